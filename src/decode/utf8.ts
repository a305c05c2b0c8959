import type { OpenDecoder, Position, Undecodable } from './decoder.js';
import { joinBytes, keepBytes } from './join-bytes.js';
import { lastBoundary, readSequence } from './sequence.js';

const REPLACEMENT = '\uFFFD';
const LF = 0x0a;
const CR = 0x0d;

/** Walks bytes one by one: only where the fast decoder's text holds U+FFFD, which may also have been in the source. */
function* undecodable(bytes: Uint8Array, base: number, from: Position): Generator<Undecodable> {
  let { line, afterReturn } = from;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at];
    if (byte === CR || (byte === LF && !afterReturn)) line += 1;
    afterReturn = byte === CR;
    const { length, whole } = readSequence(bytes, at);
    if (!whole) yield { bytes: keepBytes(bytes.subarray(at, at + length)), offset: base + at, line };
    at += length;
  }
}

/**
 * UTF-8, as the WHATWG's decoder reads it. Each chunk is cut at its last whole sequence and the up to three bytes that
 * remain wait for the next.
 */
export const openUtf8: OpenDecoder = (report, startsAt) => {
  const fast = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest: Uint8Array = new Uint8Array(0);
  let offset = startsAt;

  function text(bytes: Uint8Array, from: Position): string {
    if (bytes.length === 0) return '';
    const whole = fast.decode(bytes);
    if (whole.includes(REPLACEMENT)) for (const bad of undecodable(bytes, offset, from)) report(bad);
    offset += bytes.length;
    return whole;
  }

  function decode(chunk: Uint8Array, from: Position): string {
    const bytes = joinBytes([rest, chunk]);
    const boundary = lastBoundary(bytes);
    rest = keepBytes(bytes.subarray(boundary));
    return text(bytes.subarray(0, boundary), from);
  }

  return { encoding: 'utf-8', decode, end: (from) => text(rest, from) };
};
