import { expect, test } from 'vitest';
import { cutBoxes } from '../../src/order/box.js';
import { mergeChains } from '../../src/order/merge.js';
import { readSurroundings } from '../../src/order/surroundings.js';
import { weighPage } from '../../src/order/weigh.js';
import { linesOf } from '../lines.js';
import { BRIDGE, COLUMN as MARKET } from './column.js';

/** The second column of the same story: much of its wording is that of the first. */
const MORE = [
  '老街的夜市今后每晚开到十点，',
  '三百多家店铺同时亮灯，街上的',
  '行人要到下半夜才会散去。陈先',
  '生说，修缮之后的老街水电都换',
  '了新的，路面平整，老店主都把',
  '店铺搬了回来，不怕积水。',
];

/** What becomes of the columns of a page where none follows another by its seam. */
function merged(...columns: readonly (readonly string[])[]) {
  const boxes = cutBoxes(linesOf(columns.map((column) => column.join('\n')).join('\n\n')));
  const page = readSurroundings(boxes);
  return mergeChains(
    page.pieces.map(({ place }) => [place]),
    page,
    weighPage(page),
  );
}

const dated = ['本报河湾3月2日电 老街的夜市', ...MARKET.slice(1)];

test('columns that tell of the same thing become one story, the one with the dateline first', () => {
  expect(merged(dated, BRIDGE, MORE)).toEqual([[1], [0, 2]]);
  expect(merged(MORE, BRIDGE, dated)).toEqual([[1], [2, 0]]);
});

test('nothing goes on behind a signature', () => {
  expect(merged([...dated.slice(0, -1), '怕积水，客人更多了。（李明）'], BRIDGE, MORE)).toEqual([[0], [1], [2]]);
});
