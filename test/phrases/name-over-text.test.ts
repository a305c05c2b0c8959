import { describe, expect, test } from 'vitest';
import { readUnsigned, UNSIGNED_FORMS } from '../../src/phrases/name-over-text.js';

describe.each(UNSIGNED_FORMS)('$name', ({ apart, knows, leaves }) => {
  test.each(knows)('%s / %s / %s', (above, text, below, people) =>
    expect(readUnsigned(above, text, below, apart)?.map(({ role, name }) => `${role ?? ''}|${name}`)).toEqual([people]),
  );

  test.each(leaves)('leaves %s / %s / %s', (above, text, below) =>
    expect(readUnsigned(above, text, below, apart)).toBeNull(),
  );
});

test('two that sign together, between blank lines', () => {
  const two = ['Harbour stays open', 'Noel Fenwick and Ivy Tansley', 'The ferry to the far bank ran late'] as const;
  expect(readUnsigned(...two, true)?.map(({ name }) => name)).toEqual(['Noel Fenwick', 'Ivy Tansley']);
  expect(readUnsigned(...two)).toBeNull();
});
