import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const PAGE = [
  'La criée du port ferme en mars',
  'Ils ne sont plus que sept chalutiers à débarquer leur',
  'pêche trois nuits par semaine sur le quai du Bac.',
  'Un déficit qui dure',
  'Réunie lundi soir, l’assemblée a voté la fermeture par',
  'dix-neuf voix contre cinq, sans un mot de regret.',
];
const NEXT = [
  'Un sanglier au musée',
  'Les lecteurs ont eu une drôle de surprise mercredi quand',
  'un sanglier est entré.',
];
const headlines = (lines: readonly string[]) => articlesOf(lines.join('\n')).map(({ headline }) => headline);

test('within a text that is signed at its end a line of a head is a crosshead', () => {
  const [story, ...others] = articlesOf([...PAGE, 'Yann LE QUILL', '', ...NEXT].join('\n'));
  expect(story?.headline).toBe(PAGE[0]);
  expect(story?.body.filter(({ type }) => type === 'crosshead').map(({ text }) => text)).toEqual([PAGE[3]]);
  expect(story?.bylines.map(({ name }) => name)).toEqual(['Yann LE QUILL']);
  expect(others.map(({ headline }) => headline)).toEqual([NEXT[0]]);
});

test('behind one it heads the next', () => {
  expect(headlines([...PAGE.slice(0, 3), 'Yann LE QUILL', '', ...NEXT])).toEqual([PAGE[0], NEXT[0]]);
});
