import { once } from '../chars/once.js';
import { unitsOf } from '../chars/units.js';
import { isSectionRubric } from './rubric.js';
import { isPhotoRubric } from './title.js';

/** A line that names a column of the paper and not a story: it stands over (or beside) a headline. */
export interface ColumnCue {
  readonly name: string;
  readonly why: string;
  readonly says: (text: string) => boolean;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

/** How the names of columns end. Simplified and traditional forms of the same word stand together. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  (
    '手记 手記 札记 札記 点评 點評 随感 隨感 随笔 隨筆 漫笔 漫筆 漫谈 漫談 杂谈 雜談 絮语 絮語 观察 觀察 视点 視點 聚焦 焦点 焦點 ' +
    '镜头 鏡頭 故事 链接 鏈接 连线 連線 论坛 論壇 评论 評論 时评 時評 短评 短評 快评 快評 锐评 銳評 述评 述評 社评 社評 社论 社論 ' +
    '调查 調查 走笔 走筆 见闻 見聞 印记 印記 印象 纪事 紀事 系列 一线 一線 现场 現場 对话 對話 访谈 訪談 专访 專訪 专栏 專欄 ' +
    '关注 關注 追踪 追蹤 深读 深讀 导读 導讀 答疑 反馈 反饋 建议 建議 来信 來信 回音 信箱 信箱 茶座 讲堂 講堂 书评 書評 影评 影評 特稿 专题 專題 特写 特寫 ' +
    '前沿 支招 贴士 貼士 广角 廣角 话题 話題 笔谈 筆談 论丛 論叢 杂文 雜文 感言 心语 心語 讲坛 講壇 沙龙 沙龍 圆桌 圓桌 书架 書架 书话 書話 荐书 薦書 ' +
    '课堂 課堂 小景 剪影 掠影 速写 速寫 集锦 集錦 拾萃 拾贝 拾貝 摘编 摘編 文摘 撷英 擷英 荟萃 薈萃 扫描 掃描 透视 透視 纵横 縱橫 纵览 縱覽 回眸 回访 回訪 钩沉 鉤沉 史话 史話 百态 百態 万象 萬象 博览 博覽 副刊'
  ).split(' '),
);
/** UTF-16 units of each of these words. */
const LAST = 2;
/** What stands before the last word, of a name and of a series. */
const NAME = /^[\u4e00-\u9fff]{0,4}$/u;
const PHRASE =
  /^(?:(?:今日|每日|每周|週末|周末|大家|众人|眾人|纵横|縱橫|百家|三人|市民|读者|讀者)[谈談]|一家之言|回音壁|[\u4e00-\u9fff]{2,4}(?:进行时|進行時|直通车|直通車|会客厅|會客廳|回音壁|曝光台|曝光臺|光荣榜|光榮榜|金点子|金點子|零距离|零距離|走基[层層]|面对面|面對面|之窗)|[\u4e00-\u9fff]{0,5}[记記]者(?:探访|探訪|走访|走訪|暗访|暗訪|直击|直擊|亲历|親歷|体验|體驗)|[\u4e00-\u9fff]{0,4}小(?:贴士|貼士|知识|知識|常识|常識|百科|锦囊|錦囊))$/u;
/** What those end in: most lines end in something else. */
const PHRASE_ENDS = unitsOf('言谈談时時车車厅廳壁台臺榜子离離层層面窗士识識科囊访訪击擊历歷验驗');
const SERIES = /^[“「《][^”」》]{2,12}[”」》](?:[的之][\u4e00-\u9fff]{0,3})?[\u4e00-\u9fff]{0,2}$/u;
const PARTED = /^[\u4e00-\u9fff]{2,8}[·•・丨｜|/／][^，。！？]{2,16}$/u;
const PARTS = /[·•・丨｜|/／]/u;

/** True where `text` ends in such a word; the word is looked up before any pattern is tried. */
function endsInWord(text: string): boolean {
  return LAST_WORDS.has(text.slice(-LAST));
}

export const COLUMN_CUES: readonly ColumnCue[] = [
  {
    name: 'photo-rubric',
    why: 'pictures without a story stand under a rubric of their own',
    says: isPhotoRubric,
    knows: ['图片新闻', '圖片新聞', '图说新闻'],
    leaves: ['图片新闻奖揭晓', '图书馆'],
  },
  {
    name: 'column-name',
    why: 'a column has a name of a few characters that ends in what it is: notes, a comment, a scene',
    says: (text) => endsInWord(text) && NAME.test(text.slice(0, -LAST)),
    knows: ['编辑手记', '記者觀察', '专家点评', '反馈', '社评', '特稿', '專題', '人物特写', '（河湾时评）'],
    leaves: ['河湾县讲好乡村振兴故事', '老街', '编辑点评了稿件', '记者李明', '（下）', '（河湾新事）'],
  },
  {
    name: 'column-phrase',
    why: 'and others in a phrase of the trade',
    says: (text) => PHRASE_ENDS.has(text.charCodeAt(text.length - 1)) && PHRASE.test(text),
    knows: [
      '今日谈',
      '一家之言',
      '大家談',
      '夏收进行时',
      '小知识',
      '民生直通车',
      '新春走基层',
      '河湾之窗',
      '本报记者探访',
      '【河湾零距离】',
    ],
    leaves: [
      '昨日会谈',
      '推开河湾县城的老街之窗',
      '一张老窗',
      '他在直通车上',
      '进行时',
      '渡口迎来百名记者走访体验',
      '【河湾】',
    ],
  },
  {
    name: 'series-name',
    why: 'a series is named after its theme, in quotes, and what it shows of it',
    says: (text) => endsInWord(text) && SERIES.test(text.slice(0, -LAST)),
    knows: ['“新老街”的夜间故事', '“三年行动”一线观察', '「舊城」的光影鏡頭'],
    leaves: ['“新老街”开街', '“三年行动”让故事更好讲'],
  },
  {
    name: 'column-and-theme',
    why: 'a column and its theme of the day, with a dot or a stroke between',
    says: (text) => endsInWord(text.slice(0, Math.max(0, text.search(PARTS)))) && PARTED.test(text),
    knows: ['一线观察·老街的“新账本”', '記者手記｜水邊人家'],
    leaves: ['阿依古丽·买买提', '老街·新韵', '读懂老街·观察家说'],
  },
  {
    name: 'english-rubric',
    why: 'the name of a section or of a box stands over its first story, in capitals',
    says: isSectionRubric,
    knows: ['CORRECTIONS', 'LETTERS', 'HERALD OPINION', 'NEWS IN BRIEF'],
    leaves: ['STORM HITS COAST', 'Weather', 'NO NEWS'],
  },
];

/** Behind a headline it stands in brackets: `（国际时评）`. */
const BRACKETS = /^[（(【]([\u4e00-\u9fff]{2,8})[）)】]$/u;
const CLOSING = unitsOf('）)】');

/** The longest name of a column, in UTF-16 units. */
const LONGEST = 30;

/** The name of the cue by which `text`, one line, names a column; null where none does. */
export function columnCue(text: string): string | null {
  const printed = text.trim();
  const bare = CLOSING.has(printed.charCodeAt(printed.length - 1)) ? printed.replace(BRACKETS, '$1') : printed;
  if (bare.length < 2 || bare.length > LONGEST) return null;
  return COLUMN_CUES.find((cue) => cue.says(bare))?.name ?? null;
}

/** What such a name ends in over a box inside a story as well, which has a heading of its own. */
const BOXES = once(
  (): ReadonlySet<string> =>
    new Set(
      '链接 鏈接 连线 連線 点评 點評 现场 現場 镜头 鏡頭 故事 印象 反馈 反饋 建议 建議 答疑 对话 對話 导读 導讀 观察 觀察 调查 調查 手记 手記 追踪 追蹤 回访 回訪 见闻 見聞 聚焦 焦点 焦點'.split(
        ' ',
      ),
    ),
);

/** True where the name of a column may stand over a box inside a story, too: `相关链接`. */
export const mayHeadBox = (text: string): boolean => BOXES().has(text.trim().slice(-LAST));
