import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const headsOf = (text: string) => articlesOf(text).map(({ headline }) => headline);

const COLUMN = `Ferry stops at noon
By Ann Lee

The old ferry of Wending stopped at noon on
Monday, after thirty years on the water, and
her keeper said that he had seen it coming
for the better part of a winter, since the
bridge was begun.
`;
const BELOW = `
Mill to close in May
By Tom Roe

The paper mill at the lower end of the town
will close in May, its owners said, and most
of the hands will go to the works at Ellery,
which has been looking for some since March.
`;

test('a paragraph that begins in the last line of a column is no head', () => {
  expect(headsOf(`${COLUMN}She was to be sold before the end of the\n${BELOW}`)).toEqual([
    'Ferry stops at noon',
    'Mill to close in May',
  ]);
});

test.each([
  ['a short line', 'A last crossing'],
  ['a line in capitals', 'HARBOUR OFFICE TO MOVE UP THE HILL'],
])('%s may be one', (_, line) => {
  const found = articlesOf(`${COLUMN}${line}\n${BELOW}`);
  const texts = found.flatMap(({ body }) => body).filter(({ type }) => type === 'paragraph');
  expect(texts.map(({ text }) => text)).not.toContain(line);
});

test('a line over which a blank one stands heads what is below', () => {
  const heads = headsOf(
    `${COLUMN}\nShe was to be sold before the end of it\n${BELOW.replace('Mill to close in May\n', '')}`,
  );
  expect(heads).toEqual(['Ferry stops at noon', 'She was to be sold before the end of it']);
});
