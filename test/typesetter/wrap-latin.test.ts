import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventLatin } from './invent-en.js';
import { seeded } from './random.js';
import { wrapLatin } from './wrap-latin.js';

const HYPHENS = ['-', '\u00ad', '\u00ad\u2010'] as const;
const settings = fc.record({
  seed: fc.integer(),
  width: fc.integer({ min: 24, max: 60 }),
  hyphen: fc.constantFrom(...HYPHENS),
});

describe('wrapLatin', () => {
  test('keeps every letter, and sets no line over the width', () => {
    fc.assert(
      fc.property(settings, ({ seed, width, hyphen }) => {
        const { body } = inventLatin(seeded(seed));
        for (const { text } of body) {
          const lines = wrapLatin(text, width, 0, hyphen);
          expect(bare(lines.join(''))).toBe(bare(text));
          for (const line of lines) expect(line.replace('\u00ad\u2010', '-').length).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('with soft hyphens the text comes back, spaces and all', () => {
    fc.assert(
      fc.property(settings, ({ seed, width }) => {
        const text = inventLatin(seeded(seed)).body[0]?.text ?? '';
        const joined = wrapLatin(text, width, 0, '\u00ad').join('\n');
        expect(
          joined
            .replace(/\u00ad\n/g, '')
            .replace(/-\n/g, '-')
            .replace(/\n/g, ' '),
        ).toBe(text);
      }),
    );
  });

  test('as a compositor would', () => {
    const text = 'the well-known construction of a lighthouse';
    expect(wrapLatin(text, 12, 0, '-')).toEqual(['the well-', 'known const-', 'ruction of a', 'lighthouse']);
    expect(wrapLatin(text, 100, 0, '-')).toEqual([text]);
  });
});

/** Without spaces and without hyphens of any kind. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad\u2010-]/gu, '');
}
