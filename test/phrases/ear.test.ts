import { describe, expect, test } from 'vitest';
import { EAR_WORDS, earWords } from '../../src/phrases/ear.js';

describe.each(EAR_WORDS)('$name', ({ knows, leaves, name }) => {
  test.each(knows)('knows %s', (text) => {
    expect(earWords(text)).toContain(name);
  });

  test.each(leaves)('leaves %s', (text) => {
    expect(earWords(text)).not.toContain(name);
  });
});
