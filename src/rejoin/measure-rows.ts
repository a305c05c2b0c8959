import { inCapitals } from '../chars/capitals.js';
import { CLINGS, CLOSES, classAt, ENDS, HAN, isAt, OPENS, SPACE, UPPER, WIDE } from '../chars/classes.js';
import { itemMark } from '../chars/item-mark.js';
import { ending } from '../chars/sentence.js';
import { unitsOf } from '../chars/units.js';
import { endsInAbbreviation, ownAbbreviations } from '../phrases/abbreviation.js';
import { sourceAlone } from '../phrases/closing-source.js';
import { readDateline } from '../phrases/dateline.js';
import { isInstitution } from '../phrases/institution.js';
import { isBareName } from '../phrases/person.js';
import { pointsBack } from '../phrases/points-back.js';
import { markCaptions } from './caption-rows.js';
import { markContents } from './contents-rows.js';
import { firstWord, guessedPart, surePart } from './first-part.js';
import { markFirstWords } from './first-words.js';
import { hyphenStart } from './hyphen-witness.js';
import { markInitials } from './initial-rows.js';
import { markLetterSigners } from './letter-rows.js';
import type { Piece } from './piece.js';
import { isSpreadOut, isWidened } from './printed.js';
import type { DraftRow, Row } from './row.js';
import { LONGEST_PHRASE, type Neighbours, readPhrases } from './row-phrases.js';
import type { Ruler } from './ruler.js';
import { softStart } from './soft-start.js';
import { survey } from './survey.js';

/** Removed spaces that make a line a justified one. */
const SPREAD_SPACES = 4;

/** Measures the lines of a page that hold text. `whole`: each is a paragraph already, and goes on with none. */
export function measureRows(pieces: readonly Piece[], ruler: Ruler, whole = false): readonly Row[] {
  const abbreviations = ruler.name === 'han' ? NONE : abbreviationsOf(pieces);
  const rows: DraftRow[] = [];
  for (let i = 0; i < pieces.length; i++)
    rows.push(
      measure(
        pieces[i] as Piece,
        ruler,
        { above: rows[i - 1], gap: pieces[i]?.gap ?? 0, below: pieces[i + 1] },
        abbreviations,
      ),
    );
  if (ruler.name === 'han') {
    markCaptions(rows);
    markContents(rows);
  } else {
    if (whole) for (const row of rows) row.captionOn = false;
    else markInitials(rows);
    markLetterSigners(rows);
    markFirstWords(rows);
  }
  return rows;
}

const NONE: ReadonlySet<string> = new Set();
/** Where no sentence goes on behind a stop, a page shows no abbreviation: one look tells of most. */
const goesOn = (text: string): boolean => text.includes('. ') && /\. \p{Ll}/u.test(text);

function abbreviationsOf(pieces: readonly Piece[]): ReadonlySet<string> {
  return pieces.some(({ text }) => goesOn(text)) ? ownAbbreviations(pieces.map(({ text }) => text)) : NONE;
}

function measure(piece: Piece, ruler: Ruler, around: Neighbours, abbreviations: ReadonlySet<string>): DraftRow {
  const before = around.above?.text ?? '';
  const { line, text, indent, gap, blanks, small } = piece;
  const han = ruler.name === 'han';
  // what only lost its edges is as wide as what is left
  const mended = line.raw === line.text || (!han && (isWidened(line) || line.raw.includes(text)));
  const bare = mended ? text : line.raw.trim();
  const width = ruler.measure(bare);
  const first = classAt(text, softStart(text));
  const { opens, closes, marks, comma, words, kinds, gapped } = survey(text);
  const { firstUnit, firstPart, broken } = measureSeams(text, bare, width, ruler);
  const { phrase, jumpsOff, leads, signed, captionOn } = readPhrases(text, around, opens);
  const spread = han
    ? bare.length - text.length >= SPREAD_SPACES || isDatelineAlone(text) || isBehindDateline(text, before)
    : isSpreadOut(line);
  return {
    line,
    text,
    width: indent + width,
    indent,
    item: itemMark(text),
    gap,
    blanks,
    spread,
    ending: endsInAbbreviation(text, abbreviations) ? 'open' : ending(text),
    endsAtComma: COMMAS.has(text.charCodeAt(text.length - 1)),
    firstUnit,
    firstPart,
    broken,
    words,
    capitals: !han && inCapitals(text) && !endsSmall(text),
    capital: !han && (first & UPPER) !== 0,
    signed,
    clings:
      (first & (CLOSES | CLINGS | (han ? ENDS : 0))) !== 0 &&
      !opensWithDash(text, han, before) &&
      !text.startsWith('……'),
    small,
    pointsBack: (kinds & UPPER) !== 0 && pointsBack(text),
    comma,
    kinds,
    gapped,
    name: han && (kinds & HAN) !== 0 && ((text.length <= 9 && isBareName(text)) || isInstitution(text)),
    wide: han && isSetWide(text, bare),
    dashed: text.length < LONGEST_PHRASE && beginsWithDeckDash(text),
    marks: han ? marks : 0,
    opens,
    closes,
    phrase,
    jumpsOff,
    leads,
    captionOn,
    underInitial: false,
    inset: false,
  };
}

