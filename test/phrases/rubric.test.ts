import { expect, test } from 'vitest';
import { isRubric } from '../../src/phrases/rubric.js';

test.each(['FAITS DIVERS', 'Chronique régionale.', 'Vermischtes.', 'LOCAL NEWS', 'TELEGRAMME.'])(
  '%s is a rubric',
  (head) => {
    expect(isRubric(head)).toBe(true);
  },
);

test.each(['FAITS DIVERS À WENDING', 'Police seek ferry', 'Nouvelles du bac', ''])('%s is none', (head) => {
  expect(isRubric(head)).toBe(false);
});
