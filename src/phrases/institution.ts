import { unitsOf } from '../chars/units.js';

/** How the names of institutions that sign articles end, whatever stands before. */
const LAST_WORDS: readonly string[] = (
  '研究院 研究所 研究室 研究會 研究会 研究中心 编写组 編寫組 课题组 課題組 调研组 調研組 写作组 寫作組 评论员 評論員 编辑部 編輯部 ' +
  '理论学习中心组 理論學習中心組 统计局 統計局 总局 總局 委员会 委員會 办公室 辦公室 办公厅 辦公廳 宣传部 宣傳部 指挥部 指揮部 党组 黨組 党委 黨委 党校 黨校 协会 協會 联合会 聯合會'
).split(' ');
/** What those end in: most lines end in something else. */
const LAST_UNITS = unitsOf(LAST_WORDS.map((word) => word.slice(-1)).join(''));
const SHORTEST = 5;
const LONGEST = 30;
const HAN_ONLY = /^[\u4e00-\u9fff]+$/u;
/** Words of a clause: a headline may end in the name of an office, and then says what is done. */
const CLAUSE = /[在将將把被让讓向到来來了为為与與成立召开召開走进走進设立設立获獲是]/u;

/** True where `text`, one line under a headline, reads as the name of an institution that signs the text. */
export function isInstitution(text: string): boolean {
  if (!LAST_UNITS.has(text.charCodeAt(text.length - 1))) return false;
  const bare = text.replaceAll(/[ \u3000□■◎●○◆◇]/gu, '');
  if (bare.length < SHORTEST || bare.length > LONGEST || !HAN_ONLY.test(bare) || CLAUSE.test(bare)) return false;
  return LAST_WORDS.some((word) => bare.endsWith(word));
}
