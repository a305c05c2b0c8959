import { inCapitals } from '../chars/capitals.js';
import { isAt, LETTER, UPPER } from '../chars/classes.js';
import { endsAsPaid } from '../phrases/advertisement.js';
import { bareRole, readByline } from '../phrases/byline.js';
import { endsSentence, isOverPost, opensSigning } from '../phrases/byline-lines.js';
import { readSignatureLine } from '../phrases/byline-signature.js';
import { closingCue } from '../phrases/closing.js';
import { captionCredit } from '../phrases/credit.js';
import { readDateline } from '../phrases/dateline.js';
import { isDayAlone } from '../phrases/day-alone.js';
import { besideCue, furnitureCue, isEdgeFurniture } from '../phrases/furniture.js';
import { hasGiven } from '../phrases/given-names.js';
import { endsInJump, jumpFrom } from '../phrases/jump.js';
import { readUnsigned } from '../phrases/name-over-text.js';
import { heldBy } from '../phrases/needs.js';
import { opensFirmNotice } from '../phrases/notice-end.js';
import { isLoneMark } from '../phrases/ornament.js';
import { bareNumber } from '../phrases/page-number.js';
import { isWesternName } from '../phrases/person-western.js';
import { salutesAlone } from '../phrases/salutation.js';
import { endsInPart } from '../phrases/series-part.js';
import { endsInSender } from '../phrases/signature.js';
import { isSmallInitials } from '../phrases/small-initials.js';
import { isBracketedAlone, isRubricAlone } from '../phrases/title.js';
import { opensTurn } from '../phrases/turn.js';
import { underName } from '../phrases/under-name.js';
import { WIRE_END, wireFrame } from '../phrases/wire-frame.js';
import type { Piece } from './piece.js';
import type { DraftRow, Row } from './row.js';

/** What stands over and under a line. */
export interface Neighbours {
  readonly above: DraftRow | undefined;
  /** Blank lines over it. */
  readonly gap: number;
  readonly below: Piece | undefined;
}

/** A longer line, in UTF-16 units, is no phrase. */
export const LONGEST_PHRASE = 160;

/** A credit that begins on the line above: `…流光溢彩。本报记者` / `宋某 摄`. */
const ROLE_AT_END = /(?:记者|記者|通讯员|通訊員)$/u;

/** A credit ends the line, and the line does not go on with a caption: `…the books in` / `the great hall. (Photo Ivy Tansley)`. */
function closesCaption(text: string, before: string, held: number): boolean {
  const credit = captionCredit(text, held);
  return credit !== null && !ROLE_AT_END.test(before.slice(-4)) && !(credit.at > 0 && /^\p{Ll}/u.test(text));
}

/** The last word or two of a caption before its credit: `Quay. Picture: Ivy Tansley` under a line that broke off. */
function endsCaption(text: string, { above, gap }: Neighbours, held: number): boolean {
  if (above === undefined || gap > 0 || above.phrase || above.ending !== 'open' || !isAt(text, 0, LETTER)) return false;
  if (above.text.length < text.length - LONGEST_REST) return false;
  const at = captionCredit(text, held)?.at ?? 0;
  return at > 0 && at <= LONGEST_REST && text.slice(0, at).trim().split(' ').length <= 2;
}

const LONGEST_REST = 20;
/** Who took the picture, over two lines: in capitals, under the word for it, or under a given name. */
const TAKERS: readonly { readonly before: RegExp; readonly text: RegExp }[] = [
  {
    before: /(?:Pictures?|PICTURES?|Photos?|PHOTOS?): \p{Lu}[\p{Lu}’'.-]+$/u,
    text: /^\p{Lu}[\p{Lu}’'-]{2,16}(?: \p{Lu}[\p{Lu}’'-]{2,16})?$/u,
  },
  {
    before: /(?<!\p{sc=Latn})(?:Pictures?|Photos?|Fotos?|Bild(?:er)?) ?:$/u,
    text: /^\p{Lu}[\p{sc=Latn}’'.-]{1,16}(?: (?:v[ao]n |de )?\p{Lu}[\p{sc=Latn}’'-]{2,16}){0,2}\)?$/u,
  },
  {
    before: /(?<!\p{sc=Latn})(?:Pictures?|Photos?|Fotos?|Bild(?:er)?) ?: \p{Lu}\p{Ll}{1,11}$/u,
    text: /^\p{Lu}\p{Ll}[\p{sc=Latn}’'-]{1,15}\)?$/u,
  },
];
const endsTaker = (text: string, before: string): boolean =>
  text.length < LONGEST_TAKER &&
  isAt(text, 0, UPPER) &&
  // hardly a line has one
  before.includes(':') &&
  TAKERS.some((taker) => taker.text.test(text) && taker.before.test(before));
