import { describe, expect, test } from 'vitest';
import { cells } from '../../src/chars/width.js';
import type { ArticleRecord } from '../../src/model/article.js';
import { PLAIN } from '../../src/render/style.js';
import { MAX_HELD_ARTICLES, MAX_HELD_UNITS, openView } from '../../src/render/view.js';
import { visible, visibleName } from '../../src/render/visible.js';
import { wrap } from '../../src/render/wrap.js';
import { block, record } from './record-of.js';

function view(records: readonly ArticleRecord[], titled = false, width = 40): string {
  const renderer = openView({ width, style: PLAIN, titled });
  const head = { source: 'ferry.txt', encoding: 'utf-8' };
  const parts = [
    renderer.open(head),
    ...records.map(renderer.article),
    renderer.close({ ...head, pages: 1 }),
    renderer.end(),
  ];
  return parts.join('');
}

describe('the reading view', () => {
  test('is the head, the body, and the jump at its end', () => {
    const story = record({
      headline: '渡口重开',
      deck: '停航三年之后',
      bylines: [
        { role: '本报记者', name: '林舟' },
        { role: null, name: '江南' },
      ],
      body: [block('河边的老码头修好了，渡船又开了。'), block('怎么修？', 'crosshead')],
      jump: { to: { page: '2', mark: null, text: '（下转第二版）' }, from: null },
      captions: [{ text: '渡口一角。', credit: '林舟 摄', lines: [[9, 9]] }],
    });
    expect(view([story, record({ pieces: [{ source: 'ferry.txt', page: 2, lines: [[30, 30]] }] })])).toBe(
      [
        '━━ 1/2  渡口重开               lines 1–9',
        '   停航三年之后',
        '   本报记者 林舟 · 江南',
        '',
        '   河边的老码头修好了，渡船又开了。',
        '',
        '   怎么修？',
        '   （下转第二版）',
        '',
        '   ▣ 渡口一角。 林舟 摄',
        '',
        '━━ 2/2  [no headline]    page 2, line 30',
        '',
      ].join('\n'),
    );
  });

  test('wraps a headline that is too long', () => {
    expect(view([record({ headline: '河边的老码头昨日修好了，渡船又开了' })])).toBe(
      '━━ 1/1  河边的老码头昨日修好   lines 1–9\n        了，渡船又开了\n',
    );
  });

  test('names the source where there are several', () => {
    expect(view([record({ headline: '渡口' })], true)).toMatch(/^ferry\.txt\n\n━━ 1\/1 {2}渡口/u);
  });

  test('counts no furniture', () => {
    const shown = view([record({ kind: 'furniture' }), record({ headline: '渡口' })]);
    expect(shown).toContain('━━ –  [furniture]');
    expect(shown).toContain('━━ 1/1  渡口');
  });

  test('goes on without totals where there are too many to hold', () => {
    const shown = view(Array.from({ length: MAX_HELD_ARTICLES + 2 }, () => record({ headline: '渡口' })));
    expect(shown).toContain('━━ 1  渡口');
    expect(shown).toContain(`━━ ${MAX_HELD_ARTICLES + 2}  渡口`);
    expect(shown).not.toContain('/');
  });

  test('goes on without totals where what is held is long', () => {
    const long = { ...record({ headline: '渡口' }), text: '渡'.repeat(MAX_HELD_UNITS + 1) };
    expect(view([long, record({ headline: '码头' })])).toContain('━━ 2  码头');
  });

  test('lets nothing of the input act on the terminal', () => {
    const nasty = '\u001b[31m\u0007\u009b\u202e\u2066\r\u0000';
    const shown = view([
      record({
        headline: nasty,
        deck: nasty,
        bylines: [{ role: nasty, name: nasty }],
        dateline: nasty,
        body: [block(nasty)],
      }),
    ]);
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    expect(shown).toContain('\\u001b[31m\\u0007');
  });
});

describe('wrapping', () => {
  test.each([
    ['渡船又开了', 4, ['渡船', '又开', '了']],
    ['渡船，又开了。', 4, ['渡船，', '又开', '了。']],
    ['他说（渡船）', 6, ['他说', '（渡船）']],
    ['the ferry runs', 9, ['the ferry', 'runs']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['', 4, ['']],
  ])('%j in %d cells', (text, width, expected) => expect(wrap(text, width)).toEqual(expected));

  test('loses nothing but white space, and keeps to the width but for one hanging mark', () => {
    const text = '河边的 old pier 修好了，（渡船）又开了：“好！”2021 年 3 月。'.repeat(20);
    const lines = wrap(text, 31);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(Math.max(...lines.map((line) => cells(line)))).toBeLessThanOrEqual(31 + 4);
  });
});

test('names are made visible on one line', () => {
  expect(visibleName('a\nb\tc\u001b]0;x\u0007')).toBe('a\\u000ab\\u0009c\\u001b]0;x\\u0007');
  expect(visible('渡口\n\t“x”')).toBe('渡口\n\t“x”');
});
