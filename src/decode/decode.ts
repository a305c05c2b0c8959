import { NewsCleanError } from '../errors.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import type { Encoding, EncodingName } from './encodings.js';
import { openFromBytes } from './from-bytes.js';
import { openFromText } from './from-text.js';
import { openLines } from './lines.js';
import { openPages } from './paginate.js';
import { openReport } from './report.js';

export interface DecodeOptions {
  readonly encoding: Encoding;
  readonly note?: Listener | undefined;
}

/** What decoding has found so far. */
export interface DecodeFacts {
  /** By the WHATWG's name; `utf-8` for strings, and as long as all bytes are ASCII. */
  readonly encoding: EncodingName;
  /** Sequences of bytes that mean nothing in the encoding, and became U+FFFD. */
  readonly undecodable: number;
  /** Bytes before the first of these; null where there is none. */
  readonly firstUndecodable: number | null;
}

/** Chunks of bytes or text go in, pages come out. What is returned must be read to its end before the next push. */
export interface PageReader {
  /** @throws NewsCleanError `input` where the first bytes are no text, or bytes and text come by turns. */
  push(chunk: Uint8Array | string): Iterable<Page>;
  end(): Iterable<Page>;
  facts(): DecodeFacts;
}

/** Opens the way from chunks to pages: sniffing, decoding, lines, pages. */
export function openReader({ encoding, note }: DecodeOptions): PageReader {
  const report = openReport(note);
  const lines = openLines();
  const pages = openPages();
  const bytes = openFromBytes(encoding, report, lines.position);
  const text = openFromText();
  let kind: 'bytes' | 'text' | null = null;
  let begun = false;

  function expect(found: 'bytes' | 'text'): void {
    kind ??= found;
    if (kind !== found) throw new NewsCleanError('input', 'bytes and text by turns', 'give one of the two');
  }

  function texts(chunk: Uint8Array | string): Iterable<string> {
    if (chunk.length === 0) return [];
    expect(typeof chunk === 'string' ? 'text' : 'bytes');
    return typeof chunk === 'string' ? text.push(chunk) : bytes.push(chunk);
  }

  /** A byte order mark at the very start is dropped; later ones stay for repair. */
  function* read(pieces: Iterable<string>): Generator<Page> {
    for (const piece of pieces) {
      yield* pages.push(lines.push(!begun && piece.startsWith('\uFEFF') ? piece.slice(1) : piece));
      begun ||= piece !== '';
    }
  }

  function* end(): Generator<Page> {
    yield* read(kind === 'text' ? text.end() : bytes.end());
    yield* pages.push(lines.end());
    yield* pages.end();
    report.close();
  }

  return { push: (chunk) => read(texts(chunk)), end, facts: () => ({ encoding: bytes.encoding(), ...report.facts() }) };
}
