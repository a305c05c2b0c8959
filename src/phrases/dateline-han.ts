import { composed } from './pattern.js';

/** One form of Chinese datelines beside the usual ones: its first group is the dateline, and the body begins behind the match. */
export interface HanDateline {
  readonly name: string;
  readonly why: string;
  readonly pattern: () => RegExp;
  readonly reads: readonly (readonly [text: string, dateline: string, rest: string, ...names: string[]])[];
  readonly leaves: readonly string[];
}

/** Agencies by their Chinese names. */
export const AGENCIES_HAN =
  '(?:新华社|新華社|中新社|中央社|中新网|中新網|新华网|新華網|法新社|路透社|美联社|美聯社|合众国际社|合眾社|塔斯社|共同社|时事社|時事社|韩联社|韓聯社|俄新社|德新社|安莎社|埃菲社|彭博社)';
const HAN = '[\\u4e00-\\u9fff]';
const OPEN = '^[【［〔（(]';
const CLOSE = '[】］〕）)] ?';

export const HAN_DATELINES: readonly HanDateline[] = [
  {
    name: 'whose-news',
    why: 'what a paper calls its own news stands over a story where whoever signs it follows in brackets',
    pattern: composed(
      `^(${HAN}{2,6}(?<![简簡短快通资資音视視闪閃问問审審喜特专專合警传傳])[讯訊]) ?(?=[（(](?:本[报報刊])?(?:记者|記者|通[讯訊][员員]|特[约約][记記]者|[见見][习習][记記]者|[实實][习習][记記生]))`,
      'u',
    ),
    reads: [
      ['河湾科技讯 （记者 王丽）渡口', '河湾科技讯', '渡口', '王丽'],
      ['河湾讯（通讯员 王丽）渡口', '河湾讯', '渡口', '王丽'],
    ],
    leaves: ['河湾快讯（记者 王丽）', '河湾科技讯渡口', '河湾通讯（记者 王丽）', '河湾讯（据王丽）'],
  },
  {
    name: 'agency-and-place',
    why: 'in brackets an agency needs no day behind the place, and several are gathered',
    pattern: composed(
      `${OPEN}((?:据|據)?${AGENCIES_HAN}${HAN}{0,8}[电電讯訊]|(?:综合|綜合)(?:${AGENCIES_HAN}|本[报報])等?(?:消息|[报報][道導]|[电電]))${CLOSE}`,
      'u',
    ),
    reads: [
      ['（据中新社河湾电）渡口', '据中新社河湾电', '渡口'],
      ['（法新社河湾电）', '法新社河湾电', ''],
      ['（综合新华社消息）渡口', '综合新华社消息', '渡口'],
      ['（綜合中央社電） 渡口', '綜合中央社電', '渡口'],
    ],
    leaves: ['（据说河湾电站）渡口', '法新社河湾电站', '（新华社资料）渡口', '（综合治理）渡口'],
  },
  {
    name: 'house-in-brackets',
    why: 'in brackets a paper says that it has its own news, or gathered it',
    pattern: composed(
      `${OPEN}(本[报報](?:消息|特[讯訊电電]|[专專][讯訊电電])|[特专專][讯訊]|(?:综合|綜合)[报報][道導]|${HAN}{2,4}[专專][电電]|${HAN}{2,6}?(?:\\d{1,2}|[一二三十廿]{1,3})日(?:综合|綜合)[电電])${CLOSE}`,
      'u',
    ),
    reads: [
      ['（本報特訊）渡口', '本報特訊', '渡口'],
      ['【本報消息】渡口', '本報消息', '渡口'],
      ['【特訊】渡口', '特訊', '渡口'],
      ['【綜合報導】渡口', '綜合報導', '渡口'],
      ['【河灣專電】渡口', '河灣專電', '渡口'],
      ['（河灣15日綜合電）渡口', '河灣15日綜合電', '渡口'],
    ],
    leaves: ['【綜合治理】渡口', '【消息】渡口', '綜合報導渡口', '（河灣15日停電）渡口'],
  },
  {
    name: 'place-and-day',
    why: 'a site or a station says where and when it had the news, which it calls by that word and no wire',
    pattern: composed(
      `^((?:据|據)?${HAN}{1,6}[网網社台臺报報]${HAN}{0,8}?(?:\\d{1,2}月)?\\d{1,2}日(?:消息|[报報][道導]))(?:[：:] ?| ?(?=[（(]))`,
      'u',
    ),
    reads: [
      ['央广网河湾9月6日消息（记者王丽）渡口', '央广网河湾9月6日消息', '渡口', '王丽'],
      ['河湾网9月6日消息：渡口', '河湾网9月6日消息', '渡口'],
    ],
    leaves: ['河湾网9月6日消息传开后，渡口', '网上9月6日消息：渡口'],
  },
  {
    name: 'agency-kind',
    why: 'what kind of text an agency sent stands in the place of a day',
    pattern: composed(`^(${AGENCIES_HAN}(?:[专專]?特稿|快[讯訊]|短[讯訊]))[：: ] ?`, 'u'),
    reads: [
      ['新华社专特稿 强风暴', '新华社专特稿', '强风暴'],
      ['新华社快讯：渡口', '新华社快讯', '渡口'],
    ],
    leaves: ['新华社专特稿部主任', '快讯：渡口'],
  },
  {
    name: 'old-news',
    why: 'papers before 1950 set town and kind of news before a space',
    pattern: composed(
      `^(本[市埠京港省縣县][讯訊]|(?!移[动動]|手[机機]|[电電]子|[无無][线線]|[卫衛]星|[现現]代|科技|量子|[会會][员員])${HAN}{2}(?:通[讯訊信]|[专專][讯訊电電]|[航快]訊)) (?=${HAN}{2}[^ ]{8})`,
      'u',
    ),
    reads: [
      ['本市訊 渡口昨日通航，搭客擠擁。', '本市訊', '渡口昨日通航，搭客擠擁。'],
      ['河灣通訊 渡口昨日通航，搭客擠擁。', '河灣通訊', '渡口昨日通航，搭客擠擁。'],
      ['河灣專電 渡口昨日通航，搭客擠擁。', '河灣專電', '渡口昨日通航，搭客擠擁。'],
    ],
    leaves: ['河灣通訊 渡口', '移动通讯 渡口昨日开通新的基站。', '河灣通訊錄 渡口昨日通航，搭客擠擁。', '本市訊'],
  },
];

/** The dateline that `head`, the start of a text, opens with in one of these forms; null without one. */
export function hanDateline(head: string): { readonly dateline: string; readonly end: number } | null {
  for (const { pattern } of HAN_DATELINES) {
    const match = pattern().exec(head);
    const dateline = match?.[1];
    if (match !== null && dateline !== undefined) return { dateline, end: match[0].length };
  }
  return null;
}
