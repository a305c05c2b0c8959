import type { ClosingCue } from './closing-cue.js';
import { SOURCE_CUES } from './closing-source.js';
import { WESTERN_CLOSING_CUES } from './closing-western.js';
import { hasAll, heldBy, need } from './needs.js';
import { isBareName } from './person.js';

const LONGEST = 100;
const REMARK = /^[（(〔【][^（()）]{2,56}[）)〕】]$/u;
const REMARK_WORDS =
  /作者|采写|採寫|整理|供稿|撰稿|编译|編譯|摘自|原载|原載|参与|參與|有删节|有刪節|连载|連載|[均皆][为為系係]化名|由[^，。]{2,16}[协協主承][办辦]|完$|未完待[续續]/u;
const LETTER = /^[\u4e00-\u9fff]{2,12}[省市县縣区區州旗镇鎮乡鄉村][ \u3000]+([\u4e00-\u9fff]{2,5})$/u;
const TITLED = /^[\u4e00-\u9fff]{1,3}(?:先生|女士|同学|同學)$/u;

function isLetterWriter(text: string): boolean {
  const [, name] = LETTER.exec(text) ?? [];
  return name !== undefined && (isBareName(name) || TITLED.test(name));
}

const EDITOR = /^[—―─－-]{1,4} ?(?:本报 ?|本報 ?)?[编編][ \u3000]*(?:者|辑部|輯部)$/u;

/** What else the paper has on a story, and on which page: `（相关报道见第4版）`. */
const ELSEWHERE =
  /^[（(〔【●■◆▲►▶→]? ?(?:(?:[相有][关關]|更多|[详詳][细細]|[图圖]文|下[图圖])?[\u4e00-\u9fff]{0,6}?)(?:[另详詳更並并]?[见見刊]|[请請][看见見]|[转轉]?[阅閱])(?:今日|今天|本[报報])? ?第? ?(?:[A-Z] ?-?\d{1,2}|\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、至—-] ?[A-Z]?\d{1,2})? ?[版页頁][）)〕】]?[。 ]?$/u;
/** Behind the text these name no place, as they would before it. */
const WIRE =
  /^[（(〔【][\u4e00-\u9fff]{0,4}(?:[综綜]合(?:外[电電]|[电電讯訊])|[联聯]合[特专專]?[讯訊电電]|[特专專][讯訊电電])[）)〕】]$/u;
/** Where no bracket and no bullet sets it apart, the first word must. */
const POINTS = /^[（(〔【●■◆▲►▶→]|^(?:[相有][关關]|另[见見刊]|[详詳][见見]|更多)/u;

export const CLOSING_CUES: readonly ClosingCue[] = [
  {
    name: 'remark',
    why: 'an editor says in brackets under a story who its author is, who helped, or where it comes from',
    needs: need('（(〔【'),
    says: (text) => REMARK.test(text) && REMARK_WORDS.test(text.slice(0, -1)),
    knows: [
      '（作者为河湾大学教授）',
      '（本报记者李小明参与采写）',
      '（徐青山整理）',
      '（文中人物均为化名）',
      '（未完待续）',
      '（本栏目由河湾县档案馆协办）',
    ],
    leaves: ['（化名）', '（小禾为化名）', '（以下简称公司）', '作者为河湾大学教授', '（一）加强领导'],
  },
  {
    name: 'elsewhere',
    why: 'a line under a story points to the page with what else the paper has on it',
    needs: need('版页頁'),
    says: (text) => POINTS.test(text) && ELSEWHERE.test(text),
    knows: [
      '（另見A14版）',
      '● 相关新闻刊第10页',
      '（相关报道见第4版）',
      '（詳見A3版）',
      '相關新聞刊B2版',
      '（评论见二版）',
    ],
    leaves: ['（下转第4版）', '相关报道', '他在第4版看见自己的名字', '（一）见第4版说明', '老街见第4版'],
  },
  {
    name: 'wire',
    why: 'a story that was gathered from agencies, or sent in by one, says so under it',
    needs: need('讯訊电電'),
    says: (text) => WIRE.test(text),
    knows: ['（综合电）', '（河湾综合电）', '（联合特讯）', '（綜合外電）'],
    leaves: ['（河湾讯）', '（来电）', '（停电）', '综合外电', '（综合电站）'],
  },
  {
    name: 'letter-writer',
    why: 'a reader signs a letter with place and name, a wide space between',
    needs: need('省市县縣区區州旗镇鎮乡鄉村') | need(' \u3000'),
    says: isLetterWriter,
    knows: ['云州河湾县　邢先生', '江北南湾市 刘小华'],
    leaves: ['河湾县人民政府', '夜游 点亮老街', '河湾县 县城改造工程', '南河区 青石巷', '河湾县 三眼井'],
  },
  {
    name: 'editor',
    why: 'the editor signs a note of his own with a dash and no name',
    needs: need('—―─－-') | need('编編'),
    says: (text) => EDITOR.test(text),
    knows: ['——编 者', '——編者', '—— 编辑部'],
    leaves: ['编者按', '——编者的话', '——编者眼中的老街'],
  },
  ...SOURCE_CUES,
  ...WESTERN_CLOSING_CUES,
];

/** The name of the cue by which `text`, one whole block, closes its story; null where none does. `held`: by `text`. */
export function closingCue(text: string, held: number = heldBy(text)): string | null {
  const bare = text.trim();
  if (bare === '' || bare.length > LONGEST) return null;
  for (const { name, needs, says } of CLOSING_CUES) if (hasAll(held, needs) && says(bare)) return name;
  return null;
}
