import { NewsCleanError } from '../errors.js';
import type { Position } from './decoder.js';
import type { Encoding } from './encodings.js';
import { openFromBytes } from './from-bytes.js';
import { openFromText } from './from-text.js';
import type { Report } from './report.js';

/** An array of anything else, or of wider units, has a length too. @throws NewsCleanError `usage` */
function checkBytes(chunk: unknown): void {
  const what = Object.prototype.toString.call(chunk).slice('[object '.length, -1);
  if (chunk instanceof Uint8Array || what === 'Uint8Array') return;
  throw new NewsCleanError(
    'usage',
    `text cannot be read from ${what}`,
    'give strings, or bytes: new Uint8Array(buffer)',
  );
}

/** Chunks to pieces of text; all are bytes or all are text. */
export function openChunks(asked: Encoding, report: Report, position: () => Position) {
  const bytes = openFromBytes(asked, report, position);
  const text = openFromText();
  let kind: 'bytes' | 'text' | null = null;

  function expect(found: 'bytes' | 'text'): void {
    kind ??= found;
    if (kind !== found) throw new NewsCleanError('input', 'bytes and text by turns', 'give one of the two');
  }

  function push(chunk: Uint8Array | string): Iterable<string> {
    if (typeof chunk !== 'string') checkBytes(chunk);
    if (chunk.length === 0) return [];
    expect(typeof chunk === 'string' ? 'text' : 'bytes');
    return typeof chunk === 'string' ? text.push(chunk) : bytes.push(chunk);
  }

  return { push, end: () => (kind === 'text' ? text.end() : bytes.end()), encoding: bytes.encoding };
}
