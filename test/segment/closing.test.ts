import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const FIRST = [
  'Old lamp stays lit',
  'By NOEL FENWICK',
  'The harbour council voted on Monday',
  'to keep the old lamp lit through the',
  'winter and to buy oil for it.',
];
const SECOND = [
  'Ferry runs late',
  'By IVY TANSLEY',
  'The ferry to the far bank ran an hour',
  'late on Sunday as its crew looked for',
  'a rope.',
];
const headsOf = (between: readonly string[]) =>
  articlesOf([...FIRST, ...between, ...SECOND].join('\n')).flatMap(({ kind, headline, kicker, deck }) =>
    kind === 'furniture' ? [] : [[kicker, headline, deck].filter((part) => part !== null).join('|')],
  );

test.each([
  [['Editorial, Page 12']],
  [['More on Page 5']],
  [['► Kommentar, Seite 2']],
  [['Pasa a la página 22']],
  [['(Reuters)']],
  [['(nf)']],
  [['— With files from The Northern Press']],
  [['Contact Noel Fenwick at nfenwick@herald.example', 'Follow him on Twitter: @nfenwick']],
  [['Read more at herald.example/news']],
  [['* * *']],
])('%j between two stories is no part of the head under it', (between) => {
  expect(headsOf(between)).toEqual(['Old lamp stays lit', 'Ferry runs late']);
});

test('a line that points elsewhere tells nothing of the page that it stands on', () => {
  const page = articlesOf(['Tuesday, March 4, 2031 A6', ...FIRST, 'Related story, B3', ...SECOND].join('\n'));
  expect(page.map(({ pageLabel }) => pageLabel)).toEqual(page.map(() => 'A6'));
});
