import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const ABOVE = [
  'The harbour board met last evening in the',
  'rooms over the fish market, and heard from',
  'its surveyor that the eastern pier had been',
  'undermined by the gales of the autumn. It',
  'was agreed that a diver be engaged before',
  'the winter sets in upon the island.',
];
const BELOW = [
  'There are many who await the return of the',
  'two keepers whose lamp was dark for a week',
  'in the spring. A letter from the younger of',
  'them says that they mean to sail upon the',
  'first fair wind, and that neither has been',
  'ill since they left the rock.',
];

test('what the editor says of a story does not part its head from its dateline', () => {
  const note = [
    '(Note: What follows was written by one of',
    'the two keepers, and came by the mail boat',
    'of Thursday.)',
  ];
  const [, second, third] = articlesOf(
    [
      ...ABOVE,
      'Two Keepers Tell',
      'of Dark Lamp',
      ...note,
      'WENDING, March 3.—There were many who',
      ...BELOW.slice(1),
    ].join('\n'),
  );
  expect(second?.headline).toBe('Two Keepers Tell of Dark Lamp');
  expect(third).toBeUndefined();
});
