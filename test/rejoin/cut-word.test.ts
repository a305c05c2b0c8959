import { expect, test } from 'vitest';
import { rejoinedText } from '../clean.js';

const LONG =
  'The harbor board of the town, with its clerk and both of its engineers, met on Monday evening and heard a long letter from the keeper of the old quay, who asks for a lamp at the steps, a rail, and a';

test('a paragraph on one line that a box cut in mid-word goes on behind the blank line', () => {
  expect(rejoinedText(`${LONG} sec-\n\nond boat before winter.\n\nNobody spoke.\n`)).toBe(
    `${LONG} second boat before winter.\n\nNobody spoke.\n`,
  );
});

test.each([
  ['what begins with a capital', `${LONG} sec-\n\nNobody spoke.\n`],
  ['what is no wider than a line of a column', 'The board met and heard of a sec-\n\nond boat before winter.\n'],
  ['what no hyphen ends over', `${LONG} second\n\nboat before winter.\n`],
])('%s does not', (_, text) => {
  expect(rejoinedText(text)).toBe(text);
});
