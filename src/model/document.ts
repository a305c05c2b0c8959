/** What is known of a source once its last page is done. */
export interface SourceFacts {
  /** As given: a relative path, or the name for standard input. */
  readonly source: string;
  /** The encoding that it was read in, by the WHATWG's name. */
  readonly encoding: string;
  readonly pages: number;
}
