import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from './inputs.js';

const FOLDER = 'fixtures/fuzz';

/** An input that broke a promise. JSON, since text may hold half surrogates. */
export interface Failure {
  readonly promise: string;
  /** Why it still does; null where it is mended. */
  readonly open: string | null;
  readonly input: Input;
}

interface Stored {
  readonly promise: string;
  readonly open?: string;
  readonly text?: string;
  /** Base64. */
  readonly bytes?: string;
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Keeps a failure, and gives the name of its file; null where it was kept before. */
export function keep({ promise, input }: Omit<Failure, 'open'>): string | null {
  mkdirSync(FOLDER, { recursive: true });
  const what = typeof input === 'string' ? { text: input } : { bytes: Buffer.from(input).toString('base64') };
  const stored: Stored = { promise, ...what };
  // every character that is not ASCII written out: an editor changes none of them by accident
  const json = JSON.stringify(stored, null, 2).replace(/[^\n -~]/g, escaped);
  const file = join(FOLDER, `${createHash('sha256').update(json).digest('hex').slice(0, 12)}.json`);
  if (existsSync(file)) return null;
  writeFileSync(file, `${json}\n`);
  return file;
}

/** Every failure that was kept. */
export function failures(): readonly (Failure & { readonly file: string })[] {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
  return names.map((file) => {
    const { promise, open, text, bytes }: Stored = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    return { file, promise, open: open ?? null, input: text ?? new Uint8Array(Buffer.from(bytes ?? '', 'base64')) };
  });
}
