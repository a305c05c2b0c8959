import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const BODY = [
  'The harbour council voted on Monday to',
  'keep the old lamp lit through the winter',
  'and to buy oil for it, as the keeper had',
  'asked. Members said so in the hall.',
];
const NEXT = ['Choir seeks tenors', 'By Ivy Tansley', ...BODY.map((line) => line.replace('lamp', 'bell'))];

const bylinesOf = (...lines: readonly string[]) =>
  articlesOf(['Old lamp stays lit', ...BODY, ...lines].join('\n')).map(({ bylines }) =>
    bylines.map(({ name }) => name),
  );

test.each([
  ['in capitals, last of the page', ['SIMON QUILL'], [['SIMON QUILL']]],
  ['last of the page', ['Corinne Quill'], [['Corinne Quill']]],
  ['with a common given name, over the next head', ['Simon Fenwick', ...NEXT], [['Simon Fenwick'], ['Ivy Tansley']]],
])('a name signs the text above it: %s', (_, lines, bylines) => {
  expect(bylinesOf(...lines)).toEqual(bylines);
});

test.each([
  ['the name of a paper, last of the page', ['Wending Herald']],
  ['two words that could be a name, over a head', ['Harbour News', ...NEXT]],
  ['a name over the dead', ['Simon Fenwick', 'Walter Quill, 91, toolmaker,', ...NEXT.slice(1)]],
])('%s does not', (_, lines) => {
  expect(bylinesOf(...lines)[0]).toEqual([]);
});
