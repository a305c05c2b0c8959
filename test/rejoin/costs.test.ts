import { expect, test } from 'vitest';
import { continues, readStand, startsFlow } from '../../src/rejoin/costs.js';
import type { Habit } from '../../src/rejoin/habit.js';
import type { Row } from '../../src/rejoin/row.js';
import { REJOIN } from '../../src/weights.js';

const HABIT = { han: true, endOpen: REJOIN.endOpen, kept: false, startHung: REJOIN.startHung } as Habit;
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

const WESTERN = { ...HABIT, han: false, startHung: REJOIN.startHungWestern, stopped: true } as Habit;
const under = (text: string, above: string, more: Partial<Row> = {}) =>
  startsFlow(row(text, { line: at(8), ...more }), row(above, { line: at(7) }), WESTERN);

test.each([
  ['Trade along the quay went on in', REJOIN.startHungWestern],
  ['Der Fährmann sprach mit dem', REJOIN.startHungWestern],
  ['Trade along the quay is over', 0],
  ['THE LADY OF', 0],
])('a paragraph under the Western line %s', (above, cost) => {
  expect(under('March, as the', above)).toBe(cost);
});

test('a Western paragraph within a quotation', () => {
  expect(under('Nobody came', 'We knew it.', { quoted: 'within' })).toBe(REJOIN.startWithinQuote);
  expect(under('“Nobody came', 'We knew it.', { quoted: 'anew' })).toBe(0);
});

test('a paragraph goes on with a quotation that is opened anew behind a sentence', () => {
  const above = row('We knew it.', { ending: 'stop' });
  const on = (quoted: Row['quoted']) =>
    continues(row('“Nobody came', { quoted, line: at(8) }), above, { ...WESTERN, onAfterStop: 0 });
  expect(on('anew') - on(null)).toBe(REJOIN.onQuotedAnew);
  expect(on('within')).toBe(on(null));
});

test.each([
  ['It was the third that', {}, REJOIN.onOpener],
  ['The Fern Island ferry', {}, REJOIN.onNamed],
  ['It was the third that', { ending: 'stop' }, 0],
  ['It was the third that', { endsAtComma: true }, 0],
])('%s, under a line %o, costs more to go on with', (text, above, cost) => {
  const western = { ...WESTERN, onAfterStop: 0 };
  const on = (line: string) =>
    continues(
      row(line, { capital: true, line: at(8) }),
      row('Board report ends hopes', above as Partial<Row>),
      western,
    );
  expect(on(text) - on('Fern Island has')).toBe(cost);
});
