import { expect, test } from 'vitest';
import { measureRows } from '../../src/rejoin/measure-rows.js';
import { readPieces } from '../../src/rejoin/piece.js';
import { chooseRuler } from '../../src/rejoin/ruler.js';
import { findTitleHeads } from '../../src/rejoin/title-heads.js';
import { rejoinedText } from '../clean.js';

const COLUMN = `The board met at the harbor on Monday even-
ing, and a letter from the keeper of the old
quay was read to those who had come there. He
asks that the lamp be lit before the dark of
winter comes, and that a second boat be built.
`;
const NEXT = `A letter from the mill company was laid on
the table. It says that the weir must be mended
in the spring, and that the cost of the work is
to be shared by all who draw water there.
`;

/** The lines between two columns of running text that are taken for titles. */
function titlesAmong(between: readonly string[], next = NEXT): readonly string[] {
  const texts = `${COLUMN}${between.join('\n')}\n${next}`.trim().split('\n');
  const lines = texts.map((text, i) => ({ number: i + 1, raw: text, text, carried: false }));
  const rows = measureRows(readPieces(lines), chooseRuler(texts));
  return [...findTitleHeads(rows, false)].map((i) => texts[i] as string);
}

test.each([
  [['Harbor Communication']],
  [['Return of the Old Ferry.']],
  [['Weir and Mill', 'Meet the Board']],
  [['Wending Reconstruction', 'Board Meets', 'Weir Company']],
  [['Weir Company Meets', 'Board of the Harbor', 'Ferry and Fares']],
])('a title between two stories: %j', (title) => {
  expect(titlesAmong(title)).toEqual(title);
});

test('it stands by itself', () => {
  expect(rejoinedText(`${COLUMN}Harbor Communication\n${NEXT}`).split('\n')).toContain('Harbor Communication');
});

test.each([
  ['a line as wide as its column', ['The Wending Harbor Board And Ferry Company'], NEXT],
  ['a line that goes on', ['Noel Fenwick, Ruth Calder,'], NEXT],
  ['one word', ['Fenwick.'], NEXT],
  ['the start of a sentence', ['Captain Noel Fenwick'], `Quill said that the ferry was late.\n${NEXT}`],
  ['words in small letters', ['Harbor letter read'], NEXT],
  ['three names', ['Noel Fenwick', 'Ruth Calder', 'Ivy Tansley'], NEXT],
  ['names below one another', ['Noel Fenwick', 'Ruth Calder', 'Ivy Tansley', 'Noel Quill', 'Ruth Mill'], NEXT],
])('%s is none', (_, lines, next) => {
  expect(titlesAmong(lines, next)).toEqual([]);
});

test('a title over the rest of a story from another page is one, whatever the text under it begins with', () => {
  const jump =
    'Continued From First Page\nthat the weir must be mended in the spring, and\nthat the cost of the work is to be shared.\n';
  expect(titlesAmong(['Weir and Mill', 'Meet the Board'], jump)).toEqual(['Weir and Mill', 'Meet the Board']);
});
