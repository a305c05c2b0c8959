import { describe, expect, test } from 'vitest';
import { markQuoted } from '../../src/rejoin/quoted-rows.js';
import type { DraftRow } from '../../src/rejoin/row.js';

const mark = (texts: readonly string[]): readonly DraftRow['quoted'][] => {
  const rows = texts.map((text) => ({ text, phrase: /^By /.test(text), quoted: null }) as DraftRow);
  markQuoted(rows);
  return rows.map(({ quoted }) => quoted);
};

describe('lines of a quotation of several paragraphs', () => {
  const LINES = ['“We knew it. Nobody', 'came to look at it.', '“And so it fell,” the', 'keeper said.'];

  test('are within it, and begin it anew', () => {
    expect(mark(LINES)).toEqual([null, 'within', 'anew', null]);
  });

  test('are so with straight quotes', () => {
    expect(mark(LINES.map((line) => line.replace(/[“”]/gu, '"')))).toEqual([null, 'within', 'anew', null]);
  });

  test('are so with German ones', () => {
    expect(mark(['„Wir wussten es. Keiner', 'kam hin. So fiel es“,', 'sagte er.'])).toEqual([null, 'within', null]);
  });
});

test.each<readonly [string, readonly string[]]>([
  ['quotes that close on their line', ['“We knew it,” he said.', 'Nobody came to', 'look at it.']],
  ['a quote before each line', ['“We knew it. Nobody', '“came to look at', '“it. And so it', '“fell,” he said.']],
  ['apostrophes', ['the keeper’s lamp', 'and the quay’s own', 'light']],
  ['a quote at the edge of a page that an engine read', ['“ ” “We knew it.', 'Nobody “ ” came to', 'look at it.']],
  ['a byline, behind which nothing is quoted', ['“We knew it. Nobody', 'By Ivy Tansley', 'The ferry was late.']],
])('no line is marked for %s', (_, lines) => {
  expect(
    mark(lines)
      .slice(1)
      .every((quoted) => quoted === null),
  ).toBe(true);
});

test('a quotation that never ends is none', () => {
  const lines = ['“We knew it.', ...Array.from({ length: 60 }, () => 'Nobody came to look at it.')];
  expect(mark(lines)).toEqual(lines.map(() => null));
});
