import { isAt, UPPER } from '../chars/classes.js';

/** What papers call their sections, in small letters; by tongue: English, French, German, Spanish, Italian. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'news|local|local news|city|metro|metropolitan|state|region|regional|nation|national|national news|world|world news|international|foreign|' +
    'home news|business|business news|money|sport|sports|opinion|editorial|comment|letters|features|life|lifestyle|living|style|food|' +
    'arts|culture|travel|health|entertainment|television|tv|classified|classifieds|obituaries|weather|racing|community|' +
    'société|économie|politique|monde|région|faits divers|loisirs|annonces|actualité|actualités|' +
    'lokales|politik|wirtschaft|kultur|feuilleton|panorama|vermischtes|regionales|landkreis|meinung|aus aller welt|' +
    'deportes|cultura|economía|opinión|sociedad|nacional|internacional|mundo|política|provincia|región|sucesos|comarca|comarcas|' +
    'cronaca|economia|politica|esteri|interni|spettacoli|primo piano|società|attualità'
  ).split('|'),
);
/** Words of the longest of them. */
const MOST_WORDS = 3;
const EDGE_MARKS = /^[,:|]|[,:|]$/gu;

/** True where a text is the name of a section, two of them joined too: `NEWS`, `Local & State`. */
function isSection(text: string): boolean {
  if (!isAt(text, 0, UPPER)) return false;
  const parts = text.split(' & ');
  return parts.length <= 2 && parts.every((part) => isAt(part, 0, UPPER) && NAMES.has(part.toLowerCase()));
}

/** Two sections in one name, which no headline is. */
export const isDoubleSection = (text: string): boolean => text.includes(' & ') && isSection(text);

/** A section at the edge of a text, and the text without it. */
export interface SectionCut {
  readonly section: string;
  readonly rest: string;
}

/** The longest name of a section that a text begins (`first`) or ends with, and what is left of the text; null where it has none. */
export function sectionAtEdge(text: string, first: boolean): SectionCut | null {
  const words = text.split(' ');
  for (let n = Math.min(MOST_WORDS, words.length); n > 0; n--) {
    const at = first ? n : words.length - n;
    const [before, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const section = (first ? before : behind).replaceAll(EDGE_MARKS, '');
    if (isSection(section)) return { section, rest: first ? behind : before };
  }
  return null;
}

const NUMBERED =
  /^(?:(?<before>\d{1,3}|\d{1,2}[A-H]) (?<under>\D{2,24})|(?<over>\D{2,24}) (?<behind>\d{1,3}|\d{1,2}[A-H]))$/u;
/** A town and what lies about it: `Wending e provincia`. */
const AND_ABOUT =
  /^\p{Lu}[\p{sc=Latn}’'-]{2,16} (?:e provincia|et (?:sa )?région|und Umgebung|y (?:comarca|provincia))$/u;

/** A section and the number of its page and no more, which elsewhere than at the edge of a page could be a headline: `NEWS 7`, `6 Sport`. */
export function numberedSection(text: string): { readonly section: string; readonly page: string } | null {
  const { before, under, over, behind } = NUMBERED.exec(text)?.groups ?? {};
  const section = under ?? over ?? '';
  return isSection(section) || AND_ABOUT.test(section) ? { section, page: before ?? behind ?? '' } : null;
}
