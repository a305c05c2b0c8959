import { expect, test } from 'vitest';
import { isNewsRubric } from '../../src/phrases/news-rubric.js';

test.each(['FAITS DIVERS', 'Chronique régionale.', 'Vermischtes.', 'LOCAL NEWS', 'TELEGRAMME.'])(
  '%s is a rubric',
  (head) => {
    expect(isNewsRubric(head)).toBe(true);
  },
);

test.each(['FAITS DIVERS À WENDING', 'Police seek ferry', 'Nouvelles du bac', ''])('%s is none', (head) => {
  expect(isNewsRubric(head)).toBe(false);
});
