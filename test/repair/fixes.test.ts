import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/model/line.js';
import { featuresOf } from '../../src/repair/features.js';
import type { Example, Fix, Setting } from '../../src/repair/fix.js';
import { FIXES } from '../../src/repair/fixes.js';
import { readHabits } from '../../src/repair/habits.js';
import { repair } from '../../src/repair/repair.js';
import { lettersOf, missing } from '../letters.js';

/** Running text of a simplified page and of a Western one, without habits of its own. */
const CHINESE = ['他们来了，这个会开过。'];
const WESTERN = ['The ferry has come back to the old quay, and the people of the town have come to see it.'];

const line = (text: string, i: number): Line => ({ number: i + 1, raw: text, text, carried: false });

function settingOf({ before, lone, western, page, parted }: Example): Setting {
  const texts = [before, ...(page ?? []), ...(western ? WESTERN : page === undefined ? CHINESE : [])];
  const lines = texts.map(line);
  const habits = readHabits({ number: 1, lines, cut: false, ...(parted && { parted }) }, 'auto');
  return { habits, running: lone !== true, first: false, tabled: false };
}

const examples = (kind: 'mends' | 'leaves'): readonly (readonly [string, string, Fix, Example])[] =>
  FIXES.flatMap((fix) => fix[kind].map((example) => [fix.name, example.before, fix, example] as const));

/** Fixes that give a letter or digit another form of itself; the others may remove and add none. */
const CHANGES_LETTERS = new Set([
  'private-use',
  'radical',
  'compatibility-ideograph',
  'ligature',
  'full-width',
  'ocr-dash',
]);

test('every row has its reason, an example that it mends and one that it leaves', () => {
  expect(new Set(FIXES.map(({ name }) => name)).size).toBe(FIXES.length);
  for (const { name, why, mends, leaves } of FIXES) {
    expect(why.length, name).toBeGreaterThan(20);
    expect(mends.length, name).toBeGreaterThan(0);
    expect(leaves.length, name).toBeGreaterThan(0);
  }
});

test('the table of docs/characters.md has every row, in order', () => {
  const rows = [...readFileSync('docs/characters.md', 'utf8').matchAll(/^\| `([a-z-]+)` \|/gmu)].map((row) => row[1]);
  expect(rows).toEqual(FIXES.map(({ name }) => name));
});

test.each(examples('mends'))('%s mends %j', (_, before, { name, seeks, fix }, example) => {
  const setting = settingOf(example);
  expect(featuresOf(before) & seeks).not.toBe(0);
  const after = fix(before, setting);
  expect(after).toBe(example.after);
  expect(fix(after, setting)).toBe(after);
  if (CHANGES_LETTERS.has(name)) return;
  expect(missing(lettersOf([before]), lettersOf([after]))).toBe('');
  expect(missing(lettersOf([after]), lettersOf([before]))).toBe('');
});

test.each(examples('leaves'))('%s leaves %j', (_, before, { fix }, example) => {
  expect(fix(before, settingOf(example))).toBe(example.after ?? before);
});

test.each(examples('mends'))('%s mends %j whatever it was asked before', (_, before, { leaves, fix }, example) => {
  const setting = settingOf(example);
  for (const other of leaves) {
    fix(other.before, settingOf(other));
    expect(fix(before, setting), other.before).toBe(example.after);
  }
});

/** Fixes that are sure only with the lines around. */
const LEFT_WHEN_SETTLED = new Set([
  ...['full-width', 'ocr-mark', 'ocr-bracket', 'ocr-dash', 'ocr-quote', 'mixed-quotes', 'private-use'],
  ...[
    'padded-name',
    'spread-word',
    'mark-space',
    'western-space',
    'wide-space',
    'split-ending',
    'fraktur-hyphen',
    'letter-spaced',
  ],
]);

describe('a page that was cleaned before', () => {
  test.each(examples('mends').filter(([name]) => LEFT_WHEN_SETTLED.has(name)))(
    '%s leaves %j in whole paragraphs, and by itself where it is not spread',
    (_, before, { fix }, example) => {
      const whole = [before, '', ...(example.page ?? CHINESE).flatMap((text) => [text, ''])];
      const settled = [whole, [before]].map((texts) =>
        readHabits({ number: 1, lines: texts.map(line), cut: false }, 'auto'),
      );
      expect(settled[0]?.settled).toBe(true);
      for (const habits of settled.filter((one) => one.settled))
        expect(fix(before, { habits, running: true, first: false, tabled: false })).toBe(before);
    },
  );

  test.each([
    ['咋 样 改', '咋样改'],
    ['通 讯 员  李欣', '通讯员 李欣'],
    ['60 批 （人） 次', '60批（人）次'],
    ['今年 12 月 3 日，我 们 都 来 了 。', '今年12月3日，我们都来了。'],
  ])('a line alone that is spread is closed: %s', (before, after) => {
    const { lines } = repair({ number: 1, lines: [line(before, 0)], cut: false }, { spacing: 'auto' });
    expect(lines.map(({ text }) => text)).toEqual([after]);
  });
});
