import { expect, test } from 'vitest';
import { isColumnOfBriefs } from '../../src/phrases/column-of-briefs.js';

test.each(['FAITS DIVERS', 'Chronique régionale.', 'Vermischtes.', 'LOCAL NEWS', 'TELEGRAMME.'])(
  '%s is a rubric',
  (head) => {
    expect(isColumnOfBriefs(head)).toBe(true);
  },
);

test.each(['FAITS DIVERS À WENDING', 'Police seek ferry', 'Nouvelles du bac', ''])('%s is none', (head) => {
  expect(isColumnOfBriefs(head)).toBe(false);
});
