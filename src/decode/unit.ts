/** The bytes of one character, or some that mean nothing. */
export interface Unit {
  /** In bytes. */
  readonly length: number;
  /** Null where they mean nothing in the encoding. */
  readonly text: string | null;
}

/**
 * Reads the unit that begins at `at`; null where more bytes are needed to tell. The WHATWG's decoders read the same
 * units, and write one U+FFFD for each that means nothing.
 */
export type ReadUnit = (bytes: Uint8Array, at: number) => Unit | null;

/** The first 128 characters of every encoding here but UTF-16. */
const ASCII: readonly Unit[] = Array.from({ length: 128 }, (_, byte) => ({
  length: 1,
  text: String.fromCharCode(byte),
}));

/** One byte that means nothing where it stands. */
export const STRAY: Unit = { length: 1, text: null };

/** The ASCII character of a byte; null from 0x80 on. */
export const asciiUnit = (byte: number): Unit | null => ASCII[byte] ?? null;
