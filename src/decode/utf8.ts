import type { Decoder, Position, Undecodable } from './decoder.js';
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
    if (!whole) yield { bytes: bytes.slice(at, at + length), offset: base + at, line };
    at += length;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/**
 * UTF-8, as the WHATWG's decoder reads it. A byte order mark at the very start is dropped; later ones stay for repair.
 * Each chunk is cut at its last whole sequence and the up to three bytes that remain wait for the next.
 */
export function openUtf8(report: (bad: Undecodable) => void): Decoder {
  const fast = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest: Uint8Array = new Uint8Array(0);
  let offset = 0;
  let begun = false;

  function text(bytes: Uint8Array, from: Position): string {
    if (bytes.length === 0) return '';
    const whole = fast.decode(bytes);
    if (whole.includes(REPLACEMENT)) for (const bad of undecodable(bytes, offset, from)) report(bad);
    offset += bytes.length;
    const marked = !begun && whole.startsWith('\uFEFF');
    begun = true;
    return marked ? whole.slice(1) : whole;
  }

  function decode(chunk: Uint8Array, from: Position): string {
    const bytes = joined(rest, chunk);
    const boundary = lastBoundary(bytes);
    // copied, because the caller may use its buffer again
    rest = bytes.slice(boundary);
    return text(bytes.subarray(0, boundary), from);
  }

  return { encoding: 'utf-8', decode, end: (from) => text(rest, from) };
}
