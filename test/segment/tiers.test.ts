import { expect, test } from 'vitest';
import type { Division, TierWitness } from '../../src/segment/tier.js';
import { divisionsOf } from '../../src/segment/tier.js';
import type { TierExample } from '../../src/segment/tier-cue.js';
import { CLEAR, TIER_CUES, tiersOf } from '../../src/segment/tiers.js';
import { TIERS } from '../../src/weights.js';

const SILENT: TierWitness = { runsOn: () => false, lead: () => 0, alike: () => false, shuffled: false };
/** A page that has some words, and a story that begins with some. */
const TOLD: TierWitness = {
  ...SILENT,
  runsOn: (pair) => ['水网', '会议', '桃叶', '叶渡'].includes(pair),
  lead: (text) => (text.includes('通水') ? 0.6 : 0),
};

test('every cue has a weight, and every weight a cue', () => {
  expect(TIER_CUES.map(({ name }) => name)).toEqual(Object.keys(TIERS));
});

/** A head read as an example says. */
function read(example: TierExample): Division {
  const [over, headline, under] = example.map((part) => (part === '' ? [] : part.split('/'))) as string[][];
  const lines = [...(over ?? []), ...(headline ?? []), ...(under ?? [])];
  const found = divisionsOf(lines, TOLD, -1).find(
    ({ kicker, deck }) => kicker.lines.length === over?.length && deck.lines.length === under?.length,
  );
  if (found === undefined) throw new Error(`nothing reads ${lines.join('/')} so`);
  return found;
}

test.each(TIER_CUES.map((cue) => [cue.name, cue] as const))('%s', (_, { measure, fires, silent }) => {
  expect(measure(read(fires))).toBeGreaterThan(0);
  expect(measure(read(silent))).toBe(0);
});

