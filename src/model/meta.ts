/** What a caller knows of a source beside its text. What a page prints of itself counts for more. */
export interface Meta {
  /** The name of the paper. */
  readonly publication?: string | undefined;
  /** The day of the issue, ISO 8601: `2031-03-08`. */
  readonly date?: string | undefined;
  readonly section?: string | undefined;
  /** The page as the paper counts it: `4`, `A5`. Every page of the source gets it that prints none. */
  readonly pageLabel?: string | undefined;
}

/** The keys of `Meta`. */
export type MetaKey = keyof Meta;
