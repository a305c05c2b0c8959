import { expect, test } from 'vitest';
import { type HeadWitness, kickerAt } from '../../src/segment/kicker.js';

const SILENT: HeadWitness = {
  runsOn: () => false,
  share: () => 0,
  lead: () => 0,
  alike: () => false,
  shuffled: false,
  capitalHeads: false,
  kickers: false,
};

test.each([
  { lines: ['编辑手记', '夜里的灯是谁点亮的'], at: 0, why: 'the name of a column' },
  { lines: ['夜里的灯是谁点亮的', '编辑手记'], at: 1, why: 'a column that comes out after the bigger type' },
  { lines: ['一线观察·旧城里的“新日子”系列', '老街留住老人'], at: 0, why: 'a column with its theme, though long' },
  { lines: ['水务新规', '河湾县给每口井立下户口'], at: 0, why: 'short over long' },
  { lines: ['河湾县给每口井立下户口', '水务新规'], at: -1, why: 'a short last line alone is the end of a headline' },
  { lines: ['河湾县召开全县水务工作会议部署', '今年十项任务'], at: -1, why: 'long over short' },
  { lines: ['水清了，', '河湾县给每口井立下户口'], at: -1, why: 'a line that stops at a comma' },
  { lines: ['“水清岸绿', '鱼翔浅底”河湾县又见白鹭'], at: -1, why: 'a line that stops inside a quotation' },
  { lines: ['省水务督查组来县', '督查贯彻落实水务', '工作会议精神情况'], at: -1, why: 'lines of one measure' },
  { lines: ['河湾县给每口井立下户口'], at: -1, why: 'one line' },
  { lines: ['WEATHER', 'Snow closes the pass again'], at: 0, why: 'Western capitals over small letters' },
  { lines: ['Briefly', 'Snow closes the pass'], at: 0, why: 'the head of several briefs' },
  { lines: ['Kommentar', 'Schnee schließt', 'den Pass'], at: 0, why: 'a rubric of the paper' },
  { lines: ['FAITS DIVERS', 'LE COL EST FERMÉ'], at: 0, why: 'a rubric in the same letters' },
  { lines: ['Snow is', 'closing the pass again'], at: -1, why: 'the first words of a Western headline' },
  { lines: ['SNOW IS', 'CLOSING THE PASS AGAIN'], at: -1, why: 'and of one in capitals' },
])('$why: kicker at $at of $lines', ({ lines, at }) => {
  expect(kickerAt(lines, SILENT)).toBe(at);
});

test('a word of the page that runs over the break makes both lines one headline', () => {
  const witness = { ...SILENT, runsOn: (pair: string) => pair === '试运' };
  expect(kickerAt(['北渡新桥今起试', '运行三个月不收通行费'], SILENT)).toBe(0);
  expect(kickerAt(['北渡新桥今起试', '运行三个月不收通行费'], witness)).toBe(-1);
});

test('a longer line is a kicker where another head of the page has one built like it', () => {
  const lines = ['“新三年”的老街纪闻之一', '夜里的灯是谁点亮的呢'];
  expect(kickerAt(lines, SILENT)).toBe(-1);
  expect(kickerAt(lines, { ...SILENT, alike: (text) => text.startsWith('“新三年”') })).toBe(0);
});

test('a short line whose words the body repeats, and the other line does not, is no kicker', () => {
  const lines = ['老街夜市开张了啊', '一条街的新日子'];
  expect(kickerAt(lines, { ...SILENT, share: (text) => (text === lines[0] ? 1 : 0) })).toBe(-1);
});

test('a short line under a headline is its kicker where the boxes of the page were shuffled', () => {
  const lines = ['北渡林场的一棵老松树', '寻访'];
  expect(kickerAt(lines, SILENT)).toBe(-1);
  expect(kickerAt(lines, { ...SILENT, shuffled: true })).toBe(1);
});

test.each([
  ['长桥通车带来新机', '遇'],
  ['中间价报7.1109', '调升41个基点'],
  ['河湾老街修缮完工重新开', '张迎客人'],
])('what a headline leaves for the next line is no kicker: %s / %s', (...lines) => {
  const witness = { ...SILENT, shuffled: true, share: (text: string) => (text.length > 1 ? 1 : 0) };
  expect(kickerAt(lines, witness, [1, 0])).toBe(-1);
});

test('in a shuffled box a short line that says nothing of the story stands under its headline as a kicker', () => {
  const witness = { ...SILENT, shuffled: true, share: (text: string) => (text === '河湾' ? 0 : 0.5) };
  expect(kickerAt(['老街修缮完工重新开张', '河湾'], witness, [1, 0])).toBe(1);
});
