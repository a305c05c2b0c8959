import { describe, expect, test } from 'vitest';
import { MAX_PAGE_LINES } from '../src/decode/paginate.js';
import { cleanStream, cleanText, FLAGS, rejoinStream, repairStream } from '../src/index.js';
import { openCutMarks } from '../src/page-cut.js';
import { record } from './render/record-of.js';

const PAGE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect<Made>(stream: AsyncIterable<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for await (const one of stream) made.push(one);
  return made;
}

test('a stream gives what the text gives, page by page', async () => {
  const text = `${PAGE}\f${PAGE}\f`;
  const results = await collect(cleanStream(chunks(Buffer.from(text), 3)));
  expect(results.map(({ page, cut }) => [page, cut])).toEqual([
    [1, false],
    [2, false],
  ]);
  expect(results.flatMap(({ articles }) => articles)).toEqual(cleanText(text));
});

test('a stream ends with what decoding found', async () => {
  const stream = cleanStream(chunks(Buffer.concat([Buffer.from(PAGE), Buffer.from([0x81])]), 50));
  let step = await stream.next();
  while (!step.done) step = await stream.next();
  expect(step.value).toEqual({
    encoding: 'utf-8',
    undecodable: 1,
    firstUndecodable: Buffer.byteLength(PAGE),
    pages: 1,
    sideBySide: null,
  });
});

test('the early stages keep lines, and join them', async () => {
  const repaired = await collect(repairStream(chunks(Buffer.from(PAGE), 7)));
  expect(repaired[0]?.lines.map((line) => line.raw)).toEqual(PAGE.trimEnd().split('\n'));
  const rejoined = await collect(rejoinStream(chunks(Buffer.from(PAGE), 7)));
  expect(rejoined[0]?.blocks.at(-1)?.text).toBe('河边的老码头昨日修好了，渡船又开了。岸上的人都来看。');
});

test('nothing gives nothing', async () => {
  expect(cleanText('')).toEqual([]);
  expect(cleanText('\n \n\f\n')).toEqual([]);
  expect(await collect(cleanStream(chunks(new Uint8Array(0), 1)))).toEqual([]);
});

test('options are refused at the door, before anything is read', () => {
  const wrong: object = { spaceing: 'keep' };
  expect(() => cleanText(PAGE, wrong)).toThrow('unknown option "spaceing"');
  expect(() => cleanStream(chunks(Buffer.from(PAGE), 1), wrong)).toThrow('unknown option');
});

describe('a page that was cut', () => {
  const page = (cut: boolean) => ({ number: 1, lines: [], cut });
  const flags = (articles: readonly { readonly flags: readonly string[] }[]) =>
    articles.map((article) => article.flags.join());

  test('is flagged on the stories beside the cut, and on no furniture', () => {
    const mark = openCutMarks();
    const part = [record({ kind: 'furniture' }), record(), record(), record({ kind: 'furniture' })];
    expect(flags(mark(page(true), part))).toEqual(['', '', 'page-cut', '']);
    expect(flags(mark(page(true), part))).toEqual(['', 'page-cut', 'page-cut', '']);
    expect(flags(mark(page(false), [record(), record()]))).toEqual(['page-cut', '']);
    expect(flags(mark(page(false), [record()]))).toEqual(['']);
  });

  test('with one story between two cuts has the flag once', () => {
    const mark = openCutMarks();
    mark(page(true), [record()]);
    expect(flags(mark(page(true), [record()]))).toEqual(['page-cut']);
  });

  test('keeps its number', () => {
    const articles = cleanText('河边的老码头修好了，渡船又开了。\n\n'.repeat(MAX_PAGE_LINES));
    expect(new Set(articles.map((article) => article.page))).toEqual(new Set([1]));
    expect(articles.some((article) => article.flags.includes('page-cut'))).toBe(true);
    expect(FLAGS['page-cut']).toContain('cut');
  });
});

test('earlier pages witness how a broken word is written, where its own page does not say', async () => {
  const before =
    'The growers of the valley brought their fleece to the fair, and a\nwoolbroker from the coast looked at all of it before noon. No other\nwoolbroker came, and the growers went home with half of the fleece.\n';
  const page =
    'The growers of the hills had hoped that the coast would send a wool-\nbroker to the second fair, and some wool was sold to a broker of fish\nwho wanted wool for nets. No other broker bought any wool that day.\n';
  async function* whole(source: string) {
    yield source;
  }
  const joined = async (source: string) =>
    (await collect(rejoinStream(whole(source)))).flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n');
  expect(await joined(page)).toContain('send a wool-broker to');
  expect(await joined(`${before}\f${page}`)).toContain('send a woolbroker to');
  expect(await joined(`${page}\f${before}`)).toContain('send a wool-broker to');
});