const LONGEST_TAKER = 30;

/** What the newsroom's phrases say of a line between its neighbours. */
export function readPhrases(
  text: string,
  around: Neighbours,
  opens: boolean,
): Pick<Row, 'phrase' | 'jumpsOff' | 'leads' | 'signed' | 'captionOn'> {
  const { above, gap, below } = around;
  const before = above?.text ?? '';
  const held = heldBy(text);
  // what ends the line ends it with the line before it too
  const jumpsOff =
    (!opens && endsInJump(text, before, held)) ||
    readSignatureLine(text) !== null ||
    endsInSender(text) ||
    endsInPart(text) ||
    endsAsPaid(text);
  if (text.length > LONGEST_PHRASE) {
    const phrase = furnitureCue(text, held) !== null;
    return { phrase, jumpsOff, leads: false, signed: false, captionOn: false };
  }
  const signsOn = above?.signed === true && opensSigning(before, text);
  const captionOn = signsOn || (gap === 0 && endsTaker(text, before));
  const signs = readByline(text, held) !== null && !isCut(around);
  const signed = signsOn || signs || isSigning(text, around);
  const closes = endsCaption(text, around, held);
  const closing = closingCue(text, held) !== null;
  const phrase = signed || closing || isPhrase(text, around, held, closes);
  const leads = leadsIn(text, above?.ending === 'stop', held, closing) || isCutDateline(text, below);
  const ends = jumpsOff || (closes && !endsTaker(below?.text ?? '', text)) || (captionOn && !signsOn);
  return { phrase, jumpsOff: ends, leads, signed, captionOn };
}

/**
 * Who signs goes on over the ends of the line, in brackets or before what tells that they report:
 *
 *     …通车。（河湾市长寿县              新华社
 *     望江路采气五队 李禾               记者李禾、本报记者王丽报
 *     苗）                              道：为期三天的…
 */
function isCut({ above, gap, below }: Neighbours): boolean {
  if (below?.gap === 0 && GOES_ON.test(below.text)) return true;
  if (gap > 0 || above === undefined || above.signed) return false;
  return above.text.lastIndexOf('（') > above.text.lastIndexOf('）');
}

const GOES_ON = /^[报報]?[道導导][：:，]/u;

/** It is a phrase of the newsroom by itself, be it for what stands around it. */
function isPhrase(text: string, { above, below, gap }: Neighbours, held: number, closes: boolean): boolean {
  return (
    JUMP_ALONE.test(text) ||
    (above?.ending === 'stop' && isSmallInitials(above.text, text, below?.text ?? '')) ||
    (above?.ending === 'stop' && (isDashedName(text) || isCapitalName(text, below?.text ?? ''))) ||
    bareRole(text, held) !== null ||
    furnitureCue(text, held) !== null ||
    isPageNumber(text, above, below) ||
    (wireFrame(below?.text ?? '') === WIRE_END && SENT.test(text)) ||
    (isLoneMark(text) && (gap > 0 || (below?.gap ?? 1) > 0 || inCapitals(below?.text ?? ''))) ||
    isAtEdge(text, above, below) ||
    (!closes && closesCaption(text, above?.text ?? '', held)) ||
    isRubricAlone(text) ||
    isBracketedAlone(text) ||
    isDayAlone(text) ||
    (above?.signed === true && isWholeDateline(text)) ||
    salutesAlone(text)
  );
}

