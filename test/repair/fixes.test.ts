import { describe, expect, test } from 'vitest';
import type { Example, Setting } from '../../src/repair/fix.js';
import { FIXES } from '../../src/repair/fixes.js';

function setting(example: Example): Setting {
  return {
    habits: { han: example.western !== true, spacing: 'strip' },
    running: example.lone !== true && example.western !== true,
  };
}

describe.each(FIXES)('$name', (row) => {
  test('says why, and shows what it mends and what it leaves', () => {
    expect(row.why.length).toBeGreaterThan(20);
    expect(row.mends.length).toBeGreaterThan(0);
    expect(row.leaves.length).toBeGreaterThan(0);
  });

  test.each(row.mends)('mends $before', (example) => {
    expect(row.fix(example.before, setting(example))).toBe(example.after);
    expect(example.after).not.toBe(example.before);
  });

  test.each(row.mends)('changes nothing more the second time: $before', (example) => {
    const once = row.fix(example.before, setting(example));
    expect(row.fix(once, setting(example))).toBe(once);
  });

  test.each(row.leaves)('leaves $before', (example) => {
    expect(row.fix(example.before, setting(example))).toBe(example.after ?? example.before);
  });
});

test('every fix has a name of its own', () => {
  expect(new Set(FIXES.map((row) => row.name)).size).toBe(FIXES.length);
});
