import { expect, test } from 'vitest';
import { articlesOf, blocksOf } from '../clean.js';

const TEXT = [
  'Seit gestern verkehren die offenen Wagen',
  'der Fähre wieder. Man sitzt darin wie im',
  'Garten, und niemand hat es eilig.',
];
const MORE = [
  'Wir aber fragen den Rat, wann die Fähre',
  'auch am Abend fährt, und wer sie bezahlt,',
  'wenn im Herbst niemand mehr im Garten',
  'sitzt und alle es eilig haben.',
];
const headOf = (lines: readonly string[]) =>
  articlesOf(lines.join('\n')).map(({ headline, deck, dateline }) => [headline, deck, dateline]);

test('between blank lines a head that a stop closes may be as wide as its column', () => {
  const top = ['Letzte Telegramme.', 'Vom Rat.', '', 'Korfu, 20. April. Der Rat hat gestern', ...MORE, '', '• •', ''];
  const lines = [...top, 'Der Frühling und die Fährschiffe.', '', ...TEXT, ...MORE];
  const blocks = blocksOf(lines.join('\n'));
  expect(blocks.find(({ text }) => text === 'Der Frühling und die Fährschiffe.')?.shape).toBe('lone');
});

test('over the sign of a correspondent, with what sitting it was', () => {
  const lines = ['Der Prozeß Tansley.', '(Dritter Tag.)', '', `sb. Wendingen, 20. April. ${TEXT[0]}`, ...TEXT.slice(1)];
  expect(headOf(lines)).toEqual([['Der Prozeß Tansley.', '(Dritter Tag.)', 'sb. Wendingen, 20. April.']]);
});
