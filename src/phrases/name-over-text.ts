import { inCapitals } from '../chars/capitals.js';
import { isAt, UPPER } from '../chars/classes.js';
import { ending } from '../chars/sentence.js';
import { inTitleCase } from '../chars/title-case.js';
import type { Byline } from '../model/article.js';
import { isSender } from './agency.js';
import { readSigners } from './byline-western.js';
import { westernDateline } from './dateline-western.js';
import { hasGiven } from './given-names.js';
import { paperName } from './paper-name.js';
import { isWesternName } from './person-western.js';

/** How a text begins, as far as one line tells: in a way that no headline does, in small letters behind a capital, or not at all. */
export type Beginning = 'sure' | 'likely' | null;

/** One way to sign a story without a word for it, which only the headline over it and the text under it show. */
export interface UnsignedForm {
  readonly name: string;
  readonly why: string;
  /** Only between blank lines. */
  readonly apart?: true;
  /** Whoever signs; null where the line is none such. `above` is the line of a headline. */
  readonly read: (text: string, above: string, begins: Beginning) => readonly Byline[] | null;
  readonly knows: readonly (readonly [above: string, text: string, below: string, people: string])[];
  readonly leaves: readonly (readonly [above: string, text: string, below: string])[];
}

const TEXT = 'The ferry to the far bank ran late';
const BY_IN_SMALL = /^(?:di|por) (?<who>\p{Lu}.{4,40})$/u;
const NAME_AND_PLACE = /^(?<who>[^,]{2,36}), (?<place>\p{Lu}[\p{sc=Latn}-]{2,18}(?: \p{Lu}[\p{sc=Latn}-]{2,18})?)$/u;

/** So many words in small letters at least that are no articles. */
const hasSmallWords = (text: string, least = 2): boolean =>
  text.split(' ').filter((word) => /^\p{Ll}{4,}[.,:;!?”’»]?$/u.test(word)).length >= least;

const single = (name: string, role: string | null = null): readonly Byline[] | null =>
  isWesternName(name) ? [{ role, name }] : null;

