import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const FRONT = [
  'Council to mend pier',
  'By NOEL FENWICK',
  'WENDING — The council voted on Monday',
  'to mend the old pier, which would stay',
  'open in part to',
  'See PIER, Page A6',
];
const BEHIND = ['pedestrians.', 'The pier was built by the harbour com-', 'pany and was once a landing for boats.'];
const paper = (...over: readonly string[]) =>
  articlesOf([...FRONT, '\fA6 Tuesday, March 4, 2031 THE ALDERMOOR HERALD', ...over, ...BEHIND].join('\n'));

test.each([
  [['FROM PAGE ONE', 'PIER', 'Continued from Page A1']],
  [['FROM THE FRONT PAGE', 'PIER', 'From A1']],
  [['PIER >> FROM PAGE A1']],
  [['PIER: Work to begin', '◆ FROM PAGE A1']],
  [['(PIER, continued from Page A1)']],
])('%j stands over the rest of a story', (over) => {
  const stories = paper(...over).filter(({ kind }) => kind !== 'furniture');
  expect(stories).toHaveLength(1);
  expect(stories[0]?.body[0]?.text).toMatch(/open in part to pedestrians\.$/u);
});

test('the rubric is furniture only over such a mark', () => {
  const furniture = (...over: readonly string[]) =>
    paper(...over).flatMap(({ body, kind }) => (kind === 'furniture' ? body.map(({ text }) => text) : []));
  expect(furniture('FROM PAGE ONE', 'PIER', 'Continued from Page A1')).toContain('FROM PAGE ONE');
  expect(furniture('PIER', 'FROM PAGE ONE')).not.toContain('FROM PAGE ONE');
});
