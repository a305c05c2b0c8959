import { expect, test } from 'vitest';
import type { Note } from '../../src/model/note.js';
import { partRunIns } from '../../src/order/run-in.js';

/** A page of these lines, numbered from 1; `text`: what repair made of some of them. */
const pageOf = (raws: readonly string[], repaired: Readonly<Record<string, string>> = {}) => ({
  number: 3,
  cut: false,
  lines: raws.map((raw, i) => ({ number: i + 1, raw, text: repaired[raw] ?? raw, carried: false })),
});
const texts = (raws: readonly string[]) => partRunIns(pageOf(raws)).lines.map(({ text }) => text);

const ENDED = '投入三百零五家，用于夜市。';
/** Lines of a column of 28 cells. */
const FULL = ['师佟某同志，于2000年5月19日', '4时因病医治无效，在金麦市第', '一医院逝世，享年二十七岁。'];
const FIRST = '金麦市街道办事处原总工程';

test.each([
  ['a first line an indent narrower than its column', `湿地公园整治，商户安心 ${FIRST}`, 1],
  ['a head with spaces of its own', `小小老墙 敞亮人心 ${FIRST}`, 2],
  ['a deck', `——记三眼井社区总工程师苗棠 ${FIRST}`, 1],
  ['a byline', '渔鼓社区：共享菜窖从无到有 本报记者 屈知行', 1],
  ['a byline, though the line is no wider than the column', '食堂从无到有 本报记者 向晓麦', 1],
  ['a dateline', '旧厂房提升，商户安心 本报讯（记者喻文竹）9月1', 1],
  ['a head in quotes', `“七日回访”补齐短板 ${FIRST}`, 1],
])('%s is parted from the head before it', (_, line, spaces) => {
  const at = line.split(' ').slice(0, spaces).join(' ').length;
  const [left, right] = [line.slice(0, at), line.slice(at + 1)];
  expect(texts([ENDED, line, ...FULL])).toEqual([ENDED, left, right, ...FULL]);
});

test.each([
  ['a headline of two clauses over a first line', ['现场会在麦场社区举行 负责人出席并讲话', FIRST, ...FULL]],
  ['a dateline with a space of its own', ['麦场社区昨日举行现场会', '金麦科技讯 （记者 喻文竹）社区食', ...FULL]],
  ['running text with a space', [FULL[1], '一医院逝世 享年二十七岁留下', ...FULL]],
  [
    'running text that goes on from a full line',
    ['金麦市湿地公园整治以后的老街', `湿地公园整治商户安心 ${FIRST}`, ...FULL],
  ],
  ['a clause before the space', [ENDED, `湿地公园整治， ${FIRST}`, ...FULL]],
  ['names', [ENDED, '本报记者 蔺知行 本报通讯员 庞秋水', ...FULL]],
  ['a credit', [ENDED, '种植户在环湖步道里歇脚。 本报记者 喻冬 摄', ...FULL]],
  ['a clause before an ASCII comma', [ENDED, `湿地公园整治, ${FIRST}`, ...FULL]],
  ['a Western dateline', ['第三版县里算了一笔账 LONDON, Jan. 2—The park opens', ...FULL]],
  ['a table', ['│ 班次 │ 开船 │', '│ 早班 │ 6:30 │', '│ 晚班 │ 9:30 │']],
  [
    'what the columns of a table are called',
    [ENDED, '名次 地区 优良天数 优良率', '1 安渡县 176 97.2%', '2 青岚县 171 94.5%'],
  ],
  ['a masthead', ['2017年2月19日 星期日 青 禾 日 报 第7版 要闻', ...FULL]],
  ['a line in mid-air', ['湿地公园整治，商户安心 金麦市街道办事处原总工程']],
  [
    'English text',
    ['The park opens again By Jane Holloway', 'Visitors came from all over the', 'county to see it on Friday.'],
  ],
])('%s stays a line', (_, lines) => {
  expect(texts(lines as readonly string[])).toEqual(lines);
});

test('both pieces keep the number of their line, what repair did to each, and are told of', () => {
  const line = `小小老墙 敞亮人心 ${FIRST}`;
  const notes: Note[] = [];
  const page = pageOf([ENDED, line, ...FULL], { [line]: `小小老墙敞亮人心 ${FIRST}` });
  const [, head, first] = partRunIns(page, (note) => notes.push(note)).lines;
  expect(head).toEqual({ number: 2, raw: '小小老墙 敞亮人心', text: '小小老墙敞亮人心', carried: false });
  expect(first).toEqual({ number: 2, raw: FIRST, text: FIRST, carried: false });
  expect(notes).toMatchObject([{ stage: 'order', rule: 'run-in', page: 3, lines: [2, 2] }]);
});

test('the first line goes on from nothing, though its line did', () => {
  const { lines, ...page } = pageOf([ENDED, '食堂从无到有 本报记者 向晓麦', ...FULL]);
  const parted = partRunIns({ ...page, lines: lines.map((line, i) => ({ ...line, carried: i === 1 })) });
  expect(parted.lines.map(({ carried }) => carried)).toEqual([false, true, false, false, false, false]);
});

test('paragraphs that stand whole on their lines are not parted', () => {
  const page = pageOf([ENDED, '', '食堂从无到有 本报记者 向晓麦', '', FULL[0] ?? '', '', FULL[1] ?? '', '']);
  expect(partRunIns(page)).toBe(page);
  const { lines } = page;
  expect(partRunIns({ ...page, lines: lines.filter(({ text }) => text !== '') })).not.toBe(page);
});

test('a line in which repair changed more than spaces stays a line', () => {
  const line = `小小⽼墙敞亮人心 ${FIRST}`;
  const page = pageOf([ENDED, line, ...FULL], { [line]: `小小老墙敞亮人心 ${FIRST}` });
  expect(partRunIns(page)).toBe(page);
});
