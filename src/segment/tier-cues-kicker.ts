import { has, is, isNamed, linesBeyond, type TierCue } from './tier-cue.js';

/** On what occasion, about what, to what end, after what: `在全县水网会上`, `就旱村通水`, `向建县三十周年献礼`, `为早日通水`. */
const OCCASION =
  /^(?:在|为|為|向|从|從|据|據|经|經|随着|隨著|继|繼|围绕|圍繞|针对|針對|面对|面對|根据|根據|按照|通过|通過|以|就(?![业業是地近医學学]))/u;
/** The same from end to end. */
const WHOLE_OCCASION = /^(?:在.{4,24}(?:会|會)上|向.{2,24}(?:献礼|獻禮)|(?:为|為).{4,24}而(?:奋斗|奮鬥|努力))$/u;
/** What is done that the headline is of: `贯彻水务工作会议精神`, `打破旱村靠天吃饭的局面`. */
const PURPOSE =
  /^(?:贯彻|貫徹|落实|落實|执行|執行|响应|響應|庆祝|慶祝|纪念|紀念|欢迎|歡迎|出席|参加|參加|前往|应|應|打破|突破|扭转|扭轉|实行|實行|结束|結束|加强|加強|加快|推进|推進|推动|推動|扩大|擴大|深化|坚持|堅持|发扬|發揚|学习|學習|开展|開展|严|嚴|不断|不斷|认真|認真|积极|積極|圆满|圓滿)/u;
/** What whoever said the headline did: `陈某某在调研时强调`. */
const SAYS = /(?:强调|強調|指出|提出|表示|要求|认为|認為|宣布|号召|號召|呼吁|呼籲|指示|说|說)$/u;
const WHEN = /(?:时|時|后|後|之际|之際|中|上|下|以来|以來|前)$/u;
const QUOTED = /^[“「《][^”」》]+[”」》]$/u;
/** Ideographs by which lines of one width may differ. */
const SAME = 1;

/** What lines over a headline have of a kicker. */
export const KICKER_CUES: readonly TierCue[] = [
  {
    name: 'kicker',
    why: 'how common kickers are',
    measure: ({ kicker }) => is(has(kicker)),
    fires: ['河湾县修渠三年', '旱村通水', ''],
    silent: ['', '河湾县修渠三年/旱村通水', ''],
  },
  {
    name: 'kickerMore',
    why: 'few kickers have a second line',
    measure: ({ kicker }) => linesBeyond(kicker, 1),
    fires: ['河湾县修渠三年/挖通旧渠九条', '旱村通水', ''],
    silent: ['河湾县修渠三年', '旱村通水', ''],
  },
  {
    name: 'kickerNamed',
    why: 'the name of a column stands over a headline, and so does what the page has over several; a place in brackets is one',
    measure: (division) => is(isNamed(division)),
    fires: ['【渡口新韵】', '夜里的灯是谁点亮的', ''],
    silent: ['旱村通水', '夜里的灯是谁点亮的', ''],
  },
  {
    name: 'kickerSays',
    why: 'who said what the headline says',
    measure: ({ kicker }) => is(SAYS.test(kicker.last)),
    fires: ['陈明远在河湾调研时强调', '把水的文章做足', ''],
    silent: ['陈明远强调的三件事', '把水的文章做足', ''],
  },
  {
    name: 'kickerWhen',
    why: 'the time and the occasion of a deed stand over it',
    measure: ({ kicker }) => is(WHEN.test(kicker.last)),
    fires: ['全县水网建设座谈会上', '陈明远作了报告', ''],
    silent: ['上渠水的旱村', '陈明远作了报告', ''],
  },
  {
    name: 'kickerOpens',
    why: 'a line that opens with an occasion or a purpose is no clause by itself; twice where it is nothing else',
    measure: ({ kicker: { first, text } }) =>
      is(OCCASION.test(first) || PURPOSE.test(first)) + is(WHOLE_OCCASION.test(text)),
    fires: ['向建县三十周年献礼', '水网提前通水', ''],
    silent: ['建县三十周年', '水网提前通水', ''],
  },
  {
    name: 'kickerCalls',
    why: 'a dash at its end points to the headline',
    measure: ({ kicker }) => is(kicker.last.endsWith('——')),
    fires: ['河湾渡口的船工李静——', '水急处自有灯', ''],
    silent: ['河湾——渡口的船工', '水急处自有灯', ''],
  },
  {
    name: 'kickerQuoted',
    why: 'the name of an event, or a saying, is a headline or begins one',
    measure: ({ kicker }) => is(QUOTED.test(kicker.text)),
    fires: ['“河湾水网万里行”', '主题活动昨日出发', ''],
    silent: ['“河湾水网”开工', '主题活动昨日出发', ''],
  },
  {
    name: 'kickerEven',
    why: 'lines of one width are of one type',
    measure: ({ kicker, headline }) => is(has(kicker) && Math.abs(kicker.widest - headline.widest) <= SAME),
    fires: ['河湾县修渠三年', '三十旱村通了水', ''],
    silent: ['河湾县修渠三年', '旱村通水', ''],
  },
  {
    name: 'kickerLead',
    why: 'a story begins with the news, which is in its headline: how much more of it than of the kicker',
    measure: ({ kicker, headline, witness }) =>
      has(kicker) ? witness.lead(headline.text) - witness.lead(kicker.text) : 0,
    fires: ['干部齐上阵', '河湾县水网通水', ''],
    silent: ['', '河湾县水网通水', '干部齐上阵'],
  },
];
