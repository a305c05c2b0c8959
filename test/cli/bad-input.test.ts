import { existsSync, rmSync, writeFileSync } from 'node:fs';
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

test('a hint names the file as a shell takes it', () => {
  const names = ['-page.pdf', "it's.pdf", 'a b.pdf', 'a\u001b\n.pdf'];
  for (const name of names) writeFileSync(join(folder, name), '%PDF-1.4\n');
  const { err } = newsClean(['--', ...names], folder);
  expect(err.match(/pdftotext -raw .*? - \|/gu)).toEqual([
    'pdftotext -raw ./-page.pdf - |',
    "pdftotext -raw 'it'\\''s.pdf' - |",
    "pdftotext -raw 'a b.pdf' - |",
    "pdftotext -raw $'a\\u001b\\u000a.pdf' - |",
  ]);
  expect(clean('%PDF-1.4\n').err).toContain('pdftotext -raw FILE - |');
});

test('bytes of another encoding far into a page are told as more than damage', () => {
  const { err } = clean(
    Buffer.concat([Buffer.from(SENTENCE.repeat(100)), Buffer.from(' \xe9 '.repeat(100), 'latin1')]),
  );
  expect(err).toMatch(
    /^stdin: 100 sequences .* not UTF-8 .*; perhaps it is in another encoding there \(-E\); see --notes\n$/u,
  );
});

test('a name that is not UTF-8 is told of, not suggested', () => {
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xd0, 0xc2]), Buffer.from('.txt')]), SENTENCE);
  const { code, err } = shell(`$NC $'\\xd0\\xc2.txt'`, folder);
  expect(code).toBe(1);
  expect(err).toMatch(/no such file; its name is not UTF-8: give its folder, a quoted "glob\*" or --files-from\n$/u);
});

describe('a source that breaks off', () => {
  const COUNT = 1500;
  /** More than a chunk: less is read at once. */
  const PAGES = `渡口重开\n\n河边的老码头昨日修好了，渡船又开了。岸上的人都来看。\n\f`.repeat(COUNT);
  /** Gives the first chunk of a file, then fails as a bad disk does. */
  const BREAK = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
const real = fs.createReadStream;
fs.createReadStream = (path, options) => (async function* () {
  yield* real(path, options);
  throw Object.assign(new Error('EIO'), { code: 'EIO' });
})();
syncBuiltinESMExports();`;
  const broken = (args: string) => {
    writeFileSync(join(folder, 'break.mjs'), BREAK);
    writeFileSync(join(folder, 'pages.txt'), PAGES);
    return shell(`NODE_OPTIONS='--import ./break.mjs' $NC pages.txt ${args}`, folder);
  };

  test('gives what was finished before', () => {
    const { code, out, err } = broken('-f jsonl');
    expect([code, err]).toEqual([1, 'pages.txt: the device failed\n']);
    expect(out.trimEnd().split('\n').length).toBe(COUNT);
  });

  test('leaves no document that could be taken for whole, and no file', () => {
    expect(() => JSON.parse(broken('-f json').out)).toThrow();
    expect(broken('-o broken.jsonl').code).toBe(1);
    expect(existsSync(join(folder, 'broken.jsonl'))).toBe(false);
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
  expect(err).toBe(
    'no\\u001b[31m\\u000a.txt: no such file; check the path; news-clean --help says what can be given\n',
  );
});
