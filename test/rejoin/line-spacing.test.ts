import { expect, test } from 'vitest';
import { withoutSpacing } from '../../src/rejoin/line-spacing.js';
import { articlesOf } from '../clean.js';
import { linesOf } from '../lines.js';

const PARAGRAPHS = [
  [
    'Man kann die alte Fähre in Zahlen messen. Dann hat sie',
    'im vergangenen Jahr nur Verlust gemacht, und der Rat',
    'der Stadt Wendingen hat recht, wenn er sie abschafft.',
  ],
  [
    'Man kann auch zählen, wie viele Leute sie noch nehmen,',
    'wenn am Morgen der Nebel über dem Fluss steht und die',
    'Brücke gesperrt ist. Diese Zahl steht in keinem Plan.',
  ],
  [
    'Der Rat will im Winter entscheiden, und niemand weiß,',
    'wie er es tun wird, denn die Fähre hat viele Freunde,',
    'und die Brücke ist noch lange nicht bezahlt.',
  ],
  ['Wer sparen will, soll bei der Brücke anfangen, die im', 'Winter ohnehin niemand benutzt.'],
];
const HEAD = 'Die Fähre ist kein Luxus';
/** So many empty lines stand between lines, and between paragraphs. */
const typed = (within: number, between: number) =>
  [[HEAD], ...PARAGRAPHS].map((lines) => lines.join('\n'.repeat(within + 1))).join('\n'.repeat(between + 1));
const bodyOf = (text: string) => articlesOf(text)[0]?.body.map((block) => block.text);

test('a text typed with double spacing is read as one without', () => {
  const bodies = [typed(0, 1), typed(1, 3), typed(2, 4)].map(bodyOf);
  expect(bodies[0]).toHaveLength(4);
  expect(bodies[1]).toEqual(bodies[0]);
  expect(bodies[2]).toEqual(bodies[0]);
});

test('and its lines are told with those between them', () => {
  const [article] = articlesOf(typed(1, 3));
  expect(article?.headline).toBe(HEAD);
  expect(article?.pieces).toEqual([{ page: 1, lines: [[1, 31]] }]);
  expect(article?.body[0]?.lines).toEqual([[5, 9]]);
});

test.each([
  ['paragraphs that stand whole on a line each', PARAGRAPHS.map((lines) => lines.join(' ')).join('\n\n')],
  ['blank lines between paragraphs alone', typed(0, 1)],
  ['as many everywhere: blocks may stand so', typed(1, 1)],
  ['a list', Array.from({ length: 12 }, (_, i) => 'Rowers'.repeat((i % 4) + 1)).join('\n\n')],
])('nothing is left out of %s', (_, text) => {
  const lines = linesOf(text);
  expect(withoutSpacing(lines)).toBe(lines);
});
