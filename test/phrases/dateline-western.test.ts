import { describe, expect, test } from 'vitest';
import { readDateline } from '../../src/phrases/dateline.js';
import { OLD_DATELINE_FORMS } from '../../src/phrases/dateline-old-print.js';
import { DATELINE_FORMS } from '../../src/phrases/dateline-western.js';

describe.each([...DATELINE_FORMS, ...OLD_DATELINE_FORMS])('$name', ({ leaves, reads }) => {
  test.each(reads)('reads %s', (text, dateline, rest) => {
    const found = readDateline(text);
    expect([found?.dateline, text.slice(found?.end)]).toEqual([dateline, rest]);
  });

  test.each(leaves)('leaves %s', (text) => expect(readDateline(text)).toBeNull());
});
