import { isAt, UPPER } from '../chars/classes.js';
import { hasAll, heldBy, need } from './needs.js';
import { eitherCase } from './papers.js';
import { composed } from './pattern.js';

const PAPER =
  /^(?!本)[\u4e00-\u9fff]{2,8}(?:[日晚早晨时時商都导導周週新][报報]|(?:[体體教]育|法[制治]|青年|生活|[经經][济濟]|都市|工人|[职職]工|[农農]村|大[学學]|[师師]大|校|石油|油田|[矿礦]工|[铁鐵]道|[电電]力|[医醫]院)[报報]|[周週][讯訊]|新[闻聞])$|^(?!本|.*(?:[计計议議境况況展合闻聞]|政府)公)[\u4e00-\u9fff]{2,4}公[报報]$/u;
/** Any other name that ends so, which beside furniture alone is one: what is told, filed or drawn ends so as well. */
const PAPER_BESIDE =
  /^(?!本|都市[报報]$)[\u4e00-\u9fff]{2,5}(?<![海喜捷情电電举舉汇匯彙预預公墙牆申年回通简簡季战戰谎謊瞒瞞快画畫警上填月周半填呈禀稟密谍諜播虚虛误誤善恶惡])[报報]$/u;
const ENGLISH =
  'Gazette|Times|Herald|Courier|Tribune|Chronicle|Telegraph|Examiner|Advertiser|Gazetteer|Sentinel|Dispatch|Guardian|Enquirer|Inquirer|Intelligencer|Republican|Democrat|Argus|Echo|GAZETTE|TIMES|HERALD|COURIER|TRIBUNE|CHRONICLE|TELEGRAPH|EXAMINER|ADVERTISER|SENTINEL|DISPATCH|GUARDIAN|ENQUIRER|INQUIRER|INTELLIGENCER|REPUBLICAN|DEMOCRAT|ARGUS|ECHO';
/** Words that a headline may end in: they need their article. */
const BEHIND_THE =
  'Post|News|Journal|Mail|Star|Sun|Observer|Standard|Independent|Register|Advocate|Bulletin|Reporter|Messenger|Monitor|Statesman|Enterprise|Ledger|Mercury|POST|NEWS|JOURNAL|STAR|MAIL|SUN|OBSERVER|STANDARD|INDEPENDENT|REGISTER|ADVOCATE|BULLETIN|REPORTER|MESSENGER|MONITOR|STATESMAN|ENTERPRISE|LEDGER|MERCURY|PRESS|LEADER|CITIZEN|GLOBE|PIONEER|CLARION|MIRROR';
const FRENCH =
  'Courrier|Journal|Gazette|Dépêche|Éclair|Écho|Progrès|Moniteur|Nouvelliste|COURRIER|JOURNAL|GAZETTE|DÉPÊCHE|ÉCLAIR|ÉCHO|PROGRÈS|MONITEUR|NOUVELLISTE';
const GERMAN =
  'Zeitung|Tageblatt|Tagblatt|Anzeiger|Nachrichten|Bote|Kurier|Volksblatt|ZEITUNG|TAGEBLATT|TAGBLATT|ANZEIGER|NACHRICHTEN|BOTE|KURIER|VOLKSBLATT';
const SPANISH = 'Correo|Diario|Heraldo|Periódico|Noticiero|Faro|Gaceta|Voz|Tribuna|Crónica';
const ITALIAN = 'Gazzettino|Corriere|Giornale|Messaggero|Mattino|Gazzetta|Stampa|Nazione|Eco|Tribuna';
/** The names of Western papers. One pattern of all takes V8 four times as long to compile. */
const WESTERN_PAPERS: readonly (() => RegExp)[] = [
  composed(
    `^(?:The |THE )?(?:[A-Z][A-Za-z.'’-]* ){1,3}(?:[A-Z][A-Za-z]{2,12}-)?(?:${ENGLISH})(?: (?:&|and|AND) (?:${ENGLISH}|${BEHIND_THE}))?$`,
    'u',
  ),
  composed(`^(?:The |THE )?(?:[A-Z][A-Za-z.'’]* ){0,2}[A-Z][A-Za-z]{2,12}-(?:${ENGLISH}|${BEHIND_THE})$`, 'u'),
  composed(`^(?:The|THE) (?:[A-Z][A-Za-z.'’-]* ){1,2}(?:${BEHIND_THE})$`, 'u'),
  composed(
    `^(?:L[ea] ?|LE ?|LA ?|L['’ ] ?)(?:${FRENCH})(?: (?:d[eu]|des|de la|DE|DU|DES|DE LA) [A-ZÉÈ][\\p{sc=Latn}'’-]{2,20})?$`,
    'u',
  ),
  composed(`^(?:(?:Der|Die|Das|DER|DIE) )?[A-ZÄÖÜ][\\p{sc=Latn}-]{3,20}[ -](?:${GERMAN})$`, 'u'),
  composed(
    `^(?:El|La|EL|LA) (?:${eitherCase(SPANISH)})(?: (?:del?|DEL?)(?: (?:la|las|los|LA|LAS|LOS))? \\p{Lu}[\\p{sc=Latn}-]{2,20})?$`,
    'u',
  ),
  composed(
    `^(?:Il |La |IL |LA |L['’])(?:${eitherCase(ITALIAN)})(?: (?:d(?:i|el|ella|ei)|D(?:I|EL|ELLA|EI)) \\p{Lu}[\\p{sc=Latn}-]{2,20})?$`,
    'u',
  ),
];
/** Marks that OCR reads into the rules and blanks of a page head: `2031年3月8日”星期六`. */
const STRAYS = /[”“"'|*~^`]+/u;
export const STRAY = need('”“"\'|*~^`');

/** The name of a paper that stands by itself, its letters spread or not; null where `text` is none. */
export function paperName(text: string): string | null {
  const whole = text.trim().replace(/(?<=\p{sc=Latn})[.,]$/u, '');
  if (isAt(whole, 0, UPPER)) return WESTERN_PAPERS.some((paper) => paper().test(whole)) ? whole : null;
  const bare = swept(text).replaceAll(/[ 　]/gu, '');
  return PAPER.test(bare) ? bare : null;
}

/** True where a text beside furniture is the name of a paper, whatever it is a paper of: `禾苗报`. */
export const isPaperBeside = (text: string): boolean => PAPER_BESIDE.test(text.replaceAll(/[ 　]/gu, ''));

/** `text` without the marks that OCR put into it. */
export function swept(text: string): string {
  return hasAll(heldBy(text), STRAY) ? text.split(STRAYS).join(' ').trim() : text.trim();
}
