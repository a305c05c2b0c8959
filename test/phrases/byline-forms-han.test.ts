import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/phrases/byline.js';
import { HAN_FORMS } from '../../src/phrases/byline-forms-han.js';

describe.each(HAN_FORMS)('$name', ({ reads, leaves, read }) => {
  test.each(reads)('reads %s', (text, ...people) => {
    expect(readByline(text)?.map(({ role, name }) => `${role ?? ''}|${name}`)).toEqual(people);
  });

  test.each(leaves)('leaves %s', (text) => expect(read(text, text.replace(/^[（(](.*)[）)]$/u, '$1'))).toBeNull());
});
