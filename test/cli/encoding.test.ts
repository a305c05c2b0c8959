import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EncodingName } from '../../src/decode/encoding-name.js';
import { encode } from '../decode/encode.js';
import { newFolder, newsClean, shell } from './command.js';

const HANS = '渡口重开\n\n河边的老码头昨日修好了，渡船又开了。岸上的人都来看，有的还带着孩子。\n';
const HANT = '渡口重開\n\n深水埗的老碼頭昨日修好了，渡船又開了。條邨嘅街坊話，等咗成個鐘。\n';
const WEST = 'La traversée reprend\n\nLes élus ont fêté l’événement « sur le pont », où l’été fut pluvieux.\n';

let folder = '';
beforeAll(() => {
  folder = newFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (input: Uint8Array, ...args: string[]) => newsClean(['-f', 'text', ...args], folder, input);

/** The document of a page, and what is said of it. */
function cleaned(input: Uint8Array, ...args: string[]) {
  const { code, out, err } = newsClean(['-f', 'json', ...args], folder, input);
  const { encoding, ...document } = JSON.parse(out);
  return { encoding, rest: { code, err, document } };
}

/** The same of a page in UTF-8: asked for once, since many are held against it. */
const known = new Map<string, ReturnType<typeof cleaned>>();
function inUtf8(page: string): ReturnType<typeof cleaned> {
  const made = known.get(page) ?? cleaned(Buffer.from(page));
  known.set(page, made);
  return made;
}

const CASES: readonly (readonly [EncodingName, string])[] = [
  ['gb18030', HANS],
  ['big5', HANT],
  ['utf-16le', HANS],
  ['utf-16be', HANT],
  ['windows-1252', WEST],
];

describe.each(CASES)('a page in %s', (encoding, page) => {
  test('gives what it gives in UTF-8, and its encoding', () => {
    const input = encode(page, encoding);
    const { rest } = inUtf8(page);
    expect(inUtf8(page).encoding).toBe('utf-8');
    expect(cleaned(input)).toEqual({ encoding, rest });
    expect(cleaned(input, '-E', encoding)).toEqual({ encoding, rest });
  });
});

test.each([
  ['gbk', 'gb18030', HANS],
  ['GB2312', 'gb18030', HANS],
  ['cp936', 'gb18030', HANS],
  ['Big5-HKSCS', 'big5', HANT],
  ['latin1', 'windows-1252', WEST],
  ['iso-8859-1', 'windows-1252', WEST],
  ['utf-16', 'utf-16le', HANS],
  ['UTF8', 'utf-8', HANS],
] as const)('-E %s is %s', (name, encoding, page) => {
  expect(cleaned(encode(page, encoding), '-E', name)).toEqual({ encoding, rest: inUtf8(page).rest });
});

test('a name that means nothing is answered by the one that was meant', () => {
  const { code, out, err } = text(Buffer.from(HANS), '-E', 'gb1803');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('--encoding cannot be "gb1803"; did you mean gb18030?');
});

test('damage is told with the byte where it is, and noted byte by byte', () => {
  const page = encode(HANS.repeat(20), 'gb18030');
  const at = [page.length - 3, page.length + 1];
  const input = Buffer.concat([
    page.subarray(0, at[0]),
    Buffer.from([0xff]),
    page.subarray(at[0]),
    Buffer.from([0xb0]),
  ]);
  writeFileSync(join(folder, 'page.txt'), input);
  const { code, err } = newsClean(['page.txt', '--notes', 'notes.jsonl', '-o', 'page.jsonl'], folder);
  expect(code).toBe(0);
  expect(err).toContain(
    `page.txt: 2 sequences of bytes are not GB18030 (the first at byte ${at[0]}) and became \uFFFD`,
  );
  const notes = readFileSync(join(folder, 'notes.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(notes.filter(({ stage }) => stage === 'decode').map(({ rule, before }) => [rule, before])).toEqual([
    ['encoding', 'gb18030'],
    ['undecodable-byte', `0xFF at byte ${at[0]}`],
    ['undecodable-byte', `0xB0 at byte ${at[1]}`],
  ]);
});

test('a pipe that gives single bytes gives the same', () => {
  writeFileSync(join(folder, 'big5.txt'), encode(HANT.repeat(9), 'big5'));
  const slow = `node -e 'const b = fs.readFileSync("big5.txt"); let i = 0; (function next() { if (i < b.length) process.stdout.write(b.subarray(i, ++i), () => setImmediate(next)); })()'`;
  const { code, out } = shell(`${slow} | $NC -f text`, folder);
  expect([code, out]).toEqual([0, text(readFileSync(join(folder, 'big5.txt'))).out]);
});

test('the document names the encoding that shows only after pages of ASCII', () => {
  const pages = 'The ferry runs again, the council said on Tuesday. It had been out for two years.\n\f'.repeat(400);
  expect(cleaned(Buffer.concat([Buffer.from(pages), encode(HANS, 'gb18030')])).encoding).toBe('gb18030');
});