export const UNSIGNED_FORMS: readonly UnsignedForm[] = [
  {
    name: 'sender',
    why: 'an agency alone, or who works for the paper',
    read: (text) => (isSender(text) ? [{ role: null, name: text }] : null),
    knows: [
      ['Harbour stays open', 'Associated Press', TEXT, '|Associated Press'],
      ['Harbour stays open', 'Reuters', TEXT, '|Reuters'],
      ['Harbour stays open', 'Staff report', TEXT, '|Staff report'],
    ],
    leaves: [
      ['as was told by the', 'Associated Press', TEXT],
      ['The harbour stays open.', 'Reuters', TEXT],
      ['Harbour stays open', 'Reuters', 'sells its office'],
      ['Harbour stays open', 'Post Office', TEXT],
    ],
  },
  {
    name: 'given-name-in-capitals',
    why: 'a name in capitals with a common given name, under a headline that is not in capitals',
    read: (text, above) => (inCapitals(text) && !inCapitals(above) && hasGiven(text) ? single(text) : null),
    knows: [
      ['Harbour stays open', 'MARGARET TANSLEY', TEXT, '|MARGARET TANSLEY'],
      ['Harbour stays open', 'TOM FENWICK', TEXT, '|TOM FENWICK'],
    ],
    leaves: [
      ['Harbour stays open', 'FERRY STRIKE', TEXT],
      ['HARBOUR STAYS OPEN', 'TOM FENWICK', TEXT],
      ['Harbour named after', 'TOM FENWICK', TEXT],
      ['Harbour stays open', 'TOM FENWICK', 'FERRY RUNS LATE'],
    ],
  },
  {
    name: 'by-in-small-letters',
    why: 'Italian and Spanish papers put a small word before the name, which within a text is no byline',
    read: (text) => single(BY_IN_SMALL.exec(text)?.groups?.['who'] ?? ''),
    knows: [
      ['Il ponte resta chiuso', 'di Noel Fenwick', 'WENDING - Dieci anni di promesse', '|Noel Fenwick'],
      ['Il ponte resta chiuso', 'di Noel Fenwick', 'Dieci anni di promesse e nemmeno', '|Noel Fenwick'],
    ],
    leaves: [
      ['il presidente della', 'di San Giorgio', 'e del comune'],
      ['Il ponte è chiuso.', 'di Noel Fenwick', TEXT],
      ['Il ponte resta', 'di notte', TEXT],
    ],
  },
  {
    name: 'name-alone',
    why: 'a name alone, where the line under it begins as no headline does: with a place and a dash, or with words in capitals',
    // in a headline with a capital for each word its last line may read like a name
    read: (text, above, begins) =>
      begins === 'sure' &&
      !inCapitals(text) &&
      (!inTitleCase(above) || hasGiven(text.toUpperCase())) &&
      paperName(text) === null
        ? single(text)
        : null,
    knows: [
      ['Harbour stays open', 'Noel Fenwick', 'PLANS for a ferry to the far bank', '|Noel Fenwick'],
      ['Harbour stays open', 'Noel Fenwick', 'WENDING — The ferry to the far', '|Noel Fenwick'],
      ['Old Harbour Stays Open', 'Thomas Fenwick', 'WENDING — The ferry to the far', '|Thomas Fenwick'],
    ],
    leaves: [
      ['Harbour stays open', 'Quill Fenwick', TEXT],
      ['Harbour stays open', 'FERRY STRIKE', 'PLANS for a ferry to the far bank'],
      ['Wending Council Considers', 'Self-Sufficient Harbour', 'WENDING, May 3 — The ferry to the far'],
      ['Harbour stays open', 'Wendinger Tagblatt', 'PLANS for a ferry to the far bank'],
      ['Harbour is named for', 'Noel Fenwick', 'PLANS for a ferry to the far bank'],
      ['The harbour stays open.', 'Noel Fenwick', 'PLANS for a ferry to the far bank'],
    ],
  },
  {
    name: 'name-apart',
    why: 'a name alone or two with a small word between, set off by blank lines, under a headline in small letters',
    apart: true,
    read: (text, above, begins) =>
      begins !== null && hasSmallWords(above) && !inCapitals(text) && paperName(text) === null
        ? readSigners(text)
        : null,
    knows: [
      ['Harbour stays open', 'Noel Fenwick', TEXT, '|Noel Fenwick'],
      ['Der Hafen bleibt offen', 'Noel Fenwick', 'Die Fähre zum anderen Ufer hat sich verspätet', '|Noel Fenwick'],
    ],
    leaves: [
      ['Harbour Stays Open', 'Ferry Strike', TEXT],
      ['Harbour stays open', 'Ferry strike', TEXT],
      ['The harbour stays open.', 'Noel Fenwick', TEXT],
      ['Harbour stays open', 'Noel Fenwick', 'Ferry Runs Late'],
      ['Harbour stays open', 'FERRY STRIKE', TEXT],
    ],
  },
  {
    name: 'name-and-place',
    why: 'a name and the place that the story was written at, with a comma',
    read: (text) => {
      const { who, place } = NAME_AND_PLACE.exec(text)?.groups ?? {};
      if (who === undefined || place === undefined) return null;
      return isSender(who) ? [{ role: place, name: who }] : single(who, place);
    },
    knows: [
      ['Harbour stays open', 'Noel Fenwick, Wending', TEXT, 'Wending|Noel Fenwick'],
      ['Harbour stays open', 'NOEL FENWICK, Port Ellery', TEXT, 'Port Ellery|NOEL FENWICK'],
      ['El puerto sigue abierto', 'EFE, Wending', TEXT, 'Wending|EFE'],
    ],
    leaves: [
      ['Winners of the race', 'Noel Fenwick, Wending', 'Ivy Tansley, Aldermoor'],
      ['Harbour stays open', 'Ferries, Bridges', TEXT],
      ['The harbour stays open.', 'Noel Fenwick, Wending', TEXT],
    ],
  },
  {
    name: 'given-name',
    why: 'a name with a common given name, under a headline in small letters',
    read: (text, above, begins) =>
      begins !== null &&
      hasSmallWords(above, 1) &&
      !inCapitals(text) &&
      hasGiven(text.toUpperCase()) &&
      paperName(text) === null
        ? single(text)
        : null,
    knows: [
      ['The old harbour will stay open', 'Thomas Fenwick', TEXT, '|Thomas Fenwick'],
      ['Harbour stays open', 'Thomas Fenwick', TEXT, '|Thomas Fenwick'],
      [
        'La librairie du quai change de mains',
        'Nadine Tansley',
        'Après trente ans derrière le comptoir, il',
        '|Nadine Tansley',
      ],
    ],
    leaves: [
      ['Harbour', 'Thomas Fenwick', TEXT],
      ['The old harbour will stay open', 'Ferry Fenwick', TEXT],
      ['The old harbour will remember', 'Thomas Fenwick', 'Ferry Runs Late'],
      ['La commune rend hommage à', 'Nadine Tansley', 'Après trente ans derrière le comptoir, il'],
    ],
  },
];

