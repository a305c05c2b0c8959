import { describe, expect, test } from 'vitest';
import { RUN_IN_FORMS, readRunInHead } from '../../src/phrases/run-in-head.js';

describe.each(RUN_IN_FORMS)('$name', ({ leaves, reads }) => {
  test.each(reads)('reads %s', (text, place, head, rest) => {
    const found = readRunInHead(text);
    expect([found?.place, found?.head, text.slice(found?.end)]).toEqual([place, head, rest]);
  });

  test.each(leaves)('leaves %s', (text) => expect(readRunInHead(text)).toBeNull());
});
