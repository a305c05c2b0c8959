import type { Decoder, Position } from './decoder.js';
import type { EncodingName } from './encoding-name.js';
import { ENCODING_TABLE, type Encoding } from './encodings.js';
import { openGate, type Portion } from './gate.js';
import type { Report } from './report.js';

/** Large chunks are read in pieces of this many bytes or UTF-16 code units: a text of 100 MB is not held as lines at once. */
export const PIECE = 65_536;

/** Chunks of bytes to pieces of text: what they are is found out, or believed, and decoded. */
export function openFromBytes(asked: Encoding, report: Report, position: () => Position) {
  const gate = openGate(asked);
  const open = (encoding: EncodingName, at: number): Decoder => ENCODING_TABLE[encoding].open(report.hear, at);
  let decoder = open('utf-8', 0);
  let offset = 0;

  function* read(portions: Iterable<Portion>): Generator<string> {
    for (const { bytes, encoding } of portions) {
      if (encoding !== decoder.encoding) {
        // only ASCII comes before another encoding: the first decoder holds nothing back
        decoder = open(encoding, offset);
        if (encoding !== asked) report.decide(encoding, position().line);
      }
      offset += bytes.length;
      for (let at = 0; at < bytes.length; at += PIECE) yield decoder.decode(bytes.subarray(at, at + PIECE), position());
    }
  }

  function* end(): Generator<string> {
    yield* read(gate.end());
    yield decoder.end(position());
  }

  return { push: (chunk: Uint8Array) => read(gate.pass(chunk)), end, encoding: () => decoder.encoding };
}
