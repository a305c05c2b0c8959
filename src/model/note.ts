import type { Span } from './span.js';

/** The stages that may say why they did something. */
export type StageName = 'decode' | 'repair' | 'order' | 'rejoin' | 'segment' | 'stitch' | 'convert';

/**
 * One change or decision: which rule of which stage, where, and the text before and after.
 * A decision that changes no text has equal `before` and `after`.
 */
export interface Note {
  readonly stage: StageName;
  /** The name of the row that acted: a repair, a cue, a seam. */
  readonly rule: string;
  /** 1-based; 0 where pages are not known yet (decoding). */
  readonly page: number;
  readonly lines: Span;
  readonly before: string;
  readonly after: string;
}

/** Hears every note of a run. The run is the same with and without one. */
export type Listener = (note: Note) => void;
