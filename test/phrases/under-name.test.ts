import { describe, expect, test } from 'vitest';
import { photographer, UNDER_NAME_FORMS, underName } from '../../src/phrases/under-name.js';

describe.each(UNDER_NAME_FORMS)('$name under a name', ({ knows, leaves, says }) => {
  test.each(knows)('%s tells of the writer', (text) => expect(underName(text)).toBe(says));

  test.each(leaves)('%s does not', (text) => expect(underName(text)).toBeNull());
});

test.each([
  ['Photos by Ivy Tansley', { role: 'Photos', name: 'Ivy Tansley' }],
  ['PHOTOGRAPHS BY IVY TANSLEY', { role: 'PHOTOGRAPHS', name: 'IVY TANSLEY' }],
  ['Photos by the dozen', null],
  ['Pictured by the sea', null],
])('%s under the writer', (text, byline) => expect(photographer(text)).toEqual(byline));
