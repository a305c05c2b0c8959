import { composed } from './pattern.js';
import { ENGLISH_WEEKDAY } from './weekday.js';

/** Words that end in a full stop and end no sentence: titles, months, initials, and the like in English, French and German. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon rep sen gov gen col maj capt lt sgt st jr sr messrs esq ' +
    'drs profs revs reps sens govs gens cols capts sgts assoc asst supt atty pres treas ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'no nos vol vols p pp fig inc co corp ltd bros dept univ assn ave blvd rd vs viz etc cf ' +
    'm mm mme mlle mgr art chap hr fr nr str bzw ca dgl hrn usw resp sog'
  ).split(' '),
);

/** In small letters these are words: `I will vote no.` */
const WORDS = new Set(['no', 'nos', 'sat', 'sun', 'mar', 'wed']);

/** The longest word that is looked up, in UTF-16 units. */
const LONGEST = 8;

/**
 * True where `text` ends in an abbreviation or an initial and its stop: `said Rep.`, `Patrick W.`, `on Oct.` `own`: those
 * that the page itself shows (see `ownAbbreviations`).
 */
export function endsInAbbreviation(text: string, own: ReadonlySet<string> = NONE): boolean {
  // `didn't.` ends in no initial
  if (!text.endsWith('.') || /\p{L}['’]\p{Ll}\.$/u.test(text)) return false;
  const match = /(?:^|[^\p{L}.])((?:\p{L}\.)*\p{L}+)\.$/u.exec(text.slice(-LONGEST - 3));
  const word = match?.[1];
  if (word === undefined) return false;
  return (
    own.has(word) || (ABBREVIATIONS.has(word.toLowerCase()) && !WORDS.has(word)) || /^(?:\p{L}\.)*\p{L}$/u.test(word)
  );
}

/** An hour, a firm or a country ends sentences with the stop of its abbreviation: `until 9 p.m.` */
const MAY_END = /(?:[AaPp]\.[Mm]|\b(?:Inc|Ltd|Corp|Co|Bros|Jr|Sr|etc|U\.S|U\.K))\.$/u;
export const mayEndSentence = (text: string): boolean => MAY_END.test(text.slice(-LONGEST));

const GOES_ON = composed(
  `^(?:${ENGLISH_WEEKDAY}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.|January|February|March|April|May|June|July|August|September|October|November|December|[ECMP][SD]?T)(?!\\p{L})|^(?:\\p{Ll}|\\d)`,
  'u',
);
/** True where a line goes on behind an hour or a firm: `at 7 p.m.` / `Monday`. */
export const goesOnWithDay = (text: string): boolean => GOES_ON().test(text);

const NONE: ReadonlySet<string> = new Set();

/** The short word that ends a text. */
const lastWord = (text: string): string | undefined => /(?<![\p{L}\p{N}.])\p{L}{1,5}$/u.exec(text)?.[0];
/** What would make a word part of a longer one, or give it its stop. */
const goesBefore = (text: string): boolean => /[\p{L}\p{N}.]$/u.test(text);
const goesBehind = (text: string): boolean => /^[\p{L}\p{N}.]/u.test(text);
/** UTF-16 units that a short word and the character before it have at most. */
const REACH = 12;
/** So often it stands on the page: a misread comma comes once or twice. */
const LEAST = 3;

/**
 * Words that a page writes with a stop only, and goes on behind it in small letters: `all EQ. cars`. Stops are looked
 * for first, and the page once more for the few words that could be one.
 */
export function ownAbbreviations(lines: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, { stopped: number; goesOn: boolean }>();
  for (const line of lines)
    for (let at = line.indexOf('.'); at >= 0; at = line.indexOf('.', at + 1)) {
      const word = lastWord(line.slice(Math.max(0, at - REACH), at));
      if (word === undefined) continue;
      const entry = seen.get(word) ?? { stopped: 0, goesOn: false };
      seen.set(word, entry);
      entry.stopped++;
      entry.goesOn ||= /^ \p{Ll}/u.test(line.slice(at + 1, at + 4));
    }
  const own = [...seen].filter(([, { goesOn, stopped }]) => goesOn && stopped >= LEAST).map(([word]) => word);
  return new Set(own.filter((word) => !lines.some((line) => standsBare(line, word))));
}

/** True where a line has the word without a stop. */
function standsBare(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!goesBefore(line.slice(Math.max(0, at - 2), at)) && !goesBehind(line.slice(end, end + 2))) return true;
  }
  return false;
}
