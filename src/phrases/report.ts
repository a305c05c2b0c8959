import { need } from './needs.js';
import { couldBeName } from './person.js';
import { plainStrokes } from './stroke.js';
import { hasSurname } from './surnames.js';

/** What `报道` cannot be without. */
export const REPORT_NEEDS = need('报報') | need('导導道');
/** What a report says of itself behind the name of who made it. */
const REPORT = /(?:综合|綜合|连线|連線|专题|專題|现场|現場|独家|獨家)?(?:报道|報道|報導|采写|採寫|採訪|专访|專訪)$/u;
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

/** Places and a report behind a name and a space or a stroke: `／台北報導`, ` 北京、常熟报道`. */
const REPORTED_FROM = /([／/ \u3000])((?:[\u4e00-\u9fff]{2,4}、){0,3}[\u4e00-\u9fff]{2,4}(?:报道|報道|報導))$/u;

/**
 * Where the names of a byline end and the places begin at which the report was made, a UTF-16 offset: `本报记者 王某 北京、常熟报道` →
 * that behind `王某`; the length of the text where no place stands apart from names: `记者 王某某报道`. A name has a surname and three characters, and places mostly have two.
 */
export function namesEnd(text: string): number {
  const [whole, before, places] = REPORTED_FROM.exec(text) ?? [];
  if (whole === undefined || before === undefined || places === undefined) return text.length;
  const [first = ''] = places.replace(REPORT, '').split('、');
  const isName = /[ \u3000]/u.test(before) && first.length > 2 && hasSurname(first);
  return isName ? text.length : text.length - whole.length;
}

const GATHERED = /^(?:综合|綜合)(?:报道|報道|報導)$/u;
const LONGEST_REPORT = 20;

/**
 * Place and report as printed behind the last name of a byline, which is all the dateline that some papers have: `台北報導` of `〔記者陳某／台北報導〕`;
 * `綜合報導` too. Null where no place is named.
 */
export function reportBehind(printed: string, lastName: string): string | null {
  const text = plainStrokes(printed);
  const end = endOf(text, lastName);
  const rest = text
    .slice(end)
    .replace(/^[／/、 \u3000]+/u, '')
    .replace(/[）)】〕］\]]$/u, '')
    .trim();
  if (end < 0 || rest.length > LONGEST_REPORT || !/[导導道]$/u.test(rest)) return null;
  if (GATHERED.test(rest)) return rest;
  const place = rest.replace(REPORT, '');
  return place !== rest && place.length > 1 && !/[摄攝图圖文]/u.test(place) ? rest : null;
}

/** Where `name`, padded or not, stands last in `text`: the offset behind it; -1 without it. */
function endOf(text: string, name: string): number {
  for (let start = text.lastIndexOf(name.charAt(0)); start >= 0; start = text.lastIndexOf(name.charAt(0), start - 1)) {
    let at = start;
    let met = 0;
    while (at < text.length && met < name.length && (text[at] === name[met] || /[ \u3000]/u.test(text.charAt(at))))
      if (text[at++] === name[met]) met++;
    if (name !== '' && met === name.length) return at;
    if (start === 0) break;
  }
  return -1;
}
