import { readdirSync } from 'node:fs';
import { look } from '../io/look.js';
import { fromByteString, type Path, toByteString } from '../io/path.js';
import type { Seen } from '../io/seen.js';
import { doneKey } from './state.js';

/** What is remembered of an input that is done. */
export interface Outcome {
  readonly flagged: boolean;
  /** Names of its articles' files; null where its output is one file. */
  readonly files: readonly string[] | null;
}

const flagMark = (key: string): string => doneKey([key, 'flagged']);
const fileMark = (key: string, name: string): string => doneKey([key, 'file', name]);
const countMark = (key: string, count: number): string => doneKey([key, 'files', count]);

/** Keys like that of the input itself, so that the record stays a list of keys: old ones can be read, and lack these. */
export const marksOf = (key: string, { flagged, files }: Outcome): readonly string[] => [
  ...(flagged ? [flagMark(key)] : []),
  ...(files ?? []).map((name) => fileMark(key, name)),
  ...(files === null ? [] : [countMark(key, files.length)]),
];

/** True where an article of it was flagged. */
export const wasFlagged = (done: Seen, key: string): boolean => done.has(flagMark(key));

/** True where the file of each of its articles is there: one lost with the power may be empty. */
export function hasFiles(done: Seen, key: string, folder: Path): boolean {
  const own = readdirSync(folder).filter((name) => done.has(fileMark(key, name)));
  const below = (name: string) => fromByteString(`${toByteString(folder)}/${toByteString(name)}`);
  return done.has(countMark(key, own.length)) && own.every((name) => (look(below(name))?.size ?? 0) > 0);
}
