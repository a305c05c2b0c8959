import { expect, test } from 'vitest';
import { cutBoxes } from '../../src/order/box.js';
import { openings } from '../../src/order/openings.js';
import { linesOf } from '../lines.js';
import { BRIDGE, COLUMN as MARKET } from './column.js';

const boxes = cutBoxes(
  linesOf(
    [['老街夜市重新开张'], MARKET, ['街谈'], ['北渡新桥试运行'], BRIDGE].map((box) => box.join('\n')).join('\n\n'),
  ),
);
const lineOf = (text: string) => boxes.find((box) => box.text === text)?.lines[0]?.number ?? -1;
const pick = (...places: readonly number[]) => places.map((place) => boxes[place] as (typeof boxes)[number]);

test('a story begins with the line of no story that stood right above it', () => {
  const found = openings([pick(0, 1), pick(2), pick(3, 4)]);
  expect(found).toEqual(new Set([lineOf('老街夜市重新开张'), lineOf('街谈')]));
});

test('and with its own first line where that stood elsewhere, or above another story', () => {
  expect(openings([pick(2), pick(0, 1), pick(3, 4)])).toEqual(
    new Set([lineOf('老街夜市重新开张'), lineOf('北渡新桥试运行')]),
  );
});
