import { DIGIT, isAt, UPPER } from '../chars/classes.js';
import type { Tongue } from '../phrases/tongue.js';
import type { Sense } from './fold.js';
import { hasEnglishHyphen } from './hyphen.js';
import { COMPOUND_ENDS, COMPOUND_STARTS } from './hyphen-english-words.js';
import { bareWord } from './hyphen-witness.js';
import type { Witnesses } from './witnesses.js';

/** What speaks for a hyphen between two parts of a word, the strongest first; the stronger beats all weaker. */
const [WITNESSED, PARTED, RULE, BOTH, ONE] = [5, 4, 3, 2, 1] as const;

/** A shorter part of a word says nothing by standing on the page too; one part by itself, if it is shorter than that. */
const LEAST_PART = 3;
const LEAST_ALONE = 4;

/**
 * How much sense a hyphen makes between two parts of a word that lost it: by how the page writes the word elsewhere, by
 * capitals and digits, and by the parts that compounds have. `sure`: only what tells that the word has one at all.
 */
export function compoundSense(witnesses: Witnesses, tongue: Tongue, sure: boolean): Sense {
  const any = anySense(witnesses, tongue);
  return sure ? (before, behind) => sureOnly(any(before, behind)) : any;
}

const sureOnly = (sense: number): number => (sense < RULE ? 0 : sense);

function anySense(witnesses: Witnesses, tongue: Tongue): Sense {
  const { whole, hyphened } = witnesses;
  const [starts, ends] = shapesOf(whole);
  const isWord = (part: string) => part.length >= LEAST_PART && (whole.has(part) || hyphened.has(part));
  const english = tongue === 'en';
  return (before, behind) => {
    const [left, right] = [
      /(?<![^-\u2010/])[^-\u2010/]+$/u.exec(before)?.[0] ?? '',
      /^[^-\u2010/]+/u.exec(behind)?.[0] ?? '',
    ];
    if (BEHIND_INITIALS.test(left)) return 0;
    if (left.endsWith('.')) return INITIALS.test(left) ? PARTED : 0;
    const [head, tail] = [bareWord(left), bareWord(right)];
    if (hyphened.has(`${head}-${tail}`)) return WITNESSED;
    if ((whole.get(head + tail) ?? 0) > 1) return 0;
    if (isParted(left, right)) return PARTED;
    if (english && head.length > 1 && hasEnglishHyphen(before, behind)) return RULE;
    const [first, last] = [english && COMPOUND_STARTS.has(head), english && COMPOUND_ENDS.has(tail)];
    if (english && /[a-z]{4}ly$/u.test(head) && (last || /[a-z]{3}(?:ed|ing)$/u.test(tail))) return RULE;
    if ((first || isWord(head)) && (last || isWord(tail))) return BOTH;
    if (english && /[a-z]{2}ly$/u.test(head) && /[a-z]{3}(?:ed|ing)$/u.test(tail)) return BOTH;
    if (/^\p{Lu}{2,}$/u.test(left) && (last || isWord(tail))) return BOTH;
    // D-Fern; but UK-based
    if (/^\p{Lu}$/u.test(left) && /^\p{Lu}\p{Ll}/u.test(right)) return COMPOUND_ENDS.has(tail.slice(1)) ? ONE : RULE;
    if (Math.min(head.length, tail.length) < LEAST_PART) return 0;
    if (!(first || ends.has(head.slice(-2))) || !(last || starts.has(tail.slice(0, 2)))) return 0;
    const alone = (part: string) => part.length >= LEAST_ALONE && isWord(part);
    return first || last || alone(head) || alone(tail) ? ONE : 0;
  };
}

/** `U.S.C|anadian`: the word begins behind the initials. */
const BEHIND_INITIALS = /\.\p{L}{1,2}$/u;
const INITIALS = /(?:\p{Lu}\.){2}$/u;

/** Names and makes have a capital behind these without a hyphen: McQuill, DeFern, iPhone. */
const BEFORE_CAPITAL = /^(?:Ma?c|D[eiu]|Del|Dell[ao]|L[aeo]|Fitz|V[ao]n|Vander|[eio])$/u;
/** What digits have behind them without a hyphen: 1980s, 22nd, 10am, 5km. */
const BEHIND_DIGITS = /^(?:s|st|nd|rd|th|[ap]m|[ckm]?m|[km]?g|mph|k?w|bn|k|x|D|G)$/u;
/** Firms that are written so. */
const CAMEL: ReadonlySet<string> = new Set(
  (
    'AstraZeneca BlackBerry BlackRock BuzzFeed DreamWorks ExxonMobil FedEx GitHub GlaxoSmithKline HarperCollins HuffPost JavaScript LexisNexis ' +
    'LinkedIn MasterCard MetLife OpenAI PayPal PepsiCo PlayStation PowerPoint PricewaterhouseCoopers ProPublica SpaceX StubHub TechCrunch ' +
    'TikTok UnitedHealth WhatsApp WikiLeaks YouTube'
  ).split(' '),
);

/** A small letter before a capital, a digit beside a letter: Six-Day, 195-inch. */
function isParted(left: string, right: string): boolean {
  if (BEFORE_CAPITAL.test(left) || CAMEL.has(left + right)) return false;
  const end = left.length - 1;
  if (isAt(left, end, DIGIT) !== isAt(right, 0, DIGIT)) return !BEHIND_DIGITS.test(right);
  return isAt(right, 0, UPPER) && !isAt(left, end, UPPER | DIGIT);
}

/** The two letters that words of the page begin with, and those that they end in. */
function shapesOf(
  words: ReadonlyMap<string, number>,
): readonly [starts: ReadonlySet<string>, ends: ReadonlySet<string>] {
  const all = [...words.keys()].filter((word) => word.length >= LEAST_PART);
  return [new Set(all.map((word) => word.slice(0, 2))), new Set(all.map((word) => word.slice(-2)))];
}
