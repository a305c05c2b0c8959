import { describe, expect, test } from 'vitest';
import { furnitureCue } from '../../src/phrases/furniture.js';
import { IMPRINT_PARTS, isImprint, isPartOfImprint } from '../../src/phrases/imprint.js';

describe.each(IMPRINT_PARTS)('$name', ({ name, kind, knows, leaves, pattern }) => {
  const whole = (text: string) => {
    const found = pattern();
    found.lastIndex = 0;
    return found.test(text) && found.lastIndex === text.length;
  };

  test.each(knows.map((text) => ({ text })))('is all of $text', ({ text }) => {
    expect(whole(text)).toBe(true);
    expect(isPartOfImprint(text)).toBe(true);
    expect(isImprint(text)).toBe(kind === 'own');
    // what is an imprint by itself is looked for
    expect(furnitureCue(text) !== null || kind !== 'own').toBe(true);
  });

  test.each(leaves.map((text) => ({ text })))('is not all of $text', ({ text }) => {
    expect(name).not.toBe('');
    expect(whole(text)).toBe(false);
  });
});
