import {
  ADJECTIVES,
  AFTER_ING,
  FIRST_PARTS,
  KNOWN_LETTERS,
  KNOWN_PAIRS,
  MEASURES,
  NAMED_PLACES,
  PLACES,
  SECOND_PARTS,
  TENS,
  UNITS,
} from './hyphen-english-words.js';
import { type Broken, type HyphenRule, list, type Pairs } from './hyphen-rule.js';

/** Prefixes that make one word with what follows; a free word begins no compound as one of them. */
const PREFIXES = list(
  'un dis mis de be re en em im in pre pro con com sub per ac ad al ap over under out up fore inter super trans',
);
const JOINTS = list('a and at de du for in la le of on or the to by with under over o');

/** Those that end no other word. */
const WHOLE_JOINTS = list('and by for in of on the to with');
/** Of these the French ones begin English words as well: `sterling-de-` / `nominated`. What stands behind them in English. */
const FRENCH_JOINTS = list('de du en la le');
const BEHIND_FRENCH = list('camp chine corps force garde grace lis lys mer sac siecle terre vie');

/** The name before a place: `Gray's`, `King's` without their ending. */
function placeName({ left }: Broken): string {
  return left.replace(/'?s?$/u, '');
}

function isPlace(word: Broken): boolean {
  const name = word.capital || word.before !== '' || word.left.endsWith("'s");
  const welded = PLACES.get(word.right);
  if (!name || word.left.length < 3) return false;
  if (welded !== undefined) return !welded.has(word.left);
  if (word.left.endsWith("'s") && list('inn fields road cross wood end').has(word.right)) return true;
  const named = NAMED_PLACES.get(word.right);
  return named?.has(word.left) || named?.has(placeName(word)) || false;
}

/** Both parts are words, and the first is none that only begins others. */
function isCompound({ left, right }: Broken, parts: Pairs): boolean {
  const welded = parts.get(right);
  return welded !== undefined && left.length >= 3 && !welded.has(left) && !PREFIXES.has(left) && /[aeiouy]/u.test(left);
}

/** What English keeps a hyphen for, the commonest reasons in print first. */
export const ENGLISH: readonly HyphenRule[] = [
  {
    name: 'suspended',
    why: 'a part that two words share is written once: two- and three-room',
    spaced: true,
    keep: ({ right, rest }) => list('and or to').has(right) && /^ \p{sc=Latn}+-/u.test(rest),
    keeps: ['four|and five-ton', 'first|or second-class'],
    welds: ['thous|and more', 'isl|and of'],
  },
  {
    name: 'street',
    why: 'until the 1920s papers wrote a street’s name with a hyphen and a small letter: York-street',
    keep: isPlace,
    keeps: ['Mill|street', 'Tanner’s|lane', 'Court-lodge|road', 'Lincoln’s|inn'],
    welds: ['Church|hill', 'Har|grove', 'Wood|bridge', 'de|place'],
  },
  {
    name: 'number',
    why: 'tens and units are joined by a hyphen: twenty-three',
    keep: ({ left, right }) => TENS.has(left) && UNITS.has(right),
    keeps: ['Thirty|seven', 'eighty|second'],
    welds: ['thir|teen', 'for|ty'],
  },
  {
    name: 'measure',
    why: 'a number and what it counts stand before a noun: five-spoke',
    keep: ({ left, right }) => right.length >= 3 && MEASURES.get(left)?.has(right) === false,
    keeps: ['two|day', 'twelve|pounder'],
    welds: ['four|teen', 'six|pence', 'ten|dency'],
  },
  {
    name: 'first part',
    why: 'some first parts are never welded: self-, half-, cross-, police-',
    keep: ({ left, right }) => FIRST_PARTS.get(left)?.has(right) === false && right.length >= 3,
    keeps: ['self|taught', 'half|open', 'cross|questioned', 'Police|superintendent'],
    welds: ['self|ish', 'half|penny', 'cross|ing', 'police|man', 'anti|quary'],
  },
  {
    name: 'known pair',
    why: 'words of two parts that print has kept apart: post-office, well-known',
    keep: ({ left, right }) => KNOWN_PAIRS.get(left)?.has(right) ?? false,
    keeps: ['post|office', 'well|known', 'ill|used', 'ex|mayor', 'attorney|general'],
    welds: ['post|pone', 'well|ington', 'ill|ness', 'ex|amine', 'co|lony'],
  },
  {
    name: 're before e',
    why: 're- and e- do not run together: re-elected',
    keep: ({ left, right }) =>
      left === 're' && /^e(?:lect|nter|xamin|stablish|mbark|ngag|cho|nact|dit|xport|nlist)/u.test(right),
    keeps: ['re|entered', 're|elect'],
    welds: ['re|el', 're|ality'],
  },
  {
    name: 'second part',
    why: 'nouns that name a kind of thing stand behind a hyphen: clasp-knife, tap-room',
    keep: (word) => isCompound(word, SECOND_PARTS),
    keeps: ['bread|knife', 'tea|room', 'ticket|office', 'twenty-first|century', 'chain|snatching'],
    welds: ['mush|room', 'book|case', 'work|shop', 'satis|factory', 'pro|station'],
  },
  {
    name: 'participle and noun',
    why: 'a participle tells what a thing is for: walking-stick; before e, i and u it is mostly the middle of a word: disting-uish',
    keep: ({ left, right, capital }) =>
      !capital &&
      /^(?!spring|string|herring).{3,}ing$/u.test(left) &&
      /^(?![eiu]).{4}/u.test(right) &&
      !AFTER_ING.has(right),
    keeps: ['fishing|tackle', 'winding|sheet'],
    welds: ['will|ingly', 'Walling|ford', 'meaning|less', 'exceeding|ly', 'disting|uished'],
  },
  {
    name: 'looks',
    why: 'two words that describe together: grey-haired, family-friendly',
    keep: (word) => isCompound(word, ADJECTIVES),
    keeps: ['grey|haired', 'narrow|minded', 'odd|looking'],
    welds: ['de|faced', 'stub|born', 'ad|dressed'],
  },
  {
    name: 'participle and adverb',
    why: 'a participle with its adverb before a noun: trumped-up',
    keep: ({ left, right }) =>
      left.length >= 5 && /(?:ed|en|wn)$/u.test(left) && list('up off out down away').has(right),
    keeps: ['dressed|up', 'grown|up'],
    welds: ['wick|ed', 'op|ening'],
  },
  {
    name: 'little word between',
    why: 'words strung on of, in, to and their kind have a hyphen on both sides: man-of-war',
    keep: ({ left, before, right, rest }) =>
      (before !== '' && JOINTS.has(left) && (!FRENCH_JOINTS.has(left) || BEHIND_FRENCH.has(right))) ||
      (rest.startsWith('-') && WHOLE_JOINTS.has(right)),
    keeps: ['man-of|war', 'out|of-door', 'step-by|step', 'aide-de|camp'],
    welds: ['fam|ily-friendly', 'touch-sur|face', 'sterling-de|nominated', 'direct|or-general'],
  },
  {
    name: 'one letter',
    why: 'a letter that stands for a shape, a name or a word is a part of its own: X-rays, e-mail; old print breaks behind a vowel',
    keep: ({ left, right }) =>
      right.length >= 3 && (/^[b-df-hj-np-tv-z]$/u.test(left) || (KNOWN_LETTERS.get(left)?.has(right) ?? false)),
    keeps: ['X|rays', 'T|square', 't|shirt', 'e|mails', 'U|turn'],
    welds: ['O|lympia', 'a|bout', 'e|ven'],
  },
];
