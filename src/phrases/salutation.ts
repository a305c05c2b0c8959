import { HAN, isAt, LETTER, UPPER } from '../chars/classes.js';
import { once } from '../chars/once.js';
import { hasSurname } from './surnames.js';

/** How letters to a paper begin, and how the writer takes his leave on a line of its own: what they know, what they leave. */
const SALUTES = once(
  () =>
    /^(?:(?:MR\.? ?EDITOR|Mr\.? Editor|SIR|Sir|DEAR SIR|Dear Sir|GENTLEMEN|Gentlemen)[,.:;] ?(?:[—–-]|(?=\p{Lu}))|(?:MONSIEUR|Monsieur)(?: le (?:Rédacteur|rédacteur|Directeur|directeur))?(?: en chef)?, ?|(?:Geehrter|Sehr geehrter|Verehrter) Herr (?:Redakteur|Redacteur)[,!] ?)/u,
);
const LEAVES = once(
  () =>
    /^(?:(?:I (?:am|remain|have the honou?r to (?:be|remain)|subscribe myself)|We (?:are|remain))(?=,| (?:yours?|sir|gentlemen|dear|with))|Yours?|Agréez|Veuillez agréer|Recevez|J['’]ai l['’]honneur d['’]être|Votre|Ihr|Hochachtungsvoll)(?:,|\s).{0,80}?(?:sir|gentlemen|editor|&c|etc|servants?|reader|readers|truly|faithfully|obediently|respectfully|sincerely|constant|humble|salutations|considération|sentiments|abonnée?|dévoué|ergebener|abonnent|leser)[^.]{0,40}[,.]?$/iu,
);
const LONGEST = 110;
const PLACE_AND_DAY = once(
  () =>
    /^\p{Lu}[^.]{2,40}, (?:\p{sc=Latn}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|(?:le )?\d{1,2}(?:er|\.)? \p{sc=Latn}{3,9})\.?(?:,? \d{4})?\.?$/u,
);

/** True of a line that opens a letter and holds nothing else: `To the Editor:`, `编辑同志：`. */
export function salutesAlone(text: string): boolean {
  if (text.length > LONGEST_ALONE) return false;
  if (isAt(text, 0, HAN) || text.startsWith('（'))
    return /[：:，]$/u.test(text) && (SALUTES_HAN.test(text) || addresses(text));
  // the pattern takes a millisecond to compile
  return /^to the/iu.test(text) && /^To the Editors?(?: of [Tt]he [\p{sc=Latn} ]{3,24})?[:,]?$/iu.test(text);
}

const LONGEST_ALONE = 48;
const SALUTES_HAN =
  /^(?:[（(]?[一二三四五六七八九十]{1,2}[）)、] ?)?(?:(?:尊敬的|敬[爱愛]的|[亲親][爱愛]的)?(?:[\u4e00-\u9fff]{1,6}[报報刊社])?(?:[编編][辑輯]|[编編]者|[总總][编編]|主[编編]|[编編][辑輯]部)(?:同志|先生|女士|老[师師]|朋友|叔叔|阿姨)?(?:[们們])?)[：:，]$/u;

/** Whom circulars and open letters are for: all of a kind, or a reader by name: `各站段、各直属单位：`, `曹某某读者：`. */
const ADDRESSES =
  /^(?:(?:各|全|[广廣]大|尊敬的|[亲親][爱愛]的|敬[爱愛]的)[\u4e00-\u9fff、（）]{0,28}?(?:[单單]位|部[门門]|公司|[学學]校|站段|委[办辦]局|[乡鄉][镇鎮]|街道|群[众眾]|同志|朋友|[读讀]者|市民|居民|村民|[职職]工|[员員]工|[师師]生|家[长長]|同[学學]|老[师師]|[党黨][员員]|[乡鄉][亲親]|用[户戶]|客[户戶]|股[东東]|考生|旅客)[们們]?|(?:同志|朋友|[乡鄉][亲親])[们們])[：:]$/u;
const READER = /^([\u4e00-\u9fff]{2,4})[读讀]者[：:]$/u;
const TITLES = /^(?:[读讀]者|同志|先生|女士|[师師]傅|老[师師]|同[学學])?[：:]$/u;

function addresses(text: string): boolean {
  return ADDRESSES.test(text) || answersReader(text);
}

/** True of a line with which an answer to the letter above it opens: `曹某某读者：`. */
export function answersReader(text: string): boolean {
  return hasSurname(READER.exec(text)?.[1] ?? '');
}

/** The same where the name is that under the letter: `曹某某同志：`. Without it, anybody may be told of so. */
export function answersWriter(text: string, name: string): boolean {
  return name !== '' && text.startsWith(name) && TITLES.test(text.slice(name.length));
}

/** True where a paragraph opens a letter: `SIR,—I was not a little surprised`. */
export function salutes(text: string): boolean {
  return isAt(text, 0, UPPER) && SALUTES().test(text.slice(0, LONGEST));
}

/** True of a line that leads to the writer's name: `I am, Sir, your constant reader,`. */
export function takesLeave(text: string): boolean {
  return text.length <= LONGEST && isAt(text, 0, LETTER) && LEAVES().test(text);
}

/** True of the place and the day under it, and nothing else: `Quay-street, March 4.` */
export function isPlaceAndDay(text: string): boolean {
  return text.length <= LONGEST && isAt(text, 0, UPPER) && PLACE_AND_DAY().test(text);
}
