import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { NewsCleanError } from '../errors.js';
import { systemCode } from '../io/system-error.js';
import { here, isAlive, ourselves, readHolder } from './holder.js';
import type { State } from './state.js';

/** Keeps every other run out of a folder of outputs. */
export interface Lock {
  /** Gives the folder back, and removes what was made for the lock alone. */
  release(): void;
}

/** Milliseconds between two signs of life, and without one before a run elsewhere is taken for dead. */
const BEAT = 5_000;
const DEAD = 30_000;

/** Milliseconds since a file was written, by the clock of its file system: that of another machine may be wrong. */
function age(path: string): number {
  const probe = `${path}-${process.pid}-now`;
  writeFileSync(probe, '');
  const now = statSync(probe).mtimeMs;
  rmSync(probe);
  return now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

function isStale(lock: string): boolean {
  const holder = readHolder(lock);
  return holder?.where === here() ? !isAlive(holder) : age(lock) > DEAD;
}

/** False where a lock is there. */
function put(lock: string, text: string): boolean {
  try {
    writeFileSync(lock, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** Takes a stale lock away. Where another run was faster and it is a new one, it goes back. */
function clearStale(lock: string): void {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (!isStale(aside)) put(lock, readFileSync(aside, 'utf8'));
  rmSync(aside, { force: true });
}

/**
 * Takes away what a run left that was killed while it put a stale lock aside. A live run that is at it just now takes what it
 * put aside for stale too, when it finds it gone.
 */
function sweep(lock: string): void {
  const folder = dirname(lock);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith(`${basename(lock)}-`) && isStale(path)) rmSync(path, { force: true });
  }
}

/** Gives a sign of life now and then; nothing is made where the lock was taken away. */
function keepBeating(lock: string, text: string): () => void {
  const fd = openSync(lock, 'r+');
  function show(): void {
    try {
      writeSync(fd, text, 0);
    } catch {
      // it goes stale for runs elsewhere, which is no reason to end this one
    }
  }
  const beat = setInterval(show, BEAT).unref();
  return () => {
    clearInterval(beat);
    closeSync(fd);
  };
}

function isRemoved(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function busy(lock: string): NewsCleanError {
  const pid = readHolder(lock)?.pid;
  const who = pid === undefined ? 'another run' : `another run (process ${pid})`;
  return new NewsCleanError(
    'usage',
    `${dirname(dirname(lock))}: ${who} is writing to it`,
    `wait until it has ended, or choose another --output-dir; if none is there any more, remove ${lock}`,
  );
}

/**
 * Takes a folder of outputs for this run, and makes it where it is not there. A lock that a dead run left is no
 * obstacle: on this machine its process is gone, on another it has given no sign of life for half a minute.
 *
 * @throws NewsCleanError `usage` where another run holds it. @throws Error of the system.
 */
export function takeLock({ folder, lock }: State): Lock {
  const made = mkdirSync(folder, { recursive: true });
  const text = JSON.stringify(ourselves());

  function leave(): void {
    for (let at = folder; made !== undefined && resolve(at).startsWith(resolve(made)); at = dirname(at)) {
      // something is in it, after most runs
      if (!isRemoved(at)) return;
    }
  }

  if (!put(lock, text)) {
    if (isStale(lock)) clearStale(lock);
    if (!put(lock, text)) throw busy(lock);
  }
  sweep(lock);
  const stopBeating = keepBeating(lock, text);
  function release(): void {
    process.off('exit', release);
    stopBeating();
    // with a file in the folder's place there is none to remove, and force does not forgive that
    if (existsSync(lock)) rmSync(lock);
    leave();
  }
  // a signal ends the process by process.exit()
  process.on('exit', release);
  return { release };
}