const CLOSE_FORMS = UNSIGNED_FORMS.filter(({ apart }) => apart !== true);

const LONGEST = 44;
/** A headline goes on behind such a word. */
const GOES_ON =
  /(?:^|[ (])(?:a|an|the|of|to|for|from|by|with|and|or|in|on|at|as|after|over|against|is|was|de|du|des|la|le|les|et|à|en|par|pour|von|der|die|das|und|mit|für|im|am|el|los|las|y|con|del|di|il|lo|gli|e|che|per|da|al|named|says?|honou?rs?|wins?)$|[,:;—–-]$/iu;
const DATELINE_LINE = 120;
/** `PLANS for a ferry`, `A FAMILY ferry which`. */
const CAPITALS_FIRST = /^[“"‘«]?(?:AN? )?\p{Lu}[\p{Lu}’'-]{2,20}(?: \p{Lu}[\p{Lu}’'-]*){0,3},? \p{Ll}+ \p{Ll}/u;
/** Words in small letters, several in a row. */
const RUNS = /^[“"‘«]?[\p{Lu}\d].* \p{Ll}+ (?:\S+ )?\p{Ll}+(?: |$)/u;

/** How a line that a story may open with begins. */
function beginningOf(line: string): Beginning {
  if (CAPITALS_FIRST.test(line) || westernDateline(line.slice(0, DATELINE_LINE)) !== null) return 'sure';
  return RUNS.test(line) && line.split(' ').length >= LEAST_WORDS ? 'likely' : null;
}

const LEAST_WORDS = 4;

/** `M. Tansley` */
const INITIALED = /^(?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}{2,20}$/u;

/** Behind a text that has ended a name signs the next, whose head stands elsewhere, where that opens with its dateline. */
function readOverDateline(text: string, below: string): readonly Byline[] | null {
  if (!INITIALED.test(text) && !hasGiven(text.toUpperCase())) return null;
  return westernDateline(below.slice(0, DATELINE_LINE)) === null ? null : single(text);
}

/**
 * Reads a line that signs a story by where it stands, between the line of a headline and that of a text; null where it
 * could be part of either.
 *
 *     Harbour stays open        above
 *     NOEL FENWICK, Wending     a byline
 *     The ferry to the far      below
 *
 * `apart`: a blank line stands on either side of it.
 */
export function readUnsigned(above: string, text: string, below: string, apart = false): readonly Byline[] | null {
  if (text.length > LONGEST || text.length < 4 || !(isAt(text, 0, UPPER) || BY_IN_SMALL.test(text))) return null;
  if (/[\d!?:;"“”(]|\p{Ll}\.$/u.test(text) || GOES_ON.test(above)) return null;
  if (ending(above) === 'stop') return readOverDateline(text, below);
  // most lines are no names, whatever stands below
  const forms = apart ? UNSIGNED_FORMS : CLOSE_FORMS;
  if (!forms.some(({ read }) => read(text, above, 'sure') !== null)) return null;
  const begins = beginningOf(below);
  if (begins === null) return null;
  for (const { read } of forms) {
    const people = read(text, above, begins);
    if (people !== null) return people;
  }
  return null;
}
