import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { castOf, expand } from './expand.js';
import { seeded } from './random.js';
import { CAST_ZH, WORDS_ZH } from './words-zh.js';
import { cellsOf, NO_END, NO_START, wrapHan } from './wrap-han.js';

/** Sentences of the generator, and now and then a heap of marks. */
const texts = fc.oneof(
  { weight: 5, arbitrary: fc.integer().map((seed) => sentences(seed)) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom('水', '，', '（', '“', '”', '12.5%', '……', '——', 'Wi'), { maxLength: 60 })
      .map((parts) => parts.join('')),
  },
);
const columns = fc.record({
  cells: fc.integer({ min: 11, max: 40 }).map((n) => n * 2),
  first: fc.constantFrom(0, 4),
  kinsoku: fc.constantFrom('push' as const, 'hang' as const),
});

function sentences(seed: number): string {
  const random = seeded(seed);
  return expand(random, '{opening}{sentence}{sentence}', WORDS_ZH, castOf(random, CAST_ZH, WORDS_ZH));
}

describe('wrapHan', () => {
  test('keeps every character, in order', () => {
    fc.assert(
      fc.property(texts, columns, (text, column) => {
        expect(wrapHan(text, column).join('')).toBe(text);
      }),
    );
  });

  test('sets no line over the width but by one hanging mark', () => {
    fc.assert(
      fc.property(texts, columns, (text, column) => {
        for (const [i, line] of wrapHan(text, column).entries()) {
          const room = column.cells - (i === 0 ? column.first : 0) + (column.kinsoku === 'hang' ? 2 : 0);
          expect(cellsOf(line)).toBeLessThanOrEqual(room);
        }
      }),
    );
  });

  test('begins and ends no line of prose with a forbidden mark', () => {
    fc.assert(
      fc.property(fc.integer(), columns, (seed, column) => {
        const lines = wrapHan(sentences(seed), column);
        for (const line of lines.slice(1)) expect(NO_START.has(line[0] ?? '')).toBe(false);
        for (const line of lines.slice(0, -1)) expect(NO_END.has(line.at(-1) ?? '')).toBe(false);
      }),
    );
  });

  test('as a compositor would', () => {
    const column = { cells: 12, first: 4, kinsoku: 'push' } as const;
    expect(wrapHan('水来了，井也修好了。到2019年', column)).toEqual(['水来了，', '井也修好了。', '到2019年']);
    expect(wrapHan('水来了（真来了），好', { ...column, first: 0 })).toEqual(['水来了（真来', '了），好']);
    expect(wrapHan('水真的来了吗？好', { ...column, first: 0 })).toEqual(['水真的来了', '吗？好']);
    expect(wrapHan('水真的来了吗？好', { ...column, first: 0, kinsoku: 'hang' })).toEqual(['水真的来了吗？', '好']);
  });
});
