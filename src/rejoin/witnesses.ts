/** How often words are written whole, and how often with a hyphen within a line. Small letters, `-` and `'`. */
export interface Spellings {
  readonly whole: ReadonlyMap<string, number>;
  readonly hyphened: ReadonlyMap<string, number>;
}

/** How a page writes its words. */
export interface Witnesses extends Spellings {
  /** The page marks its own breaks with U+00AD: a bare hyphen at a line end is then a word's own. */
  readonly marksBreaks: boolean;
  /** The page breaks its words without a mark. */
  readonly dropsBreaks: boolean;
  /** What earlier pages of the source say where this one does not. */
  readonly earlier?: Spellings | undefined;
}
