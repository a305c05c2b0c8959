import type { ClosingCue } from './closing-cue.js';
import { AGENCIES_HAN } from './dateline-han.js';

/** The cue that a line by itself names where a story comes from; over a text it is a dateline. */
export const SOURCE = 'source';

const FIRST = '（(【据據综綜本来來';
const PATTERN = new RegExp(
  `^[（(【]?(?:(?:据|據)(?:${AGENCIES_HAN}|《[^《》]{2,12}》)(?:[\\u4e00-\\u9fff·]{0,8}?(?:[电電讯訊]|消息|[报報][道導]))?|(?:综合|綜合)(?:${AGENCIES_HAN}|本[报報])(?:等)?(?:消息|[报報][道導]|[电電])|本[报報刊](?:[记記]者)?(?:综合|綜合)(?:消息|[报報][道導])|[来來]源[:：] ?(?:${AGENCIES_HAN}|《[^《》]{2,12}》))[）)】]?$`,
  'u',
);

const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})';
/** In round brackets a paper says behind a story when and where it was sent; a dateline before one has other brackets or none. */
const SENT = new RegExp(
  `^[（(](?:据|據)?(?:${AGENCIES_HAN}|本[报報])[\\u4e00-\\u9fff·、]{0,16}?(?:${NUMBER}月)?${NUMBER}日[电電讯訊](?: ?[记記]者[\\u4e00-\\u9fff、 ]{2,20})?[）)]$`,
  'u',
);

/** What such a line says, without its brackets; null where a text is none. */
export function sourceAlone(text: string): string | null {
  if (text.length > LONGEST || !FIRST.includes(text.charAt(0) || ' ') || !(PATTERN.test(text) || SENT.test(text)))
    return null;
  return text.replace(/^[（(【]/u, '').replace(/[）)】]$/u, '');
}

const LONGEST = 24;
const HOTLINE =
  /^[欢歡]迎(?:您|读者|市民)?[拨撥]打[\u4e00-\u9fff]{0,10}(?:[热熱][线線]|[电電][话話])[:：]? ?[\d（）() 、—-]{5,36}[。！]?$/u;

export const SOURCE_CUES: readonly ClosingCue[] = [
  {
    name: SOURCE,
    why: 'a story that came from an agency, or was gathered, says so on its last line',
    needs: 0,
    says: (text) => sourceAlone(text) !== null,
    knows: [
      '据新华社',
      '本报综合消息',
      '（据新华社电）',
      '（综合新华社消息）',
      '（据《青禾日报》报道）',
      '据中新社河湾电',
      '本報記者綜合報導',
      '（本报河湾6月19日电）',
      '（本报河湾、石桥6月19日电）',
      '（新华社河湾六月十九日电）',
      '（新华社河湾6月19日电 记者方禾苗）',
    ],
    leaves: [
      '据新华社报道，渡口通航',
      '据了解',
      '本报讯',
      '（据说）',
      '综合治理',
      '新华社河湾电',
      '据新华社记者了解',
      '本报河湾6月19日电',
      '（本报6月19日停电）',
      '（河湾6月19日电）',
    ],
  },
  {
    name: 'call-us',
    why: 'under a story stands where readers may call about it',
    needs: 0,
    says: (text) => (text.startsWith('欢') || text.startsWith('歡')) && HOTLINE.test(text),
    knows: ['欢迎拨打热线：0000-0001110', '欢迎拨打本报新闻热线00001110', '歡迎撥打電話：00001110。'],
    leaves: ['欢迎拨打热线', '欢迎拨打热线了解渡口', '拨打热线：0000-0001110', '热线：0000-0001110'],
  },
];
