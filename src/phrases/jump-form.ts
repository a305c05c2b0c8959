/** One way in which papers print where a story goes on (`to`, at the end of a text) or began (`from`, at its start). */
export interface JumpForm {
  readonly name: string;
  readonly side: 'to' | 'from';
  /** What stands in every such mark and in hardly any other text: asked first, since most lines hold no jump. */
  readonly word: RegExp;
  /**
   * Groups `page`, `section` or `nth`, or `front` for the first, or `nameless` for one that a word points to
   * (the next, the last); where the form has one `mark` or, ahead of the words, `before`.
   */
  readonly pattern: () => RegExp;
  /** What it must read: the text, the page (null where no number names it), the mark. */
  readonly reads: readonly (readonly [text: string, page: string | null, mark: string | null])[];
  readonly leaves: readonly string[];
}
