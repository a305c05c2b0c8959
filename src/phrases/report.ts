import { couldBeName } from './person.js';
import { hasSurname } from './surnames.js';

/** What a report says of itself behind the name of who made it. */
const REPORT = /(?:综合|綜合|专题|專題|现场|現場|独家|獨家)?(?:报道|報道|報導|采写|採寫|採訪|专访|專訪)$/u;
const STROKE = /^([\u4e00-\u9fff·]{2,12})[/／]/u;

/**
 * The name of who made a report, without place and report: `陳某某／台北報導` → `陳某某`, `王某报道` → `王某`. Where no stroke
 * parts name and place, a name has three characters if two are left for the place.
 */
export function withoutReport(text: string): string {
  const report = REPORT.exec(text);
  if (report === null) return text;
  const bare = text.slice(0, report.index);
  const stroke = STROKE.exec(bare)?.[1];
  if (stroke !== undefined) return stroke;
  if (!hasSurname(bare.slice(0, 2))) return text;
  if (bare.length <= 3) return bare;
  // `记者王某参与采写` names a deed and no place
  if (!/[导導道]$/u.test(report[0])) return text;
  const name = bare.slice(0, bare.length > 4 ? 3 : 2);
  return bare.length <= 8 && couldBeName(name) ? name : text;
}
