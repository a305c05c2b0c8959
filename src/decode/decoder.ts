import { openUtf8 } from './utf8.js';

/** The encodings that can be asked for; `auto` looks at the first bytes. */
export const ENCODINGS = ['auto', 'utf-8'] as const;
export type Encoding = (typeof ENCODINGS)[number];

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
  /** By the WHATWG's name. */
  readonly encoding: string;
  decode(chunk: Uint8Array, from: Position): string;
  /** What the last bytes give. */
  end(from: Position): string;
}

/** Opens the decoder for an encoding. `report` hears of every undecodable sequence. */
export function openDecoder(encoding: Encoding, report: (bad: Undecodable) => void): Decoder {
  const decoders = { auto: openUtf8, 'utf-8': openUtf8 } as const;
  return decoders[encoding](report);
}