test.each([
  {
    lines: ['——来自河湾水网大会的报道之二', '当旧渠遇上新水'],
    over: 1,
    under: 0,
    why: 'a dash over the headline opens a kicker',
  },
  {
    lines: [
      '城北排水管改造工地渗水 施工方昨起停工检查',
      '三十户连夜搬离',
      '区里先付房租',
      '楼体倾斜已超过警戒值 专家组今日进场 补偿另议',
    ],
    over: 1,
    under: 1,
    why: 'small type over and under two lines in large',
  },
  {
    lines: ['老街改造工地渗水 住户清晨报警', '三十户连夜搬离', '楼体倾斜已超过警戒值'],
    over: 1,
    under: 1,
    why: 'and over and under one',
  },
  {
    lines: ['半年涨了六成，下游订单“接还是不接”', '纸价狂奔之下', '小厂的三本账'],
    over: 1,
    under: 0,
    why: 'a kicker alone',
  },
  { lines: ['河湾沉船出水', '十六件旧船板', '学者：当年渡海换防另有隐情'], over: 0, under: 1, why: 'a deck alone' },
  {
    lines: ['老桥清晨塌落 两人落水', '木排撞上旧桥墩', '水急难近', '船家称未见警示灯 已报海事处查'],
    over: 1,
    under: 1,
    why: 'a kicker hardly wider, where the deck shows that lines are in small type',
  },
  {
    lines: ['陈明远在河湾调研水网建设时强调', '把水的文章做足', '让更多良田旱涝保收', '李静参加'],
    over: 1,
    under: 1,
    why: 'who spoke and who came',
  },
  {
    lines: ['陈明远在全县水网建设暨老街改造推进会上强调', '把水的文章做足 让良田旱涝保收', '李静主持 王小丽出席'],
    over: 1,
    under: 1,
    why: 'who led and who came, under a long line',
  },
  { lines: ['把水的文章做足 让良田旱涝保收', '李静 王小丽主持 方禾苗参加'], over: 0, under: 1, why: 'three who came' },
  {
    lines: ['河湾水网建设推进会召开', '李静主持 水网年内通水'],
    over: 0,
    under: 0,
    why: 'who led, and a clause behind',
  },
  { lines: ['縣府擬修水網 納入旱地與荒坡', '河灣引水 最快明春'], over: 1, under: 0, why: 'two clauses over two' },
  {
    lines: ['水網滲水 渠岸開裂', '下游住戶 連夜搬離'],
    over: 0,
    under: 0,
    why: 'two clauses beside two of the same width',
  },
  { lines: ['水網滲水 渠岸多處開裂', '下游連夜搬離'], over: 0, under: 0, why: 'two clauses over one' },
  { lines: ['在河湾县水网建设座谈会上', '陈明远和李静分别作了报告'], over: 1, under: 0, why: 'on what occasion' },
  { lines: ['向河湾建县三十周年献礼', '水网提前通水'], over: 1, under: 0, why: 'what it is for' },
  { lines: ['向河湾建县三十周年献礼的水', '网提前通水'], over: 0, under: 0, why: 'a headline that goes on behind it' },
  {
    lines: ['三年修渠不停', '河湾县兴修水利成风', '半年里，几千名村民参加修渠，', '挖通旧渠九条；淤田得救，旱地有水'],
    over: 0,
    under: 2,
    why: 'a deck in sentences',
  },
  {
    lines: ['河湾重点扶持旱村', '县里的干部每人帮扶一个旱村', '近五千名干部到村里找水引水'],
    over: 0,
    under: 2,
    why: 'a deck of two lines under one in large type',
  },
  {
    lines: ['渡船停了四十三天 老人困在对岸', '谁来掌舵？', '县里：已请来船工，预计下周复航', '旧船正在漆新船底'],
    over: 1,
    under: 2,
    why: 'such a deck, and a kicker',
  },
  {
    lines: ['不等，不靠，', '自己动手修水网，半年挖通旧渠九条，旱地有水'],
    over: 0,
    under: 0,
    why: 'a sentence begun above',
  },
  { lines: ['陈明远在河湾调研时强调', '把水的文章做足做活'], over: 1, under: 0, why: 'who spoke, over one line' },
  { lines: ['我市前三季度新登记的商户', '三十一万户'], over: 0, under: 0, why: 'two lines: the rest of the first' },
  { lines: ['把水的文章做足', '以实干夯实粮食安全'], over: 0, under: 0, why: 'two lines: broken where the sense is' },
  {
    lines: ['水务新规出台贯彻落实水务工作会', '议精神情况如何'],
    over: 0,
    under: 0,
    why: 'a word of the page over the break',
  },
  {
    lines: ['河湾县共享菜窖现场会在桃叶', '渡村举行 住建局负责人蔺岩出席并讲话'],
    over: 0,
    under: 0,
    why: 'who came, in the clause of a headline',
  },
  {
    lines: ['证券代码：000000 证券简称：青禾农业 公告编号：2031-008', '青禾农业有限公司', '关于老街门市改造方案的公告'],
    over: 1,
    under: 0,
    why: 'the title of a notice under the name of a firm is no deck',
  },
  {
    lines: ['人物特写', '攀岩姑娘李静：', '墙就在那里，我也在那里'],
    over: 1,
    under: 0,
    why: 'what stops at a colon goes on',
  },
  { lines: ['老街', '新桥', '夜渡船'], over: 0, under: 0, why: 'lines of a few characters are alike' },
  { lines: ['河湾县给每口井立下户口'], over: 0, under: 0, why: 'one line' },
])('$why: $lines', ({ lines, over, under }) => {
  expect(tiersOf(lines, { ...TOLD, lead: () => 0 })).toMatchObject({ over, under });
});

test('the line with the news is the headline', () => {
  const lines = ['三十个村的干部和村民齐上阵修渠', '河湾县旱村昨日通水了'];
  expect(tiersOf(lines, { ...SILENT, lead: (text) => (text === lines[1] ? 1 : 0) }).over).toBe(1);
  expect(tiersOf(lines, { ...SILENT, lead: (text) => (text === lines[0] ? 1 : 0) }).over).toBe(0);
});

test('a dash opens a deck for sure', () => {
  expect(tiersOf(['老街夜市', '——一条街的新日子'], SILENT, 1)).toMatchObject({ over: 0, under: 1 });
});

test('where boxes were moved only words tell', () => {
  const moved = { ...SILENT, shuffled: true };
  const lines = ['陈明远在河湾调研时强调', '把水的文章做足', '李静主持 王小丽出席'];
  expect(tiersOf(lines, moved)).toMatchObject({ over: 1, under: 1 });
});

test('how sure a reading is: one line leaves no doubt, two that are built alike some', () => {
  expect(tiersOf(['老街夜市重新开张'], SILENT).margin).toBe(CLEAR);
  expect(tiersOf(['\u0301', '\u0308', '\ud83d'], SILENT).margin).toBeGreaterThanOrEqual(0);
  const { margin } = tiersOf(['老街夜市重新开张', '北渡新桥试运行不收费'], SILENT);
  expect(margin).toBeGreaterThanOrEqual(0);
  expect(margin).toBeLessThan(tiersOf(['河湾市十二届人大常委会昨举行第三次会议', '老街夜市'], SILENT).margin);
});
