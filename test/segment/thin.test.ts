import { expect, test } from 'vitest';
import { readItem } from '../../src/segment/read-item.js';
import { findThin } from '../../src/segment/thin.js';
import { blocksOf } from '../clean.js';

const WIDTH = 14;

/** A paragraph set in a column of 14 characters, its indent lost. */
function set(text: string): string {
  const lines = [text.slice(0, WIDTH - 2)];
  for (let i = WIDTH - 2; i < text.length; i += WIDTH) lines.push(text.slice(i, i + WIDTH));
  return lines.join('\n');
}

const TEXT = '从本月起，河滨书屋周五和周六延长开放至晚十时，读者凭身份证入馆，不必预约，儿童要有家长陪着来';
const BRIEF = set(`${TEXT}。`);
const LONG = Array.from({ length: 5 }, () => BRIEF).join('\n');

/** How thin each line between the paragraphs is. */
function thin(text: string) {
  const blocks = blocksOf(text);
  const items = blocks.map((_, i) => readItem(blocks, i));
  const found = findThin(items);
  return Object.fromEntries(items.map(({ text }, i) => [text, found[i]]));
}

test('between briefs a line is thin on both sides, under a long story below alone', () => {
  const found = thin([LONG, '公交线路今起调整', BRIEF, '大风预警昨日发布', BRIEF, ''].join('\n\n'));
  expect(found).toMatchObject({ 公交线路今起调整: 'below', 大风预警昨日发布: 'both' });
});

test('over a long text a line is not thin, nor over a text that goes on elsewhere', () => {
  const jump = set(`${TEXT}（下转第二版）`);
  const found = thin([BRIEF, '公交线路今起调整', LONG, '大风预警昨日发布', jump, ''].join('\n\n'));
  expect(found).toMatchObject({ 公交线路今起调整: 'none', 大风预警昨日发布: 'none' });
});
