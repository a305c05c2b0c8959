import { inCapitals } from '../chars/capitals.js';
import { CLINGS, CLOSES, classAt, ENDS, HAN, isAt, UPPER } from '../chars/classes.js';
import { itemMark } from '../chars/item-mark.js';
import { ending } from '../chars/sentence.js';
import { unitsOf } from '../chars/units.js';
import { endsInAbbreviation, goesOnWithDay, mayEndSentence, ownAbbreviations } from '../phrases/abbreviation.js';
import { readDateline } from '../phrases/dateline.js';
import { isInstitution } from '../phrases/institution.js';
import { isBareName } from '../phrases/person.js';
import { goesOnHan, pointsBack } from '../phrases/points-back.js';
import { sentenceOpener } from '../phrases/sentence-opener.js';
import { markBoxes } from './box-rows.js';
import { markCaptions } from './caption-rows.js';
import { markContents } from './contents-rows.js';
import { isBehindDateline, isDatelineAlone } from './dateline-alone.js';
import { markFirstWords } from './first-words.js';
import { markInitials } from './initial-rows.js';
import { markLetterSigners } from './letter-rows.js';
import type { Piece } from './piece.js';
import { isSpreadOut, isWidened } from './printed.js';
import { markPullQuotes } from './quote-rows.js';
import { markQuoted } from './quoted-rows.js';
import type { DraftRow, Row } from './row.js';
import { LONGEST_PHRASE, type Neighbours, readPhrases } from './row-phrases.js';
import { measureSeams } from './row-seams.js';
import type { Ruler } from './ruler.js';
import { softStart } from './soft-start.js';
import { survey } from './survey.js';

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
    markBoxes(rows);
    if (!whole) {
      markPullQuotes(rows);
      markQuoted(rows);
    }
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
  const { line, text, indent, gap, blanks, empty, small } = piece;
  const han = ruler.name === 'han';
  // what only lost its edges is as wide as what is left
  const mended = line.raw === line.text || (!han && (isWidened(line) || line.raw.includes(text)));
  const bare = mended ? text : line.raw.trim();
  const width = ruler.measure(bare);
  const first = classAt(text, softStart(text));
  const { opens, closes, marks, comma, words, kinds, gapped } = survey(text);
  const { firstUnit, firstPart, broken } = measureSeams(text, bare, width, ruler);
  const { phrase, jumpsOff, leads, signed, captionOn } = readPhrases(text, around, opens);
  return {
    line,
    text,
    width: indent + width,
    indent,
    item: itemMark(text),
    gap,
    blanks,
    empty,
    spread: han ? isSpread(text, bare, before) : isSpreadOut(line),
    ending: endsInAbbreviation(text, abbreviations) && !endsAnyway(text, around.below) ? 'open' : ending(text),
    endsAtComma: COMMAS.has(text.charCodeAt(text.length - 1)),
    firstUnit,
    firstPart,
    broken,
    words,
    capitals: !han && inCapitals(text) && !endsSmall(text),
    capital: !han && ((first & UPPER) !== 0 || QUOTED_WORD.test(text)),
    signed,
    clings: (first & (CLOSES | CLINGS | (han ? ENDS : 0))) !== 0 && !opensAnew(text, han, before),
    small,
    pointsBack: han ? goesOnHan(text) : (kinds & UPPER) !== 0 && pointsBack(text),
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
    quoted: null,
  };
}

/** An abbreviation that ends sentences, too, stands at the end of the text or of a paragraph, or over a word that begins a sentence. */
function endsAnyway(text: string, below: Piece | undefined): boolean {
  if (!mayEndSentence(text)) return false;
  return below === undefined || (below.gap > 0 && !goesOnWithDay(below.text)) || sentenceOpener(below.text) === 'word';
}

/** One word in quotes, as crossheads are. */
const QUOTED_WORD = /^[‘“«„]\p{Lu}[\p{sc=Latn}’-]{1,20}[’”»“]$/u;

/** Removed spaces that make a line a justified one. */
const SPREAD_SPACES = 4;

const isSpread = (text: string, bare: string, before: string): boolean =>
  bare.length - text.length >= SPREAD_SPACES || isDatelineAlone(text) || isBehindDateline(text, before);

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

/** A mark that clings to what stands before it opens something here. */
const opensAnew = (text: string, han: boolean, before: string): boolean =>
  opensWithDash(text, han, before) || text.startsWith('……') || OPENS_WITH_YEAR.test(text);

/** `’31河湾渡口`: the apostrophe stands for the century. */
const OPENS_WITH_YEAR = /^’\d\d\D/u;

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
