import { describe, expect, test } from 'vitest';
import type { Article, PageResult } from '../../src/model/article.js';
import type { Note } from '../../src/model/note.js';
import { joinParts } from '../../src/rejoin/join-parts.js';
import { MAX_HELD_ARTICLES, MAX_HELD_PAGES } from '../../src/stitch/held-pages.js';
import { openStitch } from '../../src/stitch/stitch.js';
import { end, paragraph, story } from './article-of.js';

/** The pages after stitching; `pages`: the articles of each. */
function stitched(pages: readonly (readonly Article[])[], note?: (note: Note) => void): readonly PageResult[] {
  const stitch = openStitch(joinParts, note);
  const out = pages.flatMap((articles, i) => [...stitch.push({ page: i + 1, cut: false, articles })]);
  return [...out, ...stitch.end()];
}

const to = (page: string | null, mark: string | null = null) => ({ jump: { to: end(page, mark), from: null } });
const from = (page: string | null, mark: string | null = null) => ({ jump: { to: null, from: end(page, mark) } });
const texts = (results: readonly PageResult[]) =>
  results.map(({ articles }) => articles.map(({ body }) => body.map((block) => block.text).join('|')));

const HALF = '河边的老码头昨日修好了，白鹭洲的居民每天';
const REST = '少走一个小时。渡船每天开八班。';

describe('a story that goes on', () => {
  const pages = [
    [story(1, HALF, { headline: '渡口重开', ...to('2', '①') }), story(1, '石桥昨日加宽。')],
    [story(2, '面粉厂昨日开工。'), story(2, REST, { headline: '渡口', flags: [], confidence: 0.8, ...from('1', '①') })],
  ];

  test('is one article at its first place, its sentence whole, its pieces in reading order', () => {
    const results = stitched(pages);
    expect(texts(results)).toEqual([[HALF + REST, '石桥昨日加宽。'], ['面粉厂昨日开工。']]);
    const whole = results[0]?.articles[0];
    expect(whole).toMatchObject({
      headline: '渡口重开',
      page: 1,
      jump: { to: null, from: null },
      at: { jump: [] },
      pieces: [
        { page: 1, lines: [[10, 10]] },
        { page: 2, lines: [[20, 20]] },
      ],
      flags: [],
    });
    expect(whole?.body[0]?.lines).toEqual([
      [10, 10],
      [20, 20],
    ]);
    expect(whole?.confidence).toBeLessThanOrEqual(0.8);
  });

  test('leaves its number on the other page free', () => {
    const three = [pages[0] ?? [], [...(pages[1] ?? []).toReversed()]];
    expect(stitched(three)[1]?.articles.map(({ number }) => number)).toEqual([2]);
  });

  test('tells in notes what it leaves out', () => {
    const notes: Note[] = [];
    stitched(pages, (note) => notes.push(note));
    expect(notes.map(({ rule, before, after }) => [rule, before, after])).toEqual([
      ['second-head', '渡口', ''],
      ['seam', `${HALF}\n${REST}`, HALF + REST],
      ['followed-jump', '（版2①）', ''],
      ['followed-jump', '（版1①）', ''],
    ]);
  });

  test('keeps the dateline of its first part though the head is that of a later one, and tells of the other', () => {
    const notes: Note[] = [];
    const dated = [
      [story(1, HALF, { headline: null, dateline: '本报讯', ...to('2', '①') })],
      [story(2, REST, { headline: '渡口', dateline: '新华社电', ...from('1', '①') })],
    ];
    const whole = stitched(dated, (note) => notes.push(note))[0]?.articles[0];
    expect(whole).toMatchObject({ headline: '渡口', dateline: '本报讯' });
    const lost = notes.filter(({ rule }) => rule === 'second-dateline');
    expect(lost.map(({ page, before }) => [page, before])).toEqual([[2, '新华社电']]);
  });

  test('may begin on a page that comes later in the source', () => {
    const results = stitched([[story(1, REST, from('2')), story(1, '石桥昨日加宽。')], [story(2, HALF, to('1'))]]);
    expect(texts(results)).toEqual([['石桥昨日加宽。'], [HALF + REST]]);
    expect(results[1]?.articles[0]).toMatchObject({ page: 2, pieces: [{ page: 2 }, { page: 1 }] });
  });

  test('goes on once more, and keeps what is open then', () => {
    const middle = { jump: { to: end('9'), from: end('1') } };
    const results = stitched([
      [story(1, HALF, to('2'))],
      [story(2, '少走一个小时，渡船', middle)],
      [story(3, '雨停了。')],
    ]);
    expect(results[0]?.articles[0]).toMatchObject({ jump: { to: { page: '9' }, from: null }, flags: ['open-end'] });
    expect(results[0]?.articles[0]?.at.jump).toEqual([[20, 20]]);
  });

  test('is found without the line that says so, by its head and its words', () => {
    const results = stitched([
      [
        story(1, HALF, { headline: '白鹭洲渡口重开', ...to('2') }),
        story(1, '石桥加宽，行人方便。'),
        story(1, '菜市新修。'),
      ],
      [
        story(2, '少走一个小时。白鹭洲的渡口每天开八班，白鹭洲的居民高兴。', { headline: '白鹭洲渡口' }),
        story(2, '面粉厂昨日开工。'),
      ],
    ]);
    expect(texts(results)[1]).toEqual(['面粉厂昨日开工。']);
  });

  test('in Western words is joined by the rules of hyphens and spaces', () => {
    const results = stitched([
      [story(1, 'The council said that the transpor-', to('2')), story(1, 'They waited for the', to('3'))],
      [story(2, 'tation of grain was well in hand.', from('1'))],
      [story(3, 'ferry to come.', from('1'))],
    ]);
    expect(texts(results)[0]).toEqual([
      'The council said that the transportation of grain was well in hand.',
      'They waited for the ferry to come.',
    ]);
  });
});

