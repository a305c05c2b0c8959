import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { openChunks } from './chunks.js';
import type { EncodingName } from './encoding-name.js';
import type { Encoding } from './encodings.js';
import { openLines } from './lines.js';
import { openPages } from './paginate.js';
import { openReport } from './report.js';
import { standsSideBySide } from './side-by-side.js';

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
  /** Pages so far: form feeds are counted. */
  readonly pages: number;
  /** The first page whose columns stand side by side in its lines, as `pdftotext -layout` prints them; null where none does. */
  readonly sideBySide: number | null;
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
  const chunks = openChunks(encoding, report, lines.position);
  let begun = false;
  let count = 0;
  let sideBySide: number | null = null;

  function* look(found: readonly Page[]): Generator<Page> {
    for (const page of found) {
      count = page.number;
      if (sideBySide === null && standsSideBySide(page.lines)) sideBySide = page.number;
      yield page;
    }
  }

  /** A byte order mark at the very start is dropped; later ones stay for repair. */
  function* read(pieces: Iterable<string>): Generator<Page> {
    for (const piece of pieces) {
      yield* look(pages.push(lines.push(!begun && piece.startsWith('\uFEFF') ? piece.slice(1) : piece)));
      begun ||= piece !== '';
    }
  }

  function* end(): Generator<Page> {
    yield* read(chunks.end());
    yield* look(pages.push(lines.end()));
    yield* look(pages.end());
    report.close();
  }

  const facts = (): DecodeFacts => ({ encoding: chunks.encoding(), ...report.facts(), pages: count, sideBySide });
  return { push: (chunk) => read(chunks.push(chunk)), end, facts };
}
