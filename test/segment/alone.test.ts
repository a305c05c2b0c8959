import { expect, test } from 'vitest';
import { findAlone } from '../../src/segment/alone.js';
import { readItem } from '../../src/segment/read-item.js';
import { articlesOf, blocksOf } from '../clean.js';

const WIDTH = 14;

/** A paragraph set in a column of 14 characters, its indent lost. */
function set(text: string): string {
  const lines = [text.slice(0, WIDTH - 2)];
  for (let i = WIDTH - 2; i < text.length; i += WIDTH) lines.push(text.slice(i, i + WIDTH));
  return lines.join('\n');
}

const LANES = set('老街的菜窖今年又开了三处，住户把白菜和萝卜存进去，钥匙挂在门房，谁家要用自己去取，账记在本子上。');
const PIPES = set('供水管网用了四十年，管壁锈得只剩一层皮，水厂说再不提前改造，今冬非冻裂不可，停水两天换来十年安稳。');
const HEAD = ['共享菜窖回到老街', '本报记者 王 丽', LANES, LANES];
const NEXT = ['老街夜市昨夜开张', '本报记者 方禾苗', LANES];

function alone(...parts: readonly string[]): readonly string[] {
  const blocks = blocksOf(`${parts.join('\n')}\n`);
  const found = findAlone(blocks.map((_, i) => readItem(blocks, i)));
  return [...found].map(({ text }) => text);
}

test('one line that divides the text between two signed stories would be the only crosshead of its story', () => {
  expect(alone(...HEAD, '供水管网提前改造', PIPES, PIPES, ...NEXT)).toEqual(['供水管网提前改造']);
  expect(alone('共享菜窖回到老街', '王丽', LANES, '供水管网提前改造', PIPES, ...NEXT)).toEqual(['供水管网提前改造']);
});

test('one of several is not, nor what heads a signed story', () => {
  expect(alone(...HEAD, '供水管网提前改造', PIPES, '锁匠铺要搬了', PIPES, ...NEXT)).toEqual([]);
  expect(alone(...HEAD, ...NEXT)).toEqual([]);
});

test('nor is one in a story that goes on elsewhere, or began there: the others may stand on that page', () => {
  const jump = `${PIPES.slice(0, -1)}（下转第二版）`;
  expect(alone(...HEAD, '供水管网提前改造', jump, ...NEXT)).toEqual([]);
  expect(alone('（上接第一版）', LANES, '供水管网提前改造', PIPES, ...NEXT)).toEqual([]);
});

test('a story that nobody signs begins at such a line', () => {
  const found = articlesOf(`${[...HEAD, '供水管网提前改造', PIPES, PIPES, ...NEXT].join('\n')}\n`);
  expect(found.map(({ headline }) => headline)).toEqual(['共享菜窖回到老街', '供水管网提前改造', '老街夜市昨夜开张']);
});

test('under what came from another page a line is one where a blank one stands over it and over no paragraph', () => {
  expect(alone('（上接第一版）', LANES, LANES, '\n供水管网提前改造', PIPES, ...NEXT)).toEqual(['供水管网提前改造']);
  expect(alone('（上接第一版）', LANES, `\n${LANES}`, '\n供水管网提前改造', PIPES, ...NEXT)).toEqual([]);
});
