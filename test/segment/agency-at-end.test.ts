import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

test('an agency that closes a text stays in it, and no line is said to hold a byline', () => {
  const [story] = articlesOf(
    'Wending bekommt eine neue Fähre\n\nDie Fähre fährt seit Montag wieder über den Fluss, wie die Stadt\nmitteilte. Die Kosten trägt der Hafen, der sie gebaut hat. (dpa)\n',
  );
  expect(story).toMatchObject({ bylines: [], at: { bylines: [] } });
  expect(story?.body.at(-1)?.text).toMatch(/\(dpa\)$/u);
});
