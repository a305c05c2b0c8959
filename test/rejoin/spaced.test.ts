import { expect, test } from 'vitest';
import { rejoinedText } from '../clean.js';

/** Paragraphs set in a column of 38, ragged, without indents. */
const PARAGRAPHS = [
  ['Ferry runs were cut in half in June, and', 'no boat has left the pier after dark.'],
  ['The county will hold an opening at the', 'north landing, and the boats will run', 'every two hours until 9 p.m.'],
  ['Islanders said they had learned to do', 'without. A grocer had milk flown in by a', 'neighbor.'],
  ['The boats are painted white and green.', 'They burn less oil than the old ones, and', 'are quieter.'],
  ['Nobody knows who will be captain.'],
];

const text = (lines: readonly string[]) => lines.join(' ');
const rejoined = (page: string) =>
  rejoinedText(page)
    .split('\n')
    .filter((line) => line !== '');

test('where blank lines part the paragraphs, none starts without one, and none goes on over one', () => {
  const spaced = PARAGRAPHS.map((lines) => lines.join('\n')).join('\n\n');
  expect(rejoined(`${spaced}\n`)).toEqual(PARAGRAPHS.map(text));
});

test('an hour at the end of a line ends a sentence over a word that begins one, or a blank line, and no other', () => {
  const [ends, goesOn] = ['The last boat leaves at 9 p.m.', 'The last boat from Fern Island leaves at 9 p.m.'];
  const next = 'It has left an hour sooner since the war, the board says.';
  expect(rejoined(`${ends}\n\n${next}\n`)).toEqual([ends, next]);
  expect(rejoined(`${goesOn}\nMonday to Friday, and an hour sooner on\nother days, the board says.\n`)).toHaveLength(1);
});
