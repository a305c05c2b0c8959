import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const STORY = 'FERRY LAID UP\n\nThe ferry was laid up on Monday. She had a\nleak, the harbour master told the board.\n';

test.each([
  { why: 'on top', page: `12\n\n${STORY}`, label: '12' },
  { why: 'on top, right over the text', page: `12\n${STORY}`, label: '12' },
  { why: 'at the foot', page: `${STORY}\n— 7 —\n`, label: '7' },
])('a number alone $why is the page’s own', ({ page, label }) => {
  const records = articlesOf(page);
  expect(records.map(({ kind, headline }) => [kind, headline])).toContainEqual(['article', 'FERRY LAID UP']);
  expect(records.filter(({ kind }) => kind === 'furniture')).toHaveLength(1);
  expect(records.map(({ pageLabel }) => pageLabel)).toEqual([label, label]);
});

test('a number between stories is none', () => {
  const records = articlesOf(`${STORY}\n12\n\n${STORY.replaceAll('FERRY', 'BARGE')}`);
  expect(records.map(({ kind }) => kind)).not.toContain('furniture');
});
