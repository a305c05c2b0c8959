import { holdsHan } from '../chars/han.js';
import { ending } from '../chars/sentence.js';
import { unitsOf } from '../chars/units.js';
import type { Byline } from '../model/article.js';
import { readByline } from './byline.js';

/** A byline at the end of a body: `…价格不变。（记者佟某）`. */
export interface Signature {
  readonly at: number;
  readonly bylines: readonly Byline[];
}

const LONGEST_SIGNATURE = 60;
const CLOSING = unitsOf('）)】');

/** Who signs a text in brackets at its end: `…昨日恢复通航。（李明）`; null where nobody does. */
export function readSignature(text: string): Signature | null {
  if (!CLOSING.has(text.charCodeAt(text.length - 1))) return null;
  const at = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('), text.lastIndexOf('【'));
  if (at <= 0 || text.length - at > LONGEST_SIGNATURE) return null;
  const bylines = readByline(text.slice(at));
  if (bylines === null) return null;
  // a name alone explains what stands before it, unless that is a whole sentence
  const alone = bylines.every(({ role }) => role === null) && holdsHan(text.slice(at));
  return alone && ending(text.slice(0, at).trimEnd()) !== 'stop' ? null : { at, bylines };
}
