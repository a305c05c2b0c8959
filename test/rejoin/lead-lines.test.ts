import { expect, test } from 'vitest';
import { isWithinLead, opensLead } from '../../src/rejoin/lead-lines.js';
import type { Row } from '../../src/rejoin/row.js';

/** Rows of lines: `By …` is a byline, a `|` before a line a blank one above it, a `§` some other phrase. */
const rowsOf = (lines: readonly string[]): readonly Row[] =>
  lines.map((line) => {
    const text = line.replace(/^[|§]/u, '');
    const signed = text.startsWith('By ');
    return {
      text,
      gap: line.startsWith('|') ? 1 : 0,
      words: text.split(' ').length,
      ending: text.endsWith('.') ? 'stop' : 'open',
      capital: /^\p{Lu}/u.test(text),
      capitals: text === text.toUpperCase(),
      signed,
      phrase: signed || line.startsWith('§'),
    } as Row;
  });

test.each<readonly [string, readonly string[], boolean]>([
  ['a text under who wrote it', ['Ferry pays again', 'By Ivy Tansley', 'The ferry of Fern Island'], true],
  [
    'and under several who did',
    ['Ferry pays again', 'By Ivy Tansley', 'By Noel Fenwick', 'The ferry of Fern Island'],
    true,
  ],
  [
    'a head under who wrote the text above',
    ['… said the keeper.', 'By Ivy Tansley', 'The ferry of Fern Island'],
    false,
  ],
  ['what stands behind a blank line', ['Ferry pays again', 'By Ivy Tansley', '|The ferry of Fern Island'], false],
  ['a post', ['Ferry pays again', 'By Ivy Tansley', 'Harbour correspondent'], false],
  [
    'a head under a signature of two lines',
    ['… said the keeper.', '§Ivy Tansley', 'By Mill Row', 'The ferry of Fern Island'],
    false,
  ],
  ['a line under a head', ['Ferry pays again', 'The ferry of Fern Island'], false],
])('%s opens the lead: %s, %s', (_, lines, opens) => {
  expect(opensLead(rowsOf(lines), lines.length - 1)).toBe(opens);
});

test.each<readonly [string, readonly string[], boolean]>([
  ['a name under an office', ['Fern island ferry pays', 'Harbour Board Chairman', 'Ada Quill said that the'], true],
  [
    'a text under a head in title style',
    ['Fern Island Ferry Pays', 'Harbour Board Chairman Resigns', 'Ada Quill said that the'],
    false,
  ],
  ['a small letter', ['Fern island ferry pays', 'Harbour Board Chairman', 'resigns over the'], false],
  ['a blank line', ['Fern island ferry pays', 'Harbour Board Chairman', '|Ada Quill said that the'], false],
  [
    'a head under a text',
    ['The ferry was late again.', 'Harbour Board Chairman Resigns', 'Ada Quill said that the'],
    false,
  ],
  ['a head in capitals', ['FERN ISLAND FERRY PAYS', 'Harbour Board Chairman', 'Ada Quill said that the'], false],
])('%s is within the lead: %s, %s', (_, lines, within) => {
  expect(isWithinLead(rowsOf(lines), lines.length - 1)).toBe(within);
});
