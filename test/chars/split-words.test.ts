import { expect, test } from 'vitest';
import { splitWords } from '../../src/chars/split-words.js';

const UNITS = Array.from({ length: 0x300 }, (_, unit) => String.fromCharCode(unit));

test('letters, accents, apostrophes and hyphens are of words, and no other mark is', () => {
  for (const char of [...UNITS, '\u0301', 'Ж', '新', '𠀀', '，'])
    expect(splitWords(`a${char}b`)).toEqual(`a${char}b`.split(/[^'\-\p{L}\p{M}]/u));
});
