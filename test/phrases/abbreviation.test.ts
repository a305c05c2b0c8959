import { expect, test } from 'vitest';
import { endsInAbbreviation } from '../../src/phrases/abbreviation.js';

test.each(['said Rep.', 'met on Oct.', 'by Noel W.', 'the U.S.', 'chez Mme.', 'Fern & Co.', '(Mr.'])(
  '%s does not stop',
  (text) => {
    expect(endsInAbbreviation(text)).toBe(true);
  },
);

test.each(['to the bridge.', 'they met.', 'he said', 'in 1914.', '.', ''])('%s may stop', (text) => {
  expect(endsInAbbreviation(text)).toBe(false);
});
