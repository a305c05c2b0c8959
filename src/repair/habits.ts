import { setApart, wideContacts } from '../chars/contacts.js';
import { areHanTexts } from '../chars/han.js';
import { once } from '../chars/once.js';
import { isWhole } from '../chars/whole.js';
import type { Page } from '../model/page.js';
import { tongueOf } from '../phrases/tongue.js';
import { readCharacterHabits } from './character-habits.js';
import type { Habits } from './fix.js';
import { hasFrakturHyphens } from './fraktur-hyphen.js';
import { readOrigin } from './origin.js';
import { hasNoRows, hasStrays } from './stray-edge.js';
import { widens } from './wide-space.js';

/** A habit needs this many contacts to be one: see `--spacing auto`. */
const ENOUGH_CONTACTS = 20;

/** Fewer lines with stray marks may be an author's own; and where they are rare, what an archive's readers left is left. */
const ENOUGH_STRAYS = 4;
const STRAYS_SHARE = 0.04;

function isDirty(texts: readonly string[]): boolean {
  let [lines, stray] = [0, 0];
  for (const text of texts) {
    if (text.trim() !== '') lines++;
    if (hasStrays(text)) stray++;
  }
  return stray >= ENOUGH_STRAYS && stray >= lines * STRAYS_SHARE;
}

/** What the page does throughout. `spacing` as asked for; `auto` looks how the page itself sets numbers in Chinese text. */
export function readHabits(page: Page, spacing: 'auto' | 'keep' | 'strip' | 'add'): Habits {
  const han = areHanTexts(sample(page));
  const texts = page.lines.map((line) => line.text);
  const settled = isSettled(texts);
  const isEnglish = once(() => !han && tongueOf(sample(page).join('\n'), 'fr') === 'en');
  return {
    han,
    adds: spacing === 'add',
    strips: once(() => spacing === 'strip' || (spacing === 'auto' && !keepsSpaces(texts, settled))),
    settled,
    characters: once(() => readCharacterHabits(texts)),
    origin: once(() => readOrigin(texts, settled)),
    widens: once(() => widens(texts)),
    parted: page.parted === true,
    dirtyEdges: once(() => !settled && isDirty(texts)),
    edgeBars: once(() => !settled && hasNoRows(texts)),
    frakturHyphens: once(() => !han && !settled && hasFrakturHyphens(texts) && !isEnglish()),
    english: isEnglish,
  };
}

/** What was cleaned holds spaces too, between names and clauses: a larger share between wide characters is none of theirs. */
const LOOSE_SHARE = 0.5;
/** One gap may be a name's: 洪 勇. */
const FEWEST_LOOSE = 2;

/** Text that was cleaned before, or written so: whole paragraphs, or one line besides blank ones that is not spread. */
export function isSettled(texts: readonly string[]): boolean {
  const first = texts.findIndex((text) => text.trim() !== '');
  if (texts.findLastIndex((text) => text.trim() !== '') !== first) return isWhole(texts);
  return !isLoose(texts[first] ?? '');
}

/** True where `text` is spread throughout. */
export function isLoose(text: string): boolean {
  const { spaced, tight } = wideContacts(text);
  return spaced >= FEWEST_LOOSE && spaced >= LOOSE_SHARE * (spaced + tight);
}

/** Enough of a page to tell its script, in UTF-16 units. */
const SAMPLE = 20_000;

function sample(page: Page): readonly string[] {
  const parts: string[] = [];
  let left = SAMPLE;
  for (const { text } of page.lines) {
    if (left <= 0) break;
    parts.push(text.slice(0, left));
    // and the line's end
    left -= text.length + 1;
  }
  return parts;
}

/** The spaces of settled text stay. */
function keepsSpaces(texts: readonly string[], settled: boolean): boolean {
  return settled || setApart(texts, ENOUGH_CONTACTS);
}
