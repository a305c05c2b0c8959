import { describe, expect, test } from 'vitest';
import type { Article, ArticleRecord, PageResult } from '../../src/model/article.js';
import { joinParts } from '../../src/rejoin/join-parts.js';
import { linkRecords } from '../../src/stitch/link-records.js';
import { openStitch } from '../../src/stitch/stitch.js';
import { block, record } from '../render/record-of.js';
import { end, story } from './article-of.js';

const BARE = { headline: null, bylines: [], dateline: null } as const;
/** At the foot of its page, in mid-sentence. */
const open = (page: number, text: string, parts: Partial<Article> = {}) =>
  story(page, text, { flags: ['open-end'], ...parts });
const headless = (page: number, text: string, parts: Partial<Article> = {}) => story(page, text, { ...BARE, ...parts });

/** The pages after stitching, `null` for a page without articles, and how many came before the end. */
function stitched(pages: readonly (readonly Article[])[]): { results: readonly PageResult[]; early: number } {
  const stitch = openStitch(joinParts);
  const out = pages.flatMap((articles, i) => [...stitch.push({ page: i + 1, cut: false, articles })]);
  return { results: [...out, ...stitch.end()], early: out.length };
}

const texts = (pages: readonly (readonly Article[])[]) =>
  stitched(pages).results.map(({ articles }) => articles.map(({ body }) => body.map(({ text }) => text).join('|')));

const HALF = 'The committee was then appointed to inquire into';
const REST = 'the state of the quay, and sat until six.';
const HAN = '居民每天少走一个小时，渡船每天';
const HAN_REST = '开八班，末班船在夜里十点。';

/** A head stands over its text. */
const headed: Article = {
  ...headless(2, REST, { headline: 'Mill' }),
  pieces: [{ page: 2, lines: [[19, 20]] }],
};

describe('a story that breaks off at the foot of a page', () => {
  test('goes on at the head of the next, as one article with its sentence whole', () => {
    const pages = [[open(1, HALF, { headline: 'The Quay' })], [headless(2, REST), story(3, 'The mill burnt.')]];
    expect(texts(pages)).toEqual([[`${HALF} ${REST}`], ['The mill burnt.']]);
    const [whole] = stitched(pages).results[0]?.articles ?? [];
    expect(whole).toMatchObject({ headline: 'The Quay', jump: { to: null, from: null }, flags: [] });
    expect(whole?.pieces.map(({ page }) => page)).toEqual([1, 2]);
  });

  test('goes on in Chinese text, where no letter tells that a sentence goes on', () => {
    expect(texts([[open(1, HAN)], [headless(2, HAN_REST)]])).toEqual([[HAN + HAN_REST], []]);
  });

  test('goes on over a whole page and on to the third', () => {
    const pages = [
      [open(1, HALF)],
      [headless(2, 'the state of the quay and', { flags: ['open-end'] })],
      [headless(3, 'of the mill.')],
    ];
    expect(texts(pages)).toEqual([[`${HALF} the state of the quay and of the mill.`], [], []]);
  });

  test('takes the head that stands under what goes on, where the page sets heads so', () => {
    const set = headless(2, HAN_REST, { headline: '渡口重开' });
    expect(stitched([[open(1, HAN, BARE)], [set]]).results[0]?.articles[0]).toMatchObject({ headline: '渡口重开' });
  });

  test.each<[string, readonly (readonly Article[])[]]>([
    ['the next page opens with a head', [[open(1, HALF)], [headed]]],
    ['a dateline opens what comes next', [[open(1, HALF)], [headless(2, REST, { dateline: 'WENDING, March 3' })]]],
    ['its sentence is whole', [[story(1, `${HALF} it.`)], [headless(2, REST)]]],
    ['another story stands under it', [[open(1, HALF), story(2, 'The mill burnt.')], [headless(3, REST)]]],
    ['a story stands over what could go on', [[open(1, HALF)], [story(2, 'The mill burnt.'), headless(3, REST)]]],
    ['a page stands between', [[open(1, HALF)], [], [headless(3, REST)]]],
    [
      'a capital begins what could go on, and no word is shared',
      [[open(1, HALF)], [headless(2, 'Rain fell for six days on end.')]],
    ],
    ['it says where it goes on', [[open(1, HALF, { jump: { to: end('7'), from: null } })], [headless(2, REST)]]],
  ])('stays by itself where %s', (_, pages) => {
    expect(texts(pages)).toEqual(pages.map((page) => page.map(({ body }) => body[0]?.text)));
  });

  test('makes its page wait for no more than the next one, and keeps its flag where nothing goes on', () => {
    const pages = [[open(1, HALF)], [story(2, 'The mill burnt.')]];
    expect(stitched(pages).early).toBe(2);
    expect(stitched([[open(1, HALF)]]).results[0]?.articles[0]?.flags).toEqual(['open-end']);
  });
});

describe('records of pages that lie in files of their own', () => {
  const page = (source: string, text: string, parts: Partial<ArticleRecord> = {}) =>
    record({
      id: `${source}#p1a1`,
      source: `${source}.txt`,
      headline: null,
      body: [block(text)],
      pieces: [{ source: `${source}.txt`, page: 1, lines: [[1, 1]] }],
      ...parts,
    });
  const first = page('p1', HALF, { headline: 'The Quay', flags: ['open-end'] });
  const rest = page('p2', REST);
  const links = (...records: readonly ArticleRecord[]) =>
    linkRecords(records).map(({ continues }) => continues?.id ?? null);

  test('go on at the head of the page whose number is next, in whatever order they come', () => {
    expect(links(rest, first)).toEqual(['p1#p1a1', null]);
    expect(linkRecords([first, rest])[0]).toMatchObject({ flags: [], continuedBy: { id: 'p2#p1a1' } });
  });

  test('do not where a page is missing, or where two pages have the number', () => {
    expect(links(first, page('p3', REST))).toEqual([null, null]);
    expect(links(first, rest, page('supplement/p2', REST))).toEqual([null, null, null]);
  });
});
