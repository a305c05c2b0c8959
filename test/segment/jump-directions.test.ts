import { expect, test } from 'vitest';
import { knowJumpDirections } from '../../src/segment/jump-directions.js';
import { readItem } from '../../src/segment/read-item.js';
import { blocksOf } from '../clean.js';

const TEXT = '从县城到白石乡，山路八十六公里，弯道两\n百多个，这条路他跑了二十一年。\n';

/** Where the first jump of the page leads: its page, `<` before it where it comes from there. */
function direction(page: string): string | null {
  const blocks = blocksOf(page);
  const found = knowJumpDirections(blocks.map((_, i) => readItem(blocks, i))).find(
    ({ jumpFrom, jumpTo }) => jumpFrom !== null || jumpTo !== null,
  );
  return found?.jumpFrom ? `<${found.jumpFrom.jump.page}` : (found?.jumpTo?.jump.page ?? null);
}

test.each([
  { why: 'under a head', page: `山路十八弯\n（紧接第一版）\n${TEXT}`, leads: '<1' },
  { why: 'on top of the page', page: `（紧接第一版）\n${TEXT}`, leads: '<1' },
  { why: 'under its text', page: `山路十八弯\n${TEXT}（紧接第四版）\n`, leads: '4' },
  { why: 'as words of one side alone', page: `山路十八弯\n${TEXT}（下转第四版）\n`, leads: '4' },
])('a jump whose words lead both ways is told by what stands above it: $why', ({ page, leads }) => {
  expect(direction(page)).toBe(leads);
});
