import { expect, test } from 'vitest';
import { rejoinedText } from '../clean.js';

const LONG =
  'The harbor board met on Monday evening and heard a letter from the keeper of the old quay, who asks for a lamp and a';

test('a paragraph on one line that a box cut in mid-word goes on behind the blank line', () => {
  expect(rejoinedText(`${LONG} sec-\n\nond boat before winter.\n\nNobody spoke.\n`)).toBe(
    `${LONG} second boat before winter.\n\nNobody spoke.\n`,
  );
});

test.each([
  ['what begins with a capital', `${LONG} sec-\n\nNobody spoke.\n`],
  ['what no hyphen ends over', `${LONG} second\n\nboat before winter.\n`],
])('%s does not', (_, text) => {
  expect(rejoinedText(text)).toBe(text);
});
