import type { EncodingName } from './encoding-name.js';

/** Bytes that mean nothing in the encoding, and became one U+FFFD. */
export interface Undecodable {
  readonly bytes: Uint8Array;
  /** Bytes before them in the source. */
  readonly offset: number;
  /** The 1-based line that they stand in. */
  readonly line: number;
}

/** Where the text before a chunk ended: its line, and whether a CR ended it (an LF that follows then counts nothing). */
export interface Position {
  readonly line: number;
  readonly afterReturn: boolean;
}

/** Turns chunks of bytes to text. How the bytes are cut into chunks changes nothing. */
export interface Decoder {
  readonly encoding: EncodingName;
  decode(chunk: Uint8Array, from: Position): string;
  /** What the last bytes give. */
  end(from: Position): string;
}

/**
 * Opens a decoder for the bytes of a source from `startsAt` on.
 *
 * @param report hears of every undecodable sequence.
 */
export type OpenDecoder = (report: (bad: Undecodable) => void, startsAt: number) => Decoder;
