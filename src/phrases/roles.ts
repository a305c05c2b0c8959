import { unitsOf } from '../chars/units.js';
import { need } from './needs.js';

/**
 * The words that say what a named person did, longest first so that `实习记者` is not read as `记者`.
 * Simplified and traditional forms of the same word stand together.
 */
export const WRITER_ROLES: readonly string[] = [
  '全媒体见习记者 全媒體見習記者',
  '全媒体首席记者 全媒體首席記者',
  '融媒体记者 融媒體記者',
  '全媒体记者 全媒體記者',
  '摄影记者 攝影記者',
  '见习记者 見習記者',
  '实习记者 實習記者',
  '首席记者 首席記者',
  '特约记者 特約記者',
  '特派记者 特派記者',
  '特约通讯员 特約通訊員',
  '特约评论员 特約評論員',
  '特约撰稿人 特約撰稿人',
  '特约撰稿 特約撰稿',
  '专栏作家 專欄作家',
  '专栏作者 專欄作者',
  '文字记者 文字記者',
  '视频记者 視頻記者',
  '校园记者 校園記者',
  '学生记者 學生記者',
  '小记者 小記者',
  '记者 記者',
  '通讯员 通訊員',
  '通信员 通信員',
  '评论员 評論員',
  '特派员 特派員',
  '实习生 實習生',
  '撰稿人 撰稿人',
  '撰稿 撰稿',
  '编译 編譯',
  '作者 作者',
].flatMap((pair) => pair.split(' '));

/** Two characters of every role, one of either kind: most texts hold none. */
export const ROLE_NEEDS = need('记記讯訊信论論派习習撰编編作') | need('者员員生稿译譯家');
/** The units that roles end in. */
export const LAST_OF_ROLES = unitsOf(WRITER_ROLES.map((role) => role.slice(-1)).join(''));
/** The first role of a text. */
export const ROLE = new RegExp(WRITER_ROLES.join('|'), 'u');

/** What stands after a name for a picture: `宋某 摄`. */
export const PICTURE_DEEDS: readonly string[] = [
  '摄影报道 攝影報道',
  '文/图 文/圖',
  '图/文 圖/文',
  '/摄 /攝',
  '摄影 攝影',
  '供图 供圖',
  '图片 圖片',
  '制图 製圖',
  '摄 攝',
  '发 發',
  '绘 繪',
  '图 圖',
  '文 文',
].flatMap((pair) => pair.split(' '));

/** What stands before a name, a stroke or a colon between, and says what the person wrote: `文/王某`, `采写：本报记者 王某`. */
export const WRITING_DEEDS: readonly string[] =
  '采访整理 採訪整理 采写 採寫 采访 採訪 撰文 撰稿 执笔 執筆 整理 编译 編譯 翻译 翻譯 口述 文字 文图 文圖 图文 圖文 文 译 譯'.split(
    ' ',
  );

/** Whose writer it is: what may stand before a role. A bare place or a noun may not, or `采访中记者…` would be a byline. */
const HOUSES = '社报報网網台臺刊';
const HOUSE_ENDINGS = [
  '客户端',
  '客戶端',
  '杂志',
  '雜誌',
  '融媒体',
  '融媒體',
  '媒体中心',
  '媒體中心',
  '新闻中心',
  '新聞中心',
  '全媒体',
  '全媒體',
  '融媒',
  '全媒',
  '传媒',
  '傳媒',
];
/** How papers are called on other channels, two characters before it at least: words of any text too, so that a surname must follow. */
const CHANNEL =
  /[\u4e00-\u9fff\d](?:[\u4e00-\u9fff](?:新闻|新聞|视频|視頻|在线|\+)|经济报道)$|^[\u4e00-\u9fff](?:新闻|新聞|\+)$|(?:第一财经|每经|中经)$/u;
/** What the reporters of a desk put between the house and the role: `本报体育记者`. */
const DESKS =
  /(?:首席|高级|高級|资深|資深|体育|體育|财经|財經|娱乐|娛樂|文化|教育|政法|时政|時政|深度|要闻|要聞|图片|圖片|见习|見習|实习|實習)$/u;

/** With the figures and the sign that names of houses have: `21世纪经济报道`, `南方+`. */
const HAN_ONLY = /^(?=.*[\u4e00-\u9fff])[\u4e00-\u9fff\d ]+\+?$/u;
/** What joins the houses of one reporter: `潮新闻·钱江晚报记者`, `华西都市报-封面新闻记者`. */
const JOINT = /[·・•]|[—–-]{1,2}|[/／]/u;
const MOST_HOUSES = 3;
/** Words of a clause that a line broke off behind the role: `住户王某向本报记者`. */
const CLAUSE = /[的向对對将將给給]|告[诉訴]|接受|陪同|^[据據]/u;

/** The longest name of a house, and of houses that are joined, in UTF-16 units. */
const LONGEST_NAME = 12;
export const LONGEST_HOUSE = 24;

/** True where `text` may stand before a role: nothing, `本报`, `新华社`, `本报驻京`, `封面新闻`, `潮新闻·钱江晚报`. */
export function isHouse(text: string): boolean {
  if (text === '') return true;
  if (text.length > LONGEST_HOUSE) return false;
  const houses = text.split(JOINT);
  if (houses.length === 1) return isOneHouse(text);
  return houses.length <= MOST_HOUSES && houses.every((part) => HAN_ONLY.test(part)) && houses.some(isOneHouse);
}

/** True of a house that is called by a word of any text. */
export const isChannel = (house: string): boolean => CHANNEL.test(house);

function isOneHouse(text: string): boolean {
  if (text.length > LONGEST_NAME || !HAN_ONLY.test(text) || CLAUSE.test(text)) return false;
  if (/^[驻駐][\u4e00-\u9fff]{1,5}$/u.test(text)) return true;
  const stationed = Math.max(text.lastIndexOf('驻'), text.lastIndexOf('駐'), text.lastIndexOf('赴'));
  const printed = stationed > 0 ? text.slice(0, stationed) : text;
  const house = printed.replace(DESKS, '');
  return (
    HOUSES.includes(house.charAt(house.length - 1)) ||
    HOUSE_ENDINGS.some((end) => house.endsWith(end)) ||
    isChannel(printed)
  );
}
