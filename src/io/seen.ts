import { hash } from 'node:crypto';

/**
 * Remembers which keys were there, in some 16 bytes a key: a set of the strings would weigh ten times that. Two keys are
 * taken for one when 64 bits of their digests agree: once in 10 million runs over 3 million keys.
 */
export interface Seen {
  has(key: string): boolean;
  /** Remembers a key; false where it was there. */
  add(key: string): boolean;
}

const FIRST_SLOTS = 4096;
/** Of the slots, how many are filled before the table grows. */
const MAX_LOAD = 0.6;

/** A digest as two numbers; never 0 and 0, which mark a free slot. */
function digest(key: string): readonly [number, number] {
  const bytes = hash('sha256', key, 'buffer');
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4) || 1];
}

/** Where a digest is, or where it would go; `slots` is a power of two. */
function find(table: Uint32Array, low: number, high: number): number {
  const slots = table.length / 2;
  let slot = low & (slots - 1);
  while (table[2 * slot + 1] !== 0 && (table[2 * slot] !== low || table[2 * slot + 1] !== high))
    slot = (slot + 1) & (slots - 1);
  return slot;
}

function grown(table: Uint32Array): Uint32Array {
  const larger = new Uint32Array(table.length * 2);
  for (let i = 0; i < table.length; i += 2) {
    const [low = 0, high = 0] = [table[i], table[i + 1]];
    if (high === 0) continue;
    larger.set([low, high], 2 * find(larger, low, high));
  }
  return larger;
}

export function openSeen(): Seen {
  let table: Uint32Array = new Uint32Array(2 * FIRST_SLOTS);
  let count = 0;

  function add(key: string): boolean {
    const [low, high] = digest(key);
    const slot = find(table, low, high);
    if (table[2 * slot + 1] !== 0) return false;
    table.set([low, high], 2 * slot);
    count += 1;
    if (count > MAX_LOAD * (table.length / 2)) table = grown(table);
    return true;
  }

  function has(key: string): boolean {
    const [low, high] = digest(key);
    return table[2 * find(table, low, high) + 1] !== 0;
  }

  return { has, add };
}
