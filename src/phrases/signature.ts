import { isAt, LETTER } from '../chars/classes.js';
import { holdsHan } from '../chars/han.js';
import { ending } from '../chars/sentence.js';
import { unitsOf } from '../chars/units.js';
import type { Byline } from '../model/article.js';
import { dashedAgency, isSender } from './agency.js';
import { readByline } from './byline.js';
import { isBracketedPenName } from './pen-name.js';

/** A byline at the end of a body: `…价格不变。（记者佟某）`. */
export interface Signature {
  readonly at: number;
  readonly bylines: readonly Byline[];
}

const LONGEST_SIGNATURE = 60;
const CLOSING = unitsOf('）)】');

/** Who signs a text in brackets at its end: `…昨日恢复通航。（李明）`; null where nobody does. */
export function readSignature(text: string): Signature | null {
  if (!CLOSING.has(text.charCodeAt(text.length - 1))) return readDashed(text);
  const at = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('), text.lastIndexOf('【'));
  if (at <= 0 || text.length - at > LONGEST_SIGNATURE) return null;
  const bylines = readByline(text.slice(at));
  if (bylines === null) return readPenName(text, at) ?? readSender(text, at);
  // a name alone explains what stands before it, unless that is a whole sentence
  const alone = bylines.every(({ role }) => role === null) && holdsHan(text.slice(at));
  return alone && !standsBehindSentence(text, at) ? null : { at, bylines };
}

const standsBehindSentence = (text: string, at: number): boolean => ending(text.slice(0, at).trimEnd()) === 'stop';

/** `…昨日恢复通航。（苗）`, `…（荷央）`: what a short text is signed with. */
function readPenName(text: string, at: number): Signature | null {
  const name = text.slice(at + 1, -1);
  return isBracketedPenName(name) && standsBehindSentence(text, at) ? { at, bylines: [{ role: null, name }] } : null;
}

const LONGEST_SENDER = 24;
/** Initials of whoever wrote a short story: `(nf)`, `(nf/it)`. */
const INITIALS = /^(?!(?:sic|[ivx]+)$)\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?$/u;
const DESK = /^\p{Lu}{2,4}$/u;

/** Initials, or an agency, in brackets behind a whole sentence: left in the text. */
function readSender(text: string, at: number): Signature | null {
  if (text.length - at > LONGEST_SENDER || !standsBehindSentence(text, at)) return null;
  const who = text.slice(at + 1, -1);
  return isSender(who) || (isAt(who, 0, LETTER) && INITIALS.test(who)) ? { at: text.length, bylines: [] } : null;
}

/** The same behind a dash: `…on Sunday.—PTI`, `…to pay. – NDR`; what is no agency that we know is left in the text. */
function readDashed(text: string): Signature | null {
  if (!isAt(text, text.length - 1, LETTER)) return null;
  const from = Math.max(0, text.length - LONGEST_SENDER);
  const at = from + text.slice(from).search(/[—–]/u);
  if (at < from || !standsBehindSentence(text, at)) return null;
  const who = dashedAgency(text.slice(at));
  if (who !== null) return { at, bylines: [{ role: null, name: who }] };
  return DESK.test(text.slice(at + 1).trim()) ? { at: text.length, bylines: [] } : null;
}

/** True where a line ends in what only the last line of a Western story does: an agency or initials behind a sentence. */
export function endsInSender(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last === CLOSE) return !holdsHan(text) && readSender(text, text.lastIndexOf('(')) !== null;
  return last < HAN_FROM && readDashed(text) !== null;
}

const CLOSE = 0x29;
const HAN_FROM = 0x2e80;
