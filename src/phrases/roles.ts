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

/** Whose writer it is: what may stand before a role. A bare place or a noun may not, or `采访中记者…` would be a byline. */
const HOUSES = '社报報网網台臺刊';
const HOUSE_ENDINGS = ['客户端', '客戶端', '杂志', '雜誌', '融媒体', '融媒體', '全媒体', '全媒體', '融媒'];

/** The longest that may stand before a role, in UTF-16 units. */
export const LONGEST_HOUSE = 12;

/** True where `text` may stand before a role: nothing, `本报`, `新华社`, `本报驻京`. */
export function isHouse(text: string): boolean {
  if (text === '') return true;
  if (text.length > LONGEST_HOUSE) return false;
  const stationed = Math.max(text.lastIndexOf('驻'), text.lastIndexOf('駐'));
  const house = stationed > 0 ? text.slice(0, stationed) : text;
  return HOUSES.includes(house.charAt(house.length - 1)) || HOUSE_ENDINGS.some((end) => house.endsWith(end));
}
