import { describe, expect, test } from 'vitest';
import { cleanStream, cleanText, loadConverter, type NumberedArticle } from '../src/index.js';

const PAGE = [
  'Rain stops in Wending',
  '',
  'On Monday the rain stopped in Wending, the town said, and the',
  'ferry to the far bank ran for the first time since the spring.',
].join('\n');
const ENCODED: readonly (readonly [name: string, bytes: Buffer])[] = [
  ['utf-8', Buffer.from(PAGE)],
  ['utf-16le', Buffer.from(PAGE, 'utf16le')],
];

/** As a caller reads a file who has one buffer for all of it. */
async function* reusing(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  const buffer = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) yield buffer.subarray(0, bytes.copy(buffer, 0, at, at + size));
}

async function articlesOf(chunks: AsyncIterable<Uint8Array | string>, encoding: 'utf-8' | 'utf-16le') {
  const found: NumberedArticle[] = [];
  for await (const { articles } of cleanStream(chunks, { encoding })) found.push(...articles);
  return found;
}

describe('a caller who uses one buffer again and again', () => {
  test.each(ENCODED.flatMap(([name, bytes]) => [1, 3, 32].map((size) => [name, size, bytes] as const)))(
    'gets the same articles: %s, %i bytes at a time',
    async (name, size, bytes) => {
      expect(await articlesOf(reusing(bytes, size), name as 'utf-8')).toEqual(cleanText(PAGE));
    },
  );
});

test('a caller who writes in what was given changes nothing that comes later', () => {
  const [first] = cleanText(PAGE);
  for (const spans of Object.values(first?.at ?? {})) (spans as unknown[]).push([9, 9]);
  const [again] = cleanText(PAGE);
  expect(again?.at).toMatchObject({ kicker: [], deck: [], bylines: [], dateline: [], jump: [] });
});

test.each<[what: string, text: unknown]>([
  ['ArrayBuffer', new ArrayBuffer(4)],
  ['Uint16Array', new Uint16Array(4)],
  ['DataView', new DataView(new ArrayBuffer(4))],
  ['Null', null],
  ['Number', 5],
  ['Object', {}],
])('a caller who gives a %s is told what to give', (what, text) => {
  const clean = () => cleanText(text as string);
  expect(clean).toThrow(expect.objectContaining({ code: 'usage' }));
  expect(clean).toThrow(`text cannot be read from ${what}`);
});

test('and so is one who gives no stream', async () => {
  const stream = cleanStream(Promise.resolve(PAGE) as unknown as AsyncIterable<string>);
  await expect(stream.next()).rejects.toMatchObject({ code: 'usage' });
});

test('no line is moved where the order is to be kept', () => {
  const page = [
    'Rain stops in Wending',
    'On Monday the rain stopped in Wending, the town said and the',
    'The Wending Herald, Tuesday, March 4, 2031',
    'ferry to the far bank ran for the first time since the spring.',
  ].join('\n');
  const isJoined = (keepOrder: boolean) =>
    cleanText(page, { keepOrder }).some(({ body }) => body.some(({ lines }) => lines.length > 1));
  expect(isJoined(false)).toBe(true);
  expect(isJoined(true)).toBe(false);
});

test('tables of one direction are loaded once', async () => {
  expect(await loadConverter('t2s')).toBe(await loadConverter('t2s'));
});
