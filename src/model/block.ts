import type { Line } from './line.js';

/**
 * Lines that belong together, joined: a paragraph, or a line that stands by itself.
 *
 *     flow   a paragraph set in a column (one line or many)
 *     lone   a line outside the flow: part of a headline, a byline, a crosshead, a folio
 */
export interface Block {
  readonly shape: 'flow' | 'lone';
  readonly text: string;
  /** The lines that it was made of, blank ones left out, in order; at least one. */
  readonly lines: readonly Line[];
  /** For each of `lines`, where its text begins in `text`, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** Cells of the column that it was set in (a Han character is two cells); 0 where none was found. */
  readonly column: number;
  /** For each of `lines`, how many blank lines of the page stand before it. */
  readonly gaps: readonly number[];
}
