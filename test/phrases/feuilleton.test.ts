import { expect, test } from 'vitest';
import { feuilletonLines } from '../../src/phrases/feuilleton.js';

test.each([
  { lines: ['FEUILLETON.', 'Le bac de Wending.'], count: 1 },
  { lines: ['Feuilleton du Courrier de Wending', 'du 18 mars 1931 12', 'LE BAC', 'par NOEL FENWICK'], count: 2 },
  { lines: ['FEUILLETON DU COURRIER', '— 14 —', 'LE BAC'], count: 2 },
  { lines: ['Feuilleton.', 'Der Fährmann.', 'Erzählung.'], count: 1 },
  { lines: ['FEUILLETON'], count: 0 },
  { lines: ['Le feuilleton du soir', 'Le bac'], count: 0 },
  { lines: ['Feuilletoniste', 'Le bac'], count: 0 },
])('$lines', ({ lines, count }) => {
  expect(feuilletonLines(lines)).toBe(count);
});
