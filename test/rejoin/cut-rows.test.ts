import { describe, expect, test } from 'vitest';
import { gatherCut } from '../../src/rejoin/cut-rows.js';
import { linesOf } from '../lines.js';

/** Full lines of a column of twelve characters. */
const FULL = [
  '渡口的木船停在芦苇边上等',
  '摆渡人收起长篙点了一袋烟',
  '对岸的孩子隔着水喊他名字',
  '他应了一声慢慢把船撑过去',
];
/** Three lines of it that were cut behind a comma. */
const CUT = ['河面起了雾，', '看不见桥墩', '船头挂着灯，', '照着水草走', '到了河心，', '风忽然停下来'];

function gathered(lines: readonly string[]): readonly string[] | null {
  const all = linesOf(lines.join('\n'));
  const printed = gatherCut(all);
  if (printed !== null) expect(printed.flatMap(({ pieces }) => pieces)).toEqual(all);
  return printed?.map(({ line }) => line.raw) ?? null;
}

const page = (...lines: string[]) => gathered([...FULL, ...CUT, ...FULL, ...lines, ...FULL])?.slice(11, -4);

test('lines that were cut behind commas are whole again', () => {
  expect(gathered([...FULL, ...CUT, ...FULL])?.slice(4, -4)).toEqual([
    '河面起了雾，看不见桥墩',
    '船头挂着灯，照着水草走',
    '到了河心，风忽然停下来',
  ]);
});

describe('on a page that cuts its lines, so is', () => {
  test.each([
    ['a line cut behind a sentence', ['水很静。', '船家哼起旧的调'], ['水很静。船家哼起旧的调']],
    ['what opens a quotation', ['船家笑着说，', '“', '明天还来'], ['船家笑着说，“明天还来']],
  ])('%s', (_, lines, whole) => {
    expect(page(...lines)).toEqual(whole);
  });
});

describe('no part of a line is', () => {
  test.each([
    ['the end of a paragraph over the first line of the next', ['水静。', '船家哼起了旧时的调子']],
    ['the end of a paragraph over a whole line', ['水静。', '渡口的木船停在芦苇边上等']],
    ['the end of a paragraph over another', ['水很静。', '船家哼起旧调。']],
    ['a head', ['水静了好久。', '三、渡口']],
    ['parts with a blank line between', ['河面起了雾，', '', '看不见桥墩']],
  ])('%s', (_, lines) => {
    expect(page(...lines)).toEqual(lines);
  });
});

test('two lines of verse show nothing', () => {
  expect(gathered([...FULL, '河面起了雾，', '看不见桥墩。', ...FULL])).toBeNull();
});

test('items of a list and what leads to one, which end in half a stop, show nothing', () => {
  const items = [
    ...['他说到三点：', '一是修好码头'],
    ...FULL.slice(0, 2),
    ...['一并添上；', '二是换上新船和'],
    ...FULL.slice(0, 2),
    ...['再说旧的；', '三是老人过河不'],
  ];
  expect(gathered([...FULL, ...items, ...FULL])).toBeNull();
});
