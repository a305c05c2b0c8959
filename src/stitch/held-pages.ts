import { type Held, type HeldSheet, isWaiting, unitsOf } from './hold.js';

/** Pages that wait behind an open story, the page that it begins on counted; then it is given on open. */
export const MAX_HELD_PAGES = 256;
/** Articles that wait, and UTF-16 units of their running text. */
export const MAX_HELD_ARTICLES = 4_096;
const MAX_HELD_UNITS = 4_194_304;

/** The pages that wait, in order. */
export interface HeldPages {
  readonly sheets: readonly HeldSheet[];
  add(sheet: HeldSheet): void;
  /** Takes out the first page; null where a story that begins on it waits for another part, or there is no page. */
  next(): HeldSheet | null;
  /** A part was given on, with its page or with an earlier one. */
  drop(part: Held): void;
  /** True where more waits than may. */
  isFull(): boolean;
}

export function openHeldPages(): HeldPages {
  const sheets: HeldSheet[] = [];
  let articles = 0;
  let units = 0;
  return {
    sheets,
    add(sheet) {
      sheets.push(sheet);
      articles += sheet.parts.length;
      units += sheet.units;
    },
    next: () => (sheets[0]?.parts.some(isWaiting) ? null : (sheets.shift() ?? null)),
    drop({ article }) {
      articles -= 1;
      units -= unitsOf(article);
    },
    isFull: () => sheets.length > MAX_HELD_PAGES || articles > MAX_HELD_ARTICLES || units > MAX_HELD_UNITS,
  };
}
