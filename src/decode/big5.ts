import { hkscsHome } from '../chars/private-hkscs.js';
import { isPrivateUse } from '../chars/private-use.js';
import { loadPairs, type Pairs } from './pairs.js';
import { asciiUnit, STRAY, type Unit } from './unit.js';

/** A3C0–A3E0: pictures of the controls, which the platform's table lacks. */
function controlPicture(code: number): string | null {
  if (code === 0xa3e0) return '\u2421';
  return code >= 0xa3c0 && code < 0xa3e0 ? String.fromCharCode(0x2400 + code - 0xa3c0) : null;
}

/** The platform gives the characters of Hong Kong's supplement as private-use ones, and reads F9FE as Windows does. */
function mend(text: string | null, code: number): string | null {
  if (code === 0xf9fe) return '\uFFED';
  const point = text?.codePointAt(0);
  if (point === undefined) return controlPicture(code);
  return isPrivateUse(point) ? hkscsHome(point) : text;
}

let pairs: Pairs | undefined;

/** Big5 with HKSCS-2008, as the WHATWG's index has it. */
export function readBig5(bytes: Uint8Array, at: number): Unit | null {
  const lead = bytes[at] ?? 0;
  if (lead === 0x80 || lead === 0xff) return STRAY;
  const ascii = asciiUnit(lead);
  if (ascii !== null) return ascii;
  const trail = bytes[at + 1];
  if (trail === undefined) return null;
  if (trail < 0x40) return STRAY;
  pairs ??= loadPairs('big5', mend);
  return pairs(lead, trail);
}
