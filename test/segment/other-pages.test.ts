import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const brief = (head: string, thing: string, foot: string) => [
  head,
  `The harbour council voted on Monday to`,
  `keep the old ${thing} through the winter`,
  'and to buy oil for it. Members said so.',
  foot,
];

const page = (...feet: readonly [string, string, string]) =>
  articlesOf(
    [
      'A1',
      ...brief('Old lamp stays lit', 'lamp', feet[0]),
      ...brief('Ferry bell rings again', 'bell', feet[1]),
      ...brief('Rowers take the cup', 'boat', feet[2]),
    ].join('\n'),
  );

test('under briefs stand the pages of their stories', () => {
  const records = page('PAGE D1', 'PAGE B1', 'PAGE C4');
  expect(new Set(records.map(({ pageLabel }) => pageLabel))).toEqual(new Set(['A1']));
});

test('the page itself is told by its folio', () => {
  expect(page('PAGE D1', 'PAGE D1', '').find(({ kind }) => kind === 'article')?.pageLabel).toBe('A1');
});
