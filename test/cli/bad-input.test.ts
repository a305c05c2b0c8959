import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND, newFolder, newsClean, shell } from './command.js';

const SENTENCE = '河边的老码头昨日修好了，渡船又开了。\n';

let folder = '';
beforeAll(() => {
  folder = newFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

const clean = (input: string | Uint8Array, ...args: string[]) => newsClean(['-f', 'text', ...args], folder, input);

describe('what is no text is refused in one line', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['a PDF', Buffer.from('%PDF-1.4\n%âãÏÓ\n'), /^stdin: this is a PDF, .*pdftotext -raw/u],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), /^stdin: this is a PNG image, /u],
    [
      'a program',
      Buffer.alloc(9000, Uint8Array.of(0x7f, 0x45, 0, 1, 2, 0xff, 3, 0)),
      /^stdin: this is a binary file \(control byte at offset 2\)/u,
    ],
    ['UTF-16', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'), /^stdin: this is UTF-16LE text, .*iconv/u],
  ])('%s', (_, input, expected) => {
    const { code, out, err } = clean(input);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(expected);
    expect(err.split('\n').length).toBe(2);
  });
});

describe('text with defects goes through', () => {
  test.each(['', '\n\n \n', '\ufeff', '\f\f', '\u3000\n'])('no text in it: %j', (input) => {
    expect(clean(input)).toEqual({ code: 0, out: '', err: 'stdin: no text in it\n' });
    expect(clean(input, '-q')).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse(newsClean(['-f', 'json'], folder, input).out)).toMatchObject({ articles: [], furniture: [] });
  });

  test('NULs', () => {
    const { code, out } = clean(`${SENTENCE.slice(0, 5)}\0\0${SENTENCE.slice(5)}`);
    expect([code, out]).toEqual([0, SENTENCE]);
  });

  test('broken UTF-8', () => {
    const { code, out, err } = clean(Buffer.concat([Buffer.from(SENTENCE), Buffer.from([0xe6, 0xb8])]));
    expect(code).toBe(0);
    expect(out).toContain(SENTENCE.trim());
    expect(err).toBe(
      `stdin: a sequence of bytes is not UTF-8 (at byte ${Buffer.byteLength(SENTENCE)}) and became \uFFFD; see --notes\n`,
    );
  });
});

describe('a line of 50 MB', () => {
  /** Prints the most memory that the command ever held, in KiB, after its own output. */
  const MEASURE = `import('${COMMAND}'); process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));`;

  test.each([
    ['without any break', () => 'x'.repeat(50_000_000)],
    ['of sentences', () => SENTENCE.trim().repeat(926_000)],
  ])('%s is cut, in bounded memory', (_, text) => {
    writeFileSync(join(folder, 'long.txt'), text());
    writeFileSync(join(folder, 'measure.mjs'), MEASURE);
    const { code, out, err } = shell('node measure.mjs long.txt --stage repair | wc -c', folder);
    expect(code).toBe(0);
    expect(Number(out)).toBe(Buffer.byteLength(text()) + 1);
    const peak = Number(/peak (\d+)/u.exec(err)?.[1]);
    expect(peak).toBeGreaterThan(10_000);
    expect(peak).toBeLessThan(300_000);
  });
});

test('nothing of a name acts on the terminal', () => {
  const { err } = newsClean(['no\u001b[31m\n.txt'], folder);
  expect(err).toBe('no\\u001b[31m\\u000a.txt: no such file; check the path\n');
});
