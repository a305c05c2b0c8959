import type { Line } from './line.js';

/** A page of the source, or a part of one that was too long to hold. */
export interface Page {
  /** 1-based; counts form feeds. */
  readonly number: number;
  readonly lines: readonly Line[];
  /** True where this part was ended by the cap and not by the source: what follows is the same page. */
  readonly cut: boolean;
  /** Its columns stood side by side, and were parted: no gap within a line is one between columns. */
  readonly parted?: true;
}