describe('parts stay apart', () => {
  test('and a source of one page is as it was', () => {
    const alone = story(1, HALF, to('2'));
    expect(stitched([[alone]])[0]?.articles).toEqual([{ ...alone, number: 1 }]);
  });

  test('flagged, where the other is on no page', () => {
    const results = stitched([[story(1, HALF, to('3'))], [story(2, REST, from('5'))]]);
    expect(results.flatMap(({ articles }) => articles.map(({ flags }) => flags))).toEqual([
      ['open-end'],
      ['open-start'],
    ]);
    expect(results[0]?.articles[0]?.jump.to?.page).toBe('3');
  });

  test('flagged, where two could be it and nothing tells which', () => {
    const results = stitched([
      [story(1, HALF, to('2'))],
      [story(2, '天晴了。', from('1')), story(2, '雨停了。', from('1'))],
    ]);
    expect(results.flatMap(({ articles }) => articles.length)).toEqual([1, 2]);
    expect(results[0]?.articles[0]?.flags).toEqual(['jump-tie']);
  });

  test('where their marks differ', () => {
    const results = stitched([[story(1, HALF, to('2', '①'))], [story(2, REST, from('1', '②'))]]);
    expect(results.map(({ articles }) => articles.length)).toEqual([1, 1]);
  });

  test('where their jumps make a ring', () => {
    const both = { jump: { to: end('2'), from: end('2') } };
    const back = { jump: { to: end('1'), from: end('1') } };
    const results = stitched([[story(1, HALF, both)], [story(2, REST, back)]]);
    const whole = results.flatMap(({ articles }) => articles);
    expect(whole).toHaveLength(1);
    expect(whole[0]?.pieces).toHaveLength(2);
  });
});

describe('what waits is bounded', () => {
  const filler = (page: number) => [story(page, '雨停了。')];

  test('by pages: the story is given on open, and what follows it too', () => {
    const stitch = openStitch(joinParts);
    const out: number[] = [];
    let most = 0;
    for (let page = 1; page <= 500; page++) {
      const articles = page % 100 === 1 ? [story(page, HALF, to(null))] : filler(page);
      for (const result of stitch.push({ page, cut: false, articles })) out.push(result.page);
      most = Math.max(most, page - out.length);
    }
    for (const result of stitch.end()) out.push(result.page);
    expect(most).toBe(MAX_HELD_PAGES);
    expect(out).toEqual(Array.from({ length: 500 }, (_, i) => i + 1));
  });

  test('by articles, and by text', () => {
    const stitch = openStitch(joinParts);
    const many = Array.from({ length: MAX_HELD_ARTICLES }, () => story(1, '雨停了。'));
    expect([...stitch.push({ page: 1, cut: false, articles: [story(1, HALF, to('3')), ...many] })]).toHaveLength(1);
    const long = [story(2, HALF, { ...to('4'), body: [paragraph('水'.repeat(5_000_000))] })];
    expect([...stitch.push({ page: 2, cut: false, articles: long })]).toHaveLength(1);
  });

  test('pages whose jumps all mean each other end, and nothing is lost', () => {
    const pages = Array.from({ length: 60 }, (_, p) =>
      Array.from({ length: 40 }, () =>
        story(p + 1, HALF, { jump: { to: end(String(((p + 1) % 60) + 1)), from: end(String(((p + 59) % 60) + 1)) } }),
      ),
    );
    const pieces = stitched(pages).flatMap(({ articles }) => articles.flatMap((article) => article.pieces));
    expect(pieces).toHaveLength(60 * 40);
  });
});
