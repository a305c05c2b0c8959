import { expect, test } from 'vitest';
import { blocksOf } from '../clean.js';

const COLUMN = `The harbour board met on Monday, and a letter
of the keeper was read to those who had come
from the upper bank. It was ordered that the
lamp be lit at night, and that the money be
found, so that the ferry can be kept on the`;
const REST = `river through the winter, and is paid for it
by those who use it, as the members of that
bank have asked for a long time. The keeper
of the light was heard, and could not tell`;

test('a head in capitals over a blank line is none of the paragraph that broke off above it, though others go on over one', () => {
  const page = [COLUMN, REST, REST, REST, 'FERRY KEEPER AT WENDING HURT BY A FALL OF', COLUMN, REST, REST].join('\n\n');
  const texts = blocksOf(page).map(({ text }) => text);
  expect(texts).toContain('FERRY KEEPER AT WENDING HURT BY A FALL OF');
  expect(texts.some((text) => text.includes('kept on the river'))).toBe(true);
});
