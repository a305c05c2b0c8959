import { expect, test } from 'vitest';
import type { Row } from '../../src/rejoin/row.js';
import { findSentenceHeads } from '../../src/rejoin/sentence-heads.js';

const rowsOf = (lines: readonly string[]): readonly Row[] =>
  lines.map((text) => {
    const signed = text.startsWith('By ');
    return {
      text,
      gap: 0,
      ending: text.endsWith('.') ? 'stop' : text.endsWith(';') ? 'pause' : 'open',
      endsAtComma: text.endsWith(','),
      small: /^\p{Ll}/u.test(text),
      width: text.length,
      firstUnit: text.split(' ')[0]?.length ?? 0,
      signed,
      phrase: signed,
    } as Row;
  });

const BELOW = ['The harbour office said that it', 'will open both of the piers at', 'ten in the morning.'];

test.each<readonly [string, readonly string[], readonly number[]]>([
  ['goes on in small letters', ['Ferry to carry', 'no bicycles'], [2]],
  ['has a semicolon between its halves', ['Fire guts old mill;', 'cause is unknown'], [2]],
  ['has a byline under it', ['Ferry to carry', 'no bicycles', 'By Ruth Calder'], [2]],
  ['has one line', ['Ferry bans bicycles'], []],
  ['ends in a comma, and so is text', ['Ferry to carry,', 'no bicycles'], []],
])('a head that %s', (_, head, further) => {
  const found = findSentenceHeads(rowsOf(['It was late.', ...head, ...BELOW]));
  expect([...found]).toEqual(further);
});
