import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/model/note.js';
import { readPieces } from '../../src/rejoin/piece.js';
import { dropsBreaks, findBrokenInto, isUnmarked } from '../../src/rejoin/unmarked.js';
import { KNOWN_WHOLE, NO_WORD_ENDS, NO_WORD_STARTS, SHORT_WORDS } from '../../src/rejoin/unmarked-words.js';
import { blocksOf } from '../clean.js';

const piecesOf = (lines: readonly string[]) =>
  readPieces(lines.map((text, i) => ({ number: i + 1, raw: text, text, carried: false })));

function isOne(broken: string, whole = ''): boolean {
  const [left = '', right = ''] = broken.split('|');
  const [, row] = piecesOf([left, right]);
  const seen = new Map<string, number>();
  for (const word of whole.split(' ')) seen.set(word, (seen.get(word) ?? 0) + 1);
  const witnesses = { whole: seen, hyphened: new Map(), marksBreaks: false, dropsBreaks: true };
  return row !== undefined && isUnmarked(left, row, witnesses);
}

/** A column of a paper whose engine lost every hyphen at a line end. */
const COLUMN = [
  'The harbor board decided yes',
  'terday that the new ferry quay will',
  'be built in spring, and asked the muni',
  'cipal engineer to make his draw',
  'ings ready. Twelve of the mem',
  'bers were present, and the opposi',
  'tion of two was heard at length.',
  'The keeper of the old quay said noth',
  'ing had been told him of it.',
];

describe('one word', () => {
  test.each([
    ['of the mem|bers'],
    ['an opportuni|ties list'],
    ['the con|tract of'],
    ['a staff coun|sel, who'],
    ['was add|ing that'],
    ['he did some|thing else'],
    ['in Satur|day evening'],
    ['it was ma|terial'],
  ])('%s', (broken) => {
    expect(isOne(broken)).toBe(true);
  });

  test('that the page writes elsewhere', () => {
    expect(isOne('the town of Mill|ford was')).toBe(false);
    expect(isOne('the town of Mill|ford was', 'millford')).toBe(true);
    expect(isOne('the sea|son of', 'season the')).toBe(true);
    expect(isOne('the sea|son of', 'season sea sea son')).toBe(false);
    expect(isOne('the town of Mill|ford was', 'millford mill ford')).toBe(true);
    expect(isOne('what it is|land for', 'island is is is land')).toBe(false);
  });
});

test.each([
  ['the keeper of|the quay'],
  ['in the year of|tho war'],
  ['the 16th and 17th|centuries'],
  ['he said no|more of it'],
  ['the ferry and its|men'],
  ['came to Oak|street and'],
  ['the mayor’s|own boat'],
  ['asked a man|with a boat'],
  ['the quay j|that they built'],
  ['we had word from Ponce|de Leon'],
  ['nothing of it, said|Ingram'],
  ['the councilman|re-elected in'],
  ['winds of 40 mph|swept it'],
  ['a tank of 20 ft|of water'],
  ['at 8 pm|on the quay'],
  ['Fenwick et|al. say'],
  ['Write to|ed.quay@herald.example'],
  ['found on harbor.ther|ing of'],
  ['the author|of it'],
  ['remains in situ|for now'],
  ['came in with|nary a word'],
])('two words: %s', (broken) => {
  expect(isOne(broken)).toBe(false);
});

test('a page without hyphens at its line ends has the habit, one that shows many times as many has not', () => {
  const rows = piecesOf(COLUMN);
  expect(dropsBreaks(rows, 0)).toBe(true);
  expect(dropsBreaks(rows, 9)).toBe(true);
  expect(dropsBreaks(rows, 40)).toBe(false);
  expect(dropsBreaks(rows.slice(0, 3), 0)).toBe(false);
  const plain = Array.from({ length: 200 }, () => 'the board was told of the');
  expect(dropsBreaks(piecesOf([...COLUMN, ...plain]), 0)).toBe(false);
});

test('the words of such a column come out whole, each with a note', () => {
  const notes: Note[] = [];
  const text = blocksOf(COLUMN.join('\n'), (note) => notes.push(note))
    .map((block) => block.text)
    .join(' ');
  expect(text).toContain('municipal engineer to make his drawings ready. Twelve of the members were present');
  expect(text).toContain('the opposition of two');
  expect(text).toContain('new ferry quay will be built');
  expect(notes.filter(({ rule }) => rule === 'unmarked-break').length).toBeGreaterThanOrEqual(4);
});

test('no part is known both as one and as a word', () => {
  for (const word of 'ing er ers tion bers ed'.split(' ')) expect(NO_WORD_ENDS.has(word)).toBe(true);
  for (const word of 'pressed mental ten the gram'.split(' ')) expect(NO_WORD_ENDS.has(word)).toBe(false);
  for (const word of 'opera unit washing consul settle'.split(' ')) expect(NO_WORD_STARTS.has(word)).toBe(false);
  for (const word of 'the zip quay'.split(' ').slice(0, 2)) expect(SHORT_WORDS.has(word)).toBe(true);
  expect(KNOWN_WHOLE.get('be')?.has('low')).toBe(false);
  expect(KNOWN_WHOLE.get('of')?.has('ten')).toBe(false);
});

test('a line that goes on with a word of the line above is found, and stands by itself nowhere', () => {
  const broken = findBrokenInto(piecesOf(COLUMN), 0);
  expect(broken.size).toBeGreaterThan(3);
  for (const i of broken) expect(COLUMN[i]).toMatch(/^\p{Ll}/u);
  expect(findBrokenInto(piecesOf(COLUMN), 40).size).toBe(0);
});
