import { expect, test } from 'vitest';
import { shareHeads } from '../../src/segment/briefs.js';
import { record } from '../render/record-of.js';

test('a rubric joins the kicker that stands over it', () => {
  const at = { ...record().at, kicker: [[1, 1]] as const, headline: [[2, 2]] as const };
  const [shared] = shareHeads([record({ kicker: '关注民生', headline: '图片新闻', at })]);
  expect(shared).toMatchObject({ kicker: '关注民生 图片新闻', headline: null });
  expect(shared?.at).toMatchObject({
    kicker: [
      [1, 1],
      [2, 2],
    ],
    headline: [],
  });
});
