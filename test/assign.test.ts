import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../src/assign.js';

const tables = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

function cheapest(table: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const row = table[taken.length];
  if (row === undefined) return 0;
  return Math.min(
    ...row.flatMap((cost, column) => (taken.includes(column) ? [] : [cost + cheapest(table, [...taken, column])])),
  );
}

test('every row has a column of its own, and no other way is cheaper', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const columns = [...assign(table.map((row) => Float64Array.from(row)))];
      expect([...columns].sort()).toEqual(table.map((_, i) => i));
      const cost = columns.reduce((sum, column, row) => sum + (table[row]?.[column] ?? 0), 0);
      expect(cost).toBe(cheapest(table));
    }),
  );
});
