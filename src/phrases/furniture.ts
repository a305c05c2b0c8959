import { holdsHan } from '../chars/han.js';
import { BESIDE_CUES } from './furniture-beside.js';
import { BESIDE_WESTERN } from './furniture-beside-western.js';
import type { FurnitureCue } from './furniture-cue.js';
import { FURNITURE_CUES } from './furniture-cues.js';
import { NUMBERED_SECTION } from './furniture-folio.js';
import { WESTERN_CUES } from './furniture-western.js';
import { mastheadCue } from './masthead-western.js';
import { hasAll, heldBy } from './needs.js';
import { STRAY, swept } from './paper-name.js';

const LONGEST = 200;
const LONGEST_BESIDE = 70;

/** Cues in the order that they are asked: those of any line, then those that no line with an ideograph has. */
interface Asked {
  readonly any: readonly FurnitureCue[];
  /** Their patterns are not even put together for a Chinese page. */
  readonly western: readonly FurnitureCue[];
}

const WESTERN: ReadonlySet<FurnitureCue> = new Set([...WESTERN_CUES, ...BESIDE_WESTERN]);

const asked = (cues: readonly FurnitureCue[]): Asked => ({
  any: cues.filter((cue) => !WESTERN.has(cue)),
  western: cues.filter((cue) => WESTERN.has(cue)),
});

/** Those that a line can be named by which begins with a character; of all others it is `OTHERS`. */
const BY_FIRST: ReadonlyMap<number, Asked> = new Map(
  [...new Set(FURNITURE_CUES.map(({ begins }) => begins ?? '').join(''))].map((first) => [
    first.charCodeAt(0),
    asked(FURNITURE_CUES.filter(({ begins }) => begins === null || begins.includes(first))),
  ]),
);
const OTHERS = asked(FURNITURE_CUES.filter(({ begins }) => begins === null));
const BESIDE = asked(BESIDE_CUES);

/** The name of the cue that makes `text`, one whole line, furniture; null where none does. `held`: by `text`. */
export function furnitureCue(text: string, held: number = heldBy(text)): string | null {
  const bare = text.trim();
  if (bare === '') return null;
  if (bare.length > LONGEST) return mastheadCue(bare);
  return furnitureOf(bare, held) ?? (hasAll(held, STRAY) ? furnitureOf(swept(bare)) : null) ?? mastheadCue(bare);
}

/** The same for a line that stands beside furniture. */
export function besideCue(text: string): string | null {
  const bare = text.trim();
  if (bare === '' || bare.length > LONGEST_BESIDE) return null;
  const clear = swept(bare);
  return cueOf(BESIDE, clear, heldBy(clear));
}

/** Cues of lines that are set right over a headline at the head of a page, and would be read as its first line. */
const AT_HEAD: ReadonlySet<string> = new Set([NUMBERED_SECTION, 'date-alone', 'slogan', 'mail-line', 'paper-name']);

/** True where a line at the head or the foot of a page is by its words furniture; an address at its foot may end a story. */
export function isEdgeFurniture(text: string, atHead: boolean): boolean {
  const cue = text.length <= LONGEST_BESIDE ? besideCue(text) : null;
  return cue !== null && (atHead ? AT_HEAD.has(cue) : cue === NUMBERED_SECTION);
}

function furnitureOf(text: string, held: number = heldBy(text)): string | null {
  return cueOf(BY_FIRST.get(text.charCodeAt(0)) ?? OTHERS, text, held);
}

function cueOf({ any, western }: Asked, text: string, held: number): string | null {
  return firstOf(any, text, held) ?? (western.length === 0 || holdsHan(text) ? null : firstOf(western, text, held));
}

function firstOf(cues: readonly FurnitureCue[], text: string, held: number): string | null {
  for (const { name, needs, says } of cues) if (hasAll(held, needs ?? 0) && says(text)) return name;
  return null;
}
