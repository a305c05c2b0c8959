import { type Background, openBackground } from './grams.js';
import type { HeldSheet } from './hold.js';
import { gramsOf } from './part.js';

/** The wording of the pages that are held. */
export interface HeldWording {
  /** Reads the pages that it has not: only when parts are compared, since most sources have no jumps. */
  read(): Background;
  /** The first of the pages is held no more. */
  leave(sheet: HeldSheet): void;
}

/** `held`: as its owner keeps them. */
export function openHeldWording(held: readonly HeldSheet[]): HeldWording {
  const background = openBackground();
  /** So many of the held pages, from the first on, are in `background`. */
  let count = 0;
  return {
    read() {
      for (; count < held.length; count++) for (const part of held[count]?.parts ?? []) background.add(gramsOf(part));
      return background;
    },
    leave(sheet) {
      if (count === 0) return;
      count -= 1;
      for (const part of sheet.parts) background.remove(gramsOf(part));
    },
  };
}
