import { hash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { look } from '../io/look.js';
import { type ByteString, fromByteString, type Path, toByteString } from '../io/path.js';
import { openSeen, type Seen } from '../io/seen.js';

/** Holds what a run knows of itself, in the folder of its outputs. */
export const STATE_FOLDER = '.news-clean';

/** The files of a run's state, below the folder of its outputs. */
export interface State {
  readonly folder: string;
  /** Outputs that are not whole; a file or folder each. */
  readonly unfinished: string;
  /** Inputs that failed: a JSON object a line, `source` and `error`. */
  readonly failures: string;
  /** Notes on each input, in the place of its output: what they are put together from at the end. */
  readonly notes: string;
  /** Held by the run that writes. */
  readonly lock: string;
}

export function statePaths(root: string): State {
  const folder = join(root, STATE_FOLDER);
  return {
    folder,
    unfinished: join(folder, 'unfinished'),
    failures: join(folder, 'failures.jsonl'),
    notes: join(folder, 'notes'),
    lock: join(folder, 'lock'),
  };
}

/** The file of notes on an input, by the place of its output; null where there is none. */
export function notesOf({ notes }: State, output: ByteString): Path | null {
  const path = fromByteString(`${toByteString(notes)}/${output}`);
  return look(path) === null ? null : path;
}

const donePath = ({ folder }: State): string => join(folder, 'done');

/** True where an earlier run left its state. */
export const hasState = (state: State): boolean => existsSync(donePath(state));

const KEY_DIGITS = 32;
const LINE_BYTES = KEY_DIGITS + 1;
const LINES_AT_A_TIME = 2048;

/** What an output was made of: it is made anew where any of it changed. */
export function doneKey(parts: readonly (string | number)[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, KEY_DIGITS);
}

/** The keys of what is done; what a killed run wrote last may be half a line, which is cut off. */
export function readDone(state: State): Seen {
  const seen = openSeen();
  const fd = openSync(donePath(state), 'r+');
  const buffer = Buffer.alloc(LINE_BYTES * LINES_AT_A_TIME);
  let whole = 0;
  for (;;) {
    const length = readSync(fd, buffer, 0, buffer.length, whole);
    const lines = Math.floor(length / LINE_BYTES);
    for (let at = 0; at < lines; at += 1)
      seen.add(buffer.toString('latin1', at * LINE_BYTES, (at + 1) * LINE_BYTES - 1));
    whole += lines * LINE_BYTES;
    if (lines < LINES_AT_A_TIME) break;
  }
  ftruncateSync(fd, whole);
  closeSync(fd);
  return seen;
}

/** Writes down what is done, and what failed. */
export interface Log {
  /** The input's own key comes last: it says that all is there. */
  done(keys: readonly string[]): void;
  fail(source: string, error: string): void;
}

/** Opens the state of a run: what is half done goes, and what failed is tried again. */
export function openLog(state: State, keep: boolean): Log {
  rmSync(state.unfinished, { recursive: true, force: true });
  mkdirSync(state.unfinished, { recursive: true });
  writeFileSync(state.failures, '');
  if (!keep) {
    rmSync(state.notes, { recursive: true, force: true });
    writeFileSync(donePath(state), '');
  }
  const done = openSync(donePath(state), 'a');
  return {
    done: (keys) => appendFileSync(done, keys.map((key) => `${key}\n`).join('')),
    fail: (source, error) => appendFileSync(state.failures, `${JSON.stringify({ source, error })}\n`),
  };
}
