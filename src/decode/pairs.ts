import type { Unit } from './unit.js';

/** Leads are 0x81–0xFE, trails 0x40–0xFE. */
const FIRST_LEAD = 0x81;
const FIRST_TRAIL = 0x40;
const LEADS = 0xfe - FIRST_LEAD + 1;
const TRAILS = 0xfe - FIRST_TRAIL + 1;
const LF = 0x0a;

/** What a pair of bytes means; where it means nothing, WHATWG leaves an ASCII trail to be read again. */
export type Pairs = (lead: number, trail: number) => Unit;

/** A code as text, as the platform decodes it; null where it means nothing. `code` is lead and trail, as 0xB0A1. */
type Mend = (text: string | null, code: number) => string | null;

/** Every pair with a line break behind it: the platform decodes them all in one call. */
function everyPair(): Uint8Array {
  const bytes = new Uint8Array(3 * LEADS * TRAILS);
  for (let index = 0; index < LEADS * TRAILS; index += 1) {
    const pair = [FIRST_LEAD + Math.floor(index / TRAILS), FIRST_TRAIL + (index % TRAILS), LF];
    bytes.set(pair, 3 * index);
  }
  return bytes;
}

/** The two-byte codes of an encoding, by the tables that the platform's decoder carries, mended where these differ. */
export function loadPairs(label: 'gb18030' | 'big5', mend: Mend): Pairs {
  const decoded = new TextDecoder(label).decode(everyPair()).split('\n');
  const units = decoded.slice(0, -1).map((found, index): Unit => {
    const trail = FIRST_TRAIL + (index % TRAILS);
    const code = (FIRST_LEAD + Math.floor(index / TRAILS)) * 256 + trail;
    const text = mend(found.includes('\uFFFD') ? null : found, code);
    return { length: text === null && trail < 0x80 ? 1 : 2, text };
  });
  const nothing: Unit = { length: 2, text: null };
  return (lead, trail) =>
    trail < FIRST_TRAIL || trail > 0xfe
      ? nothing
      : (units[(lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL] ?? nothing);
}
