import type { Held } from './hold.js';

/** The held parts that seek another, in the order they came. */
export interface Seekers {
  add(parts: readonly Held[]): void;
  /** Their page is held no more. */
  leave(parts: readonly Held[]): void;
  /** Those that seek still. */
  list(): readonly Held[];
}

/** Kept up as parts come and find each other: to look through all pages that are held for them, for each that comes, is slow. */
export function openSeekers(seeks: (part: Held) => boolean): Seekers {
  let parts: readonly Held[] = [];
  return {
    add(more) {
      if (more.length > 0) parts = [...parts, ...more];
    },
    leave(gone) {
      if (gone.length > 0) parts = parts.filter((part) => !gone.includes(part));
    },
    list() {
      parts = parts.filter(seeks);
      return parts;
    },
  };
}