/** A heading of so many characters is set wide, in UTF-16 units: `咋 样 改 ？`. More could be a line of a narrow column. */
const WIDE_LENGTH = { least: 3, most: 6 };

const isSetWide = (text: string, raw: string): boolean =>
  text.length >= WIDE_LENGTH.least &&
  text.length <= WIDE_LENGTH.most &&
  raw.length - text.length >= text.length - 1 &&
  isAt(text, 0, HAN);

/** A line of running text that begins with a name in capitals: `NOEL FENWICK, 41, of`. */
const endsSmall = (text: string): boolean => / \p{Ll}{2,}[,;]?$/u.test(text);

const COMMAS = unitsOf('，、,');

/** The longest dateline, in UTF-16 units. */
const LONGEST_DATELINE = 24;

/** Its line was full: the space behind it was taken for the end of a line. Where a story came from is told on a line that was not. */
function isDatelineAlone(text: string): boolean {
  if (text.length > LONGEST_DATELINE || !endsAsDateline(text) || sourceAlone(text) !== null) return false;
  const found = readDateline(text);
  return found?.dateline != null && found.end === text.length;
}

/** `讯` or `电`, a bracket behind it or none. */
function endsAsDateline(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return REPORTS.has(REPORT_CLOSES.has(last) ? text.charCodeAt(text.length - 2) : last);
}

const REPORTS = unitsOf('讯訊电電');
const REPORT_CLOSES = unitsOf('】］〕）)');

/** The longest rest of such a line, in UTF-16 units. */
const LONGEST_REST = 8;

/** `（记` / `者王某某）…`, `10` / `月19日…`: what is left of that line. */
function isBehindDateline(text: string, before: string): boolean {
  return text.length <= LONGEST_REST && isDatelineAlone(before);
}

/**
 * A deck, or who said what stands above: `—— 记者手记`, `— Ada Quill, keeper of the light`; but not what follows the
 * dateline that fills the line above.
 */
function opensWithDash(text: string, han: boolean, before: string): boolean {
  if (beginsWithDeckDash(text)) return true;
  return !han && /^[—–] \p{Lu}/u.test(text) && readDateline(`${before.slice(-LONGEST_PHRASE)} ${text}`) === null;
}

function beginsWithDeckDash(text: string): boolean {
  return text.charCodeAt(0) === DASH && text.charCodeAt(1) === DASH;
}

const DASH = '—'.charCodeAt(0);

/** What the line above would have had to hold, and what this line's end gives back to a word that follows. */
function measureSeams(
  text: string,
  raw: string,
  width: number,
  ruler: Ruler,
): Pick<Row, 'firstUnit' | 'firstPart' | 'broken'> {
  if (ruler.em === 0) {
    const unit = firstUnit(text, ruler);
    return { firstUnit: unit, firstPart: unit, broken: 0 };
  }
  const word = firstWord(raw.slice(softStart(raw)));
  const sure = ruler.measure(surePart(word));
  const end = hyphenStart(raw);
  return {
    firstUnit: sure,
    firstPart: ruler.shown ? sure : ruler.measure(guessedPart(word)),
    broken: end < raw.length ? width - ruler.measure(raw.slice(0, end)) : -ruler.measure(' '),
  };
}

/** The first character or word of a line with the openers before it and the marks that cling to it. */
function firstUnit(text: string, ruler: Ruler): number {
  let end = 0;
  while (isAt(text, end, OPENS)) end++;
  if (isAt(text, end, HAN | WIDE)) end++;
  else while (end < text.length && !isAt(text, end, SPACE | HAN | WIDE)) end++;
  while (isAt(text, end, CLOSES | CLINGS | ENDS)) end++;
  return ruler.measure(text.slice(0, end));
}
