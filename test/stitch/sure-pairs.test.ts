import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORBIDDEN, surePairs } from '../../src/stitch/sure-pairs.js';

/** The greatest sum of gains, by trying everything. */
function best(gains: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [row, ...rest] = gains;
  if (row === undefined) return 0;
  const pairs = row.map((gain, c) => (taken.has(c) ? -Infinity : gain + best(rest, new Set([...taken, c]))));
  return Math.max(best(rest, taken), ...pairs);
}

const gains = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
  fc.array(
    fc.array(fc.oneof(fc.integer({ min: -5, max: 9 }), fc.constant(FORBIDDEN)), {
      minLength: columns,
      maxLength: columns,
    }),
    {
      minLength: rows,
      maxLength: rows,
    },
  ),
);

test('the pairs have the greatest sum that there is, each row and column once', () => {
  fc.assert(
    fc.property(gains, (table) => {
      const pairs = surePairs(table);
      expect(pairs.reduce((sum, { row, column }) => sum + (table[row]?.[column] ?? 0), 0)).toBe(best(table));
      expect(new Set(pairs.map(({ row }) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(({ column }) => column)).size).toBe(pairs.length);
    }),
  );
});

test('the margin of a pair is what is lost without it', () => {
  fc.assert(
    fc.property(gains, (table) => {
      for (const { row, column, margin } of surePairs(table)) {
        const without = table.map((line, r) => line.map((gain, c) => (r === row && c === column ? FORBIDDEN : gain)));
        expect(margin).toBe(best(table) - best(without));
      }
    }),
  );
});

test('what gains nothing stays alone', () => {
  expect(surePairs([[-1, FORBIDDEN]])).toEqual([]);
  expect(surePairs([])).toEqual([]);
});
