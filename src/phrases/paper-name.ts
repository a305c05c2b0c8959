import { isAt, UPPER } from '../chars/classes.js';
import { hasAll, heldBy, need } from './needs.js';

const PAPER = /^(?!本)[\u4e00-\u9fff]{2,8}(?:[日晚早晨时時商都导導周週]报|[日晚早晨时時商都导導周週]報|新闻|新聞)$/u;
/** How the names of Western papers end; behind `The` also in words that a headline may end in. */
const WESTERN_PAPER =
  /^(?:(?:The |THE )?(?:[A-Z][A-Za-z.'’-]* ){1,3}(?:Gazette|Times|Herald|Courier|Tribune|Chronicle|Telegraph|Examiner|Advertiser|Gazetteer|GAZETTE|TIMES|HERALD|COURIER|TRIBUNE|CHRONICLE)|(?:The|THE) (?:[A-Z][A-Za-z.'’-]* ){1,2}(?:Post|News|Journal|Mail|Star|Sun|Observer|Standard|POST|NEWS|JOURNAL|STAR)|(?:L[ea]|LE|LA|L['’]) ?(?:Courrier|Journal|Gazette|Dépêche|Éclair|Écho|Progrès|Moniteur|Nouvelliste|COURRIER|JOURNAL|GAZETTE|DÉPÊCHE|ÉCLAIR|ÉCHO|PROGRÈS|MONITEUR|NOUVELLISTE)(?: (?:d[eu]|des|DE|DU|DES) [A-ZÉÈ][\p{L}'’-]{2,20})?|(?:(?:Der|Die|Das|DER|DIE) )?[A-ZÄÖÜ][\p{L}-]{3,20} (?:Zeitung|Tageblatt|Anzeiger|Nachrichten|Bote|Kurier|Volksblatt|ZEITUNG|TAGEBLATT|ANZEIGER|NACHRICHTEN|BOTE|KURIER|VOLKSBLATT))$/u;
/** Marks that OCR reads into the rules and blanks of a page head: `2031年3月8日”星期六`. */
const STRAYS = /[”“"'|*~^`]+/u;
export const STRAY = need('”“"\'|*~^`');

/** The name of a paper that stands by itself, its letters spread or not; null where `text` is none. */
export function paperName(text: string): string | null {
  const whole = text.trim();
  if (isAt(whole, 0, UPPER)) return WESTERN_PAPER.test(whole) ? whole : null;
  const bare = swept(text).replaceAll(/[ 　]/gu, '');
  return PAPER.test(bare) ? bare : null;
}

/** `text` without the marks that OCR put into it. */
export function swept(text: string): string {
  return hasAll(heldBy(text), STRAY) ? text.split(STRAYS).join(' ').trim() : text.trim();
}
