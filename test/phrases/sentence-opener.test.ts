import { expect, test } from 'vitest';
import { sentenceOpener } from '../../src/phrases/sentence-opener.js';

test.each([
  ['It was the third that', 'word'],
  ['The report, which told', 'word'],
  ['“But nobody came,” he', 'none'],
  ['A ferry sank', 'word'],
  ['The Fern Island ferry', 'name'],
  ['The “Fern Island” ferry', 'name'],
  ['In Fern Island nobody', 'none'],
  ['Fern Island has', 'none'],
  ['the report', 'none'],
  ['Then', 'none'],
  ['Die Fähre war', 'word'],
  ['Die Harburger Fähre', 'word'],
  ['„Der alte Kai', 'word'],
  ['Le bac de Port-Elme', 'word'],
  ['La Poste a fermé', 'none'],
  ['« Il pleut », dit', 'none'],
])('%s begins as a sentence: %s', (text, opener) => {
  expect(sentenceOpener(text)).toBe(opener);
});
