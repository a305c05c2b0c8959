import { describe, expect, test } from 'vitest';
import { measureRows } from '../../src/rejoin/measure-rows.js';
import { readPieces } from '../../src/rejoin/piece.js';
import type { Row } from '../../src/rejoin/row.js';
import { chooseRuler } from '../../src/rejoin/ruler.js';
import { isUnstopped, mayEnd } from '../../src/rejoin/unstopped.js';
import { articlesOf } from '../clean.js';
import { linesOf } from '../lines.js';

function rowsOf(text: string): readonly Row[] {
  return measureRows(readPieces(linesOf(text)), chooseRuler(text.split('\n')));
}

/** A column as an engine gives it that reads no stop and no comma. */
const PAGE = `FERRY KEEPER HURT
BY FALL AT QUAY
Noel Fenwick who keeps the ferry at
Wending fell from the quay yesterday
morning and broke his arm He was on
his way to light the lamp when the
plank under him gave way
He was carried to the house of Ivy
Tansley for the doctor
Flour Mill Sold
The flour mill at Aldermoor has gone
to three brothers from Port Ellery who
mean to grind barley there and to put
in a second wheel
The price is not known and none of
them would tell what the old owner
was paid
COUNCIL WILL MEND
THE OLD WEIR AGAIN
The council of Port Ellery has voted
the sum of forty pounds for the weir
above the mill which was broken by
the flood of last winter
Work will begin in May and the road
to the mill will be closed while the
stones are carried down from the hill`;

const WITH_STOPS = PAGE.replaceAll(/(\w)\n(?=[A-Z][a-z])/gu, '$1.\n');

test('a page without stops and commas is told from one with them', () => {
  expect(isUnstopped(rowsOf(PAGE))).toBe(true);
  expect(isUnstopped(rowsOf(WITH_STOPS))).toBe(false);
  expect(isUnstopped(rowsOf('the ferry at Wending is\nmended and goes again'))).toBe(false);
});

test('where stops are lost a line may end a sentence, but not behind a word that leads on', () => {
  const [first, second] = rowsOf('a doctor was called Noel\nthe quay and the ferry of');
  expect([first, second].map((row) => row !== undefined && mayEnd(row, true))).toEqual([true, false]);
  expect([first, second].map((row) => row !== undefined && mayEnd(row, false))).toEqual([false, false]);
});

describe('its articles', () => {
  const articles = articlesOf(PAGE);

  test('stand under their heads in capitals', () => {
    expect(articles.map(({ headline }) => headline)).toEqual([
      'FERRY KEEPER HURT BY FALL AT QUAY',
      'COUNCIL WILL MEND THE OLD WEIR AGAIN',
    ]);
  });

  test('have their paragraphs, which end on short lines', () => {
    const texts = articles.flatMap(({ body }) => body.map(({ text }) => text));
    expect(texts).toContainEqual(expect.stringMatching(/^Noel Fenwick who keeps .* gave way$/u));
    expect(texts).toContain('Flour Mill Sold');
    expect(texts).toContainEqual(expect.stringMatching(/^The price is .* was paid$/u));
    expect(texts).toContainEqual(expect.stringMatching(/^The council .* last winter$/u));
  });
});
