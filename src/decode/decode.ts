import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { type Decoder, type Encoding, openDecoder, type Undecodable } from './decoder.js';
import { openGate } from './gate.js';
import { openLines } from './lines.js';
import { openPages } from './paginate.js';
import { openReport } from './report.js';

export interface DecodeOptions {
  readonly encoding: Encoding;
  readonly note?: Listener | undefined;
}

/** What decoding has found so far. */
export interface DecodeFacts {
  /** By the WHATWG's name. */
  readonly encoding: string;
  /** Sequences of bytes that mean nothing in the encoding, and became U+FFFD. */
  readonly undecodable: number;
  /** Bytes before the first of these; null where there is none. */
  readonly firstUndecodable: number | null;
  /** The encoding that the first bytes may be in instead, by the name that iconv knows; null where nothing says so. */
  readonly likely: string | null;
}

/** Chunks of bytes or text go in, pages come out. What is returned must be read to its end before the next push. */
export interface PageReader {
  /** @throws NewsCleanError `input` where the first bytes are no text, or bytes and text come by turns. */
  push(chunk: Uint8Array | string): Iterable<Page>;
  end(): Iterable<Page>;
  facts(): DecodeFacts;
}

/** Large chunks are read in pieces of this many bytes or UTF-16 code units: a string of 100 MB is not held as lines at once. */
const PIECE = 65_536;

/** Opens the way from chunks to pages: sniffing, decoding, lines, pages. */
export function openReader({ encoding, note }: DecodeOptions): PageReader {
  const gate = openGate(encoding);
  const report = openReport(note);
  const decoder: Decoder = openDecoder(encoding, (bad: Undecodable) => report.hear(bad));
  const lines = openLines();
  const pages = openPages();
  let begun = false;

  function* pieces(chunk: Uint8Array | string): Generator<string> {
    // from bytes, the decoder drops the byte order mark
    let at = !begun && typeof chunk === 'string' && chunk.startsWith('\uFEFF') ? 1 : 0;
    for (; at < chunk.length; at += PIECE) {
      if (typeof chunk === 'string') yield chunk.slice(at, at + PIECE);
      else yield decoder.decode(chunk.subarray(at, at + PIECE), lines.position());
    }
  }

  function* read(chunks: readonly (Uint8Array | string)[]): Generator<Page> {
    for (const chunk of chunks) {
      for (const piece of pieces(chunk)) yield* pages.push(lines.push(piece));
      begun = true;
    }
  }

  function* end(): Generator<Page> {
    yield* read(gate.end());
    yield* pages.push(lines.push(decoder.end(lines.position())));
    yield* pages.push(lines.end());
    yield* pages.end();
    report.close();
  }

  return {
    push: (chunk) => read(gate.pass(chunk)),
    end,
    facts: () => ({ encoding: decoder.encoding, ...report.facts(), likely: gate.likely() }),
  };
}
