import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articlesOf } from './clean.js';
import { FLOORS, SEEDS } from './floors.js';
import { INVARIANTS } from './invariants.js';
import { sourceOf } from './links.js';
import { measure } from './measure.js';
import { makeJumpIssue } from './typesetter/jump-issue.js';
import { makePage } from './typesetter/make-page.js';

const pages = fc
  .record({
    seed: fc.integer({ min: 0, max: 9000 }),
    lang: fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, 'en' as const),
  })
  .map(({ seed, lang }) => makePage(seed, {}, lang).text);

describe('over generated pages', () => {
  test.each(Object.entries(INVARIANTS))('%s', (_, broken) => {
    fc.assert(
      fc.property(pages, (text) => {
        expect(broken(text)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('over generated issues', () => {
  const issues = fc.integer({ min: 0, max: 9000 }).map((seed) => sourceOf(makeJumpIssue(seed, {}, 0.1)));

  test.each(Object.entries(INVARIANTS))('%s', (_, broken) => {
    fc.assert(
      fc.property(issues, (text) => {
        expect(broken(text)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});

describe('over heaps of lines', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '本报讯（记者',
      '（下转第二版②）',
      '（上接第一版②）水又来了',
      'From Page 1',
      '——',
      '　　',
      '本报记者 李 欣',
      'By',
      '摄',
      '\f',
      '水来了，',
      '水来了。',
      '获悉: 水来了; 船也来了，',
      '来人 (甲) 说: “水来了! ”一一人们来了;，',
      '⼆⼗⽇，他们\ue863说"好"，共２０３１ＧＰＳ',
      'the o\ufb03ce\u2028is\u000bopen',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  test('nothing crashes, and what holds for pages holds', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        for (const [name, broken] of Object.entries(INVARIANTS)) expect(broken(lines.join('\n')), name).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('floors over fixed pages', () => {
  test.each(Object.entries(FLOORS))('%s', (_, { lang, forced, least }) => {
    const [first, last] = SEEDS;
    const figures = measure(Array.from({ length: last - first + 1 }, (__, i) => makePage(first + i, forced, lang)));
    const below = Object.entries(least).filter(([name, floor]) => figures[name as keyof typeof figures] < floor);
    expect(below, `measured ${JSON.stringify(figures)}`).toEqual([]);
  });

  test('a page that came back empty would be seen', () => {
    const page = makePage(1);
    const emptied = { ...page, text: '昨日无事。\n' };
    expect(measure([emptied])).toEqual({ paragraphs: 0, headlines: 0, exact: 0 });
    expect(articlesOf(emptied.text).length).toBeGreaterThan(0);
  });
});
