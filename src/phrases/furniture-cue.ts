/** What many of these lines begin with. */
export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const FIGURES = '0123456789';

/** A line that belongs to the page and not to a story: which cue says so, an example it must know, one it must leave. */
export interface FurnitureCue {
  readonly name: string;
  readonly why: string;
  /** The characters that such a line begins with; null where it may begin with any. */
  readonly begins: string | null;
  /** What such a line cannot be without. */
  readonly needs?: number;
  readonly says: (text: string) => boolean;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}
