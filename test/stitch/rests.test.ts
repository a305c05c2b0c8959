import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { joinParts } from '../../src/rejoin/join-parts.js';
import { openStitch } from '../../src/stitch/stitch.js';
import { BARE, BEES, body, HARBOUR, set } from './columns-of.js';

function stitched(...pages: readonly (readonly Article[])[]) {
  const stitch = openStitch(joinParts);
  const out = pages.flatMap((articles, i) => [...stitch.push({ page: i + 1, cut: false, articles })]);
  return [...out, ...stitch.end()].map(({ articles }) =>
    articles.map(({ body: blocks, pieces }) => [blocks.map(({ text }) => text), pieces.map(({ page }) => page)]),
  );
}

const OPEN = 'The keepers of the upper valley will';
const REST = 'carry their hives home before the heather is over.';
const harbour = set(1, body(1, [HARBOUR[0], false]), { headline: 'Silt' });
const bees = set(1, body(5, [BEES[0], false], [OPEN, false]), { headline: 'Honey', flags: ['open-end'] });

describe('rests of several stories on the next page', () => {
  test('are parted, and each goes on with its own', () => {
    const rests = set(2, body(9, [HARBOUR[1], false], [REST, true], [BEES[1], false]), BARE);
    expect(stitched([harbour, bees], [rests])).toEqual([
      [
        [
          [HARBOUR[0], HARBOUR[1]],
          [1, 2],
        ],
        [
          [BEES[0], `${OPEN} ${REST}`, BEES[1]],
          [1, 2],
        ],
      ],
      [],
    ]);
  });

  test('stand over the stories of their page', () => {
    const rests = set(2, body(9, [HARBOUR[1], false], [REST, true], [BEES[1], false]), BARE);
    const own = set(2, body(20, ['A story of its own.', false]), { headline: 'Own' });
    expect(stitched([harbour, bees], [rests, own])[1]).toEqual([[['A story of its own.'], [2]]]);
  });

  test('under a head is a story', () => {
    const headed = set(2, body(9, [HARBOUR[1], false], [BEES[1], true], [CLOSED, false]), { headline: 'Both' });
    expect(stitched([harbour, bees], [headed])[1]).toHaveLength(1);
  });

  test('that are like no story above, or like several, stay by themselves', () => {
    const strange = set(2, body(9, [CLOSED, false], [CLOSED, false]), BARE);
    expect(stitched([harbour, bees], [strange])[1]).toHaveLength(1);
  });
});

const CLOSED = 'Choirs from three towns sang in the chapel.';
