import { expect, test } from 'vitest';
import { cutBoxes } from '../../src/order/box.js';
import { pairHalves } from '../../src/order/halves.js';
import { placeHeads } from '../../src/order/heads.js';
import { readSurroundings } from '../../src/order/surroundings.js';
import { linesOf } from '../lines.js';
import { BRIDGE, COLUMN as MARKET } from './column.js';

/** The lone lines of a page of two stories by the story that they are given to. */
function placed(...boxes: readonly (readonly string[])[]) {
  const text = boxes.map((box) => box.join('\n')).join('\n\n');
  const cut = cutBoxes(linesOf(text));
  const owners = placeHeads(cut, readSurroundings(cut), [[0], [1]], pairHalves(cut));
  return cut.filter(({ kind }) => kind === 'lone').map((box) => [box.text, owners.get(box.index) ?? null]);
}

test('two headlines that came in one box go each to its story', () => {
  expect(placed(['老街夜市重新开张', '北渡新桥试运行不收通行费'], MARKET, BRIDGE)).toEqual([
    ['老街夜市重新开张', 0],
    ['北渡新桥试运行不收通行费', 1],
  ]);
});

test('the lines of two headlines that stood side by side go each to its story', () => {
  const abreast = ['老街夜市昨天晚上重新开张 北渡新桥通车试运行三个月', '老店主都来了', '不收通行费'];
  expect(placed(abreast, MARKET, BRIDGE)).toEqual([
    ['老街夜市昨天晚上重新开张', 0],
    ['北渡新桥通车试运行三个月', 1],
    ['老店主都来了', 0],
    ['不收通行费', 1],
  ]);
});

test('what a headline left for the next line stays with it', () => {
  expect(placed(MARKET, ['北渡新桥试运行不收通行', '费'], BRIDGE)).toEqual([
    ['北渡新桥试运行不收通行', 1],
    ['费', 1],
  ]);
});

test('the halves of a name that came apart go to one story', () => {
  const names = placed(['老街夜市重新开张'], ['李'], MARKET, ['北渡新桥试运行不收通行费'], BRIDGE, ['欣']).filter(
    ([text]) => String(text).length === 1,
  );
  expect(new Set(names.map(([, owner]) => owner)).size).toBe(1);
});
