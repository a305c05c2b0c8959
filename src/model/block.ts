import type { Line } from './line.js';

/** Text that is set line by line: each line of verse, row of a table or item of a list (an address is one) is a block. */
export type Form = 'verse' | 'table' | 'list';

/**
 * Lines that belong together, joined: a paragraph, or a line that stands by itself.
 *
 *     flow   a paragraph set in a column (one line or many)
 *     lone   a line outside the flow: part of a headline, a byline, a crosshead, a folio
 */
export interface Block {
  readonly shape: 'flow' | 'lone';
  /** What it is where it is no running text; null where it is, or is part of a head. */
  readonly form: Form | null;
  readonly text: string;
  /** The lines that it was made of, blank ones left out, in order; at least one. */
  readonly lines: readonly Line[];
  /** For each of `lines`, where its text begins in `text`, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** Cells of the column that it was set in (a Han character is two cells); 0 where none was found. */
  readonly column: number;
  /** For each of `lines`, how many blank lines of the source stand right before it, but for those that stand between all lines of its page. */
  readonly gaps: readonly number[];
  /** The same with these. */
  readonly empty: readonly number[];
  /** A hyphen at the end of one of its lines was kept in doubt. */
  readonly undecided: boolean;
  /**
   * How sure its division is, a cost: how much dearer its least certain line was as the beginning of another block, or the first
   * as part of the one before. Under 0 where only the lines below settled it.
   */
  readonly margin: number;
}
