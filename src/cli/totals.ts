import { isEmpty, type Tally } from './tally.js';

/** What all sources gave together. */
export interface Totals {
  readonly sources: number;
  /** The name of the first. */
  readonly first: string;
  /** Lines of furniture. */
  readonly aside: number;
  readonly flagged: number;
  /** True while nothing was found in any. */
  readonly empty: boolean;
}

/** Adds up tallies; holds the last one only, however many there are. */
export interface Counter {
  /** Takes the tally of a source that is opened, to be filled until the next is. */
  open(tally: Tally): void;
  last(): Tally | null;
  totals(): Totals;
}

const NONE: Totals = { sources: 0, first: '', aside: 0, flagged: 0, empty: true };

const plus = (totals: Totals, tally: Tally): Totals => ({
  sources: totals.sources + 1,
  first: totals.sources === 0 ? tally.source : totals.first,
  aside: totals.aside + tally.aside,
  flagged: totals.flagged + tally.flagged,
  empty: totals.empty && isEmpty(tally),
});

export function openCounter(): Counter {
  let before = NONE;
  let last: Tally | null = null;
  const totals = (): Totals => (last === null ? before : plus(before, last));
  function open(tally: Tally): void {
    before = totals();
    last = tally;
  }
  return { open, last: () => last, totals };
}
