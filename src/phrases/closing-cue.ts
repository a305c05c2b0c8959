/** A line after which its story has ended, though it belongs to it: which cue says so, what it knows, what it leaves. */
export interface ClosingCue {
  readonly name: string;
  readonly why: string;
  /** What such a line cannot be without. */
  readonly needs: number;
  readonly says: (text: string) => boolean;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}
