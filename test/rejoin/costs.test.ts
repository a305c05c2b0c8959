import { expect, test } from 'vitest';
import { readStand, startsFlow } from '../../src/rejoin/costs.js';
import type { Habit } from '../../src/rejoin/habit.js';
import type { Row } from '../../src/rejoin/row.js';
import { REJOIN } from '../../src/weights.js';

const HABIT = { han: true, endOpen: REJOIN.endOpen, kept: false } as Habit;
const row = (text: string, more: Partial<Row> = {}): Row =>
  ({ text, ending: 'open', endsAtComma: false, phrase: false, signed: false, jumpsOff: false, gap: 0, ...more }) as Row;
const byline = row('本报记者 王小丽', { phrase: true, signed: true });

test.each([
  ['a sentence', row('出席了茶话会。', { ending: 'stop' }), REJOIN.endOpen],
  ['a line that breaks off', row('出席了茶'), REJOIN.endPause],
])('under %s and over a byline, what it costs that a paragraph ends with a line that has no stop', (_, above, cost) => {
  expect(readStand(row('年货送给老船工'), above, byline, HABIT).endLast).toBe(cost);
});

const at = (number: number) => ({ number }) as Row['line'];

test.each([
  ['为维护河湾稳定和', 7, REJOIN.startHung],
  ['为维护河湾稳定和', 4, 0],
  ['渡口昨日停航', 7, 0],
])('a paragraph under %s, which is line %i', (above, number, cost) => {
  expect(startsFlow(row('两岸街坊都', { line: at(8) }), row(above, { line: at(number) }), HABIT)).toBe(cost);
});
