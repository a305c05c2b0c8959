import { PIECE } from './from-bytes.js';
import { refuseBinary, refuseKind, SNIFF_BYTES } from './sniff.js';

/**
 * Text that is a string already, in pieces. Its first part is looked at as bytes are: a PDF that was read as text is none.
 *
 * @throws NewsCleanError `input` where it is no text.
 */
export function openFromText() {
  const encoder = new TextEncoder();
  let head: string | null = '';

  function* read(text: string): Generator<string> {
    for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
  }

  function* release(): Generator<string> {
    const held = head ?? '';
    head = null;
    const bytes = encoder.encode(held.slice(0, SNIFF_BYTES)).subarray(0, SNIFF_BYTES);
    refuseKind(bytes);
    refuseBinary(bytes, { encoding: 'utf-8', surprise: 0 });
    yield* read(held);
  }

  function* push(chunk: string): Generator<string> {
    if (head === null) return yield* read(chunk);
    head += chunk;
    if (head.length >= SNIFF_BYTES) yield* release();
  }

  function* end(): Generator<string> {
    if (head !== null) yield* release();
  }

  return { push, end };
}
