import type { PageFacts, SetLine } from './page.js';
import { between, pick, type Random } from './random.js';
import type { Story } from './story.js';

const PAPERS = ['青禾日报', '云浦晚报', '临汐时报'];
const SECTIONS = ['要闻', '综合', '民生', '县域'];
const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
const DESK = [
  '责任编辑：卞青 美编：冉冬 校对：符岩',
  '本版责编：岑 棠 庞立春 新闻热线：（000）0000000 E-mail:news@example.cn',
  '责任编辑 喻川 版式：祝蕾',
];

/** What stands on a page beside its stories: lines above them, lines below, and what they say. */
export interface Furniture {
  readonly top: readonly SetLine[];
  readonly bottom: readonly SetLine[];
  readonly facts: PageFacts;
}

/** What a page must be called, and the language that it says it in. */
export interface Folio {
  readonly pageLabel: string;
  readonly lang: Story['lang'];
}

export function drawFurniture(random: Random, forced?: Folio): Furniture {
  const day = new Date(Date.UTC(between(random, 2015, 2025), between(random, 0, 11), between(random, 1, 28)));
  const facts: PageFacts = {
    publication: pick(random, PAPERS),
    date: day.toISOString().slice(0, 10),
    pageLabel: forced?.pageLabel ?? String(between(random, 1, 8)),
    section: pick(random, SECTIONS),
  };
  const date = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日 ${WEEKDAYS[day.getUTCDay()]}`;
  if (forced?.lang === 'en') return { top: [furnished(`Page ${forced.pageLabel}`)], bottom: [], facts };
  const number = /^\d+$/.test(facts.pageLabel) ? `第${facts.pageLabel}版` : `${facts.pageLabel}版`;
  const folio = `${[...facts.publication].join(' ')} ${number} ${facts.section}`;
  return { top: [date, folio].map(furnished), bottom: [furnished(pick(random, DESK))], facts };
}

function furnished(text: string): SetLine {
  return { text, of: [{ story: -1, part: 'furniture', block: -1 }] };
}