/** A dateline whose last character or two the line had no room for: `新华社河湾1月11日` / `电（记者方禾）`. */
const isCutDateline = (text: string, below: Piece | undefined): boolean =>
  below?.gap === 0 &&
  text.length <= LONGEST_CUT &&
  /^[据據本新中]/u.test(text) &&
  /^[日报報]?[电電讯訊]/u.test(below.text) &&
  (readDateline(`${text}${below.text.slice(0, LONGEST_CUT)}`)?.end ?? 0) > text.length;
const LONGEST_CUT = 24;

/** It leads into the text of a story. Behind a sentence, where a story came from ends it. */
function leadsIn(text: string, afterStop: boolean, held: number, closing: boolean): boolean {
  return (
    (!(closing && afterStop) && (readDateline(text, held)?.dateline ?? null) !== null) ||
    jumpFrom(text, held) !== null ||
    opensFirmNotice(text) ||
    (afterStop && opensTurn(text))
  );
}

/** When a text was sent, over the sign of its end. */
const SENT = /^\d{6,10}$/u;

/** At an edge of the page, or beside another part of a folio; the name of a section may stand upright under it: `3` / `要` / `闻`. */
function isPageNumber(text: string, above: DraftRow | undefined, below: Piece | undefined): boolean {
  if (below?.text.length === 1 || bareNumber(text) === null) return false;
  return above === undefined || below === undefined || isOfFolio(above.text) || isOfFolio(below.text);
}

/** It is furniture, be it beside other furniture alone, and no number again: those stand in tables. */
const isOfFolio = (text: string): boolean =>
  furnitureCue(text) !== null || (bareNumber(text) === null && besideCue(text) !== null);

/** A folio of few words, first or last of the page, or under another folio. */
function isAtEdge(text: string, above: DraftRow | undefined, below: Piece | undefined): boolean {
  if (below === undefined && isEdgeFurniture(text, false)) return true;
  if (above !== undefined && !(above.phrase && above.text.length <= LONGEST_PHRASE)) return false;
  return isEdgeFurniture(text, true) && (above === undefined || furnitureCue(above.text) !== null);
}

/** `— Ivy Tansley`, under the text that she wrote. */
const isDashedName = (text: string): boolean =>
  /^[—–] ?\p{Lu}/u.test(text) && isWesternName(text.replace(/^[—–] ?/u, ''));

/** `IVY TANSLEY`, over a line that is not in capitals: by its given name it signs the text, and is no beginning of a head. */
const isCapitalName = (text: string, below: string): boolean =>
  isAt(text, 1, UPPER) && !inCapitals(below) && inCapitals(text) && hasGiven(text) && isWesternName(text);

/** `Wending, 9 December`, on a line of its own under who wrote there. */
const isWholeDateline = (text: string): boolean => isAt(text, 0, UPPER) && readDateline(text)?.end === text.length;

/** Where a story comes from, on a line by itself; other such jumps run into the text. */
const JUMP_ALONE = /^(?:from|FROM|From) (?:[A-H]-?\d{1,2}|\d{1,2}[A-F])$/u;

/** It is a byline by what stands around it: the first of its two lines, a name over a post, what stands under a name. */
function isSigning(text: string, { above, gap, below }: Neighbours): boolean {
  const under = above?.signed === true && !/^[—–(]/u.test(above.text) ? underName(text) : null;
  // a dateline fills its line: `WENDING, March 3` / `— The bridge`
  if (under === 'role' || under === 'person' || (under === 'place' && !/^[—–-]/u.test(below?.text ?? ''))) return true;
  if (below === undefined || (above !== undefined && endsSentence(text, above.text))) return false;
  if (opensSigning(text, below.text) || isOverPost(text, below.text)) return true;
  return (
    above !== undefined &&
    !above.phrase &&
    readUnsigned(above.text, text, below.text, gap > 0 && below.gap > 0) !== null
  );
}
