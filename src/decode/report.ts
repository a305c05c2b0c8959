import type { Listener } from '../model/note.js';
import type { Undecodable } from './decoder.js';

/** Undecodable sequences that are noted one by one; one closing note counts the rest. */
export const MAX_UNDECODABLE_NOTES = 1000;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join('');

/** Counts what could not be decoded, and notes it up to a cap. */
export function openReport(note: Listener | undefined) {
  let count = 0;
  let first: number | null = null;
  let lastLine = 0;

  const say = (line: number, before: string): void =>
    note?.({ stage: 'decode', rule: 'undecodable-byte', page: 0, lines: [line, line], before, after: '\uFFFD' });

  function hear(bad: Undecodable): void {
    count += 1;
    first ??= bad.offset;
    lastLine = bad.line;
    if (count <= MAX_UNDECODABLE_NOTES) say(bad.line, `0x${hex(bad.bytes)} at byte ${bad.offset}`);
  }

  function close(): void {
    const more = count - MAX_UNDECODABLE_NOTES;
    if (more > 0) say(lastLine, `${more} more up to this line`);
  }

  /** What bytes were taken for, from a line on. */
  const decide = (encoding: string, line: number): void =>
    note?.({ stage: 'decode', rule: 'encoding', page: 0, lines: [line, line], before: encoding, after: encoding });

  return { hear, decide, close, facts: () => ({ undecodable: count, firstUndecodable: first }) };
}

export type Report = ReturnType<typeof openReport>;
