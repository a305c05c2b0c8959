import { NewsCleanError } from '../errors.js';
import type { Encoding } from './decoder.js';
import { SNIFF_BYTES, sniff } from './sniff.js';

type Chunk = Uint8Array | string;

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Gathers the window that is judged before anything is decoded, so that chunk sizes change nothing.
 *
 * @throws NewsCleanError `input` where it is no text.
 */
export function openGate(encoding: Encoding) {
  const encoder = new TextEncoder();
  let waiting: Chunk[] | null = [];
  let size = 0;
  let likely: string | null = null;

  function open(): readonly Chunk[] {
    const held = waiting ?? [];
    waiting = null;
    const strings = held.filter((part) => typeof part === 'string');
    const text = strings.join('');
    const bytes = joinBytes(held.filter((part) => typeof part !== 'string'));
    if (text !== '' && bytes.length > 0)
      throw new NewsCleanError('input', 'bytes and text by turns', 'give one of the two');
    const head = text === '' ? bytes : encoder.encode(text.slice(0, SNIFF_BYTES));
    likely = sniff(head.subarray(0, SNIFF_BYTES), encoding);
    return text === '' ? [bytes] : [text];
  }

  function pass(chunk: Chunk): readonly Chunk[] {
    if (waiting === null) return [chunk];
    waiting.push(typeof chunk === 'string' ? chunk : chunk.slice());
    size += chunk.length;
    return size < SNIFF_BYTES ? [] : open();
  }

  return { pass, end: () => (waiting === null ? [] : open()), likely: () => likely };
}
