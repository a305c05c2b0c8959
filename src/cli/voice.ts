import { NewsCleanError } from '../errors.js';
import type { Path } from '../io/path.js';
import { STDIN } from '../io/sources.js';
import { visibleName } from '../render/visible.js';
import type { Input } from './inputs.js';
import { inputWord } from './shell-word.js';

/** Talks on stderr. */
export interface Voice {
  /** Tells how it went; silent under --quiet. */
  say(line: string): void;
  /** Tells of a single input among many; only under --verbose. */
  detail(line: string): void;
  /** Tells of what failed; never silent. */
  warn(line: string): void;
  /** Tells what failed, and with which input; never silent. */
  fail(error: unknown, input?: Input): void;
}

/** How much is told: not both. */
interface Loudness {
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** A known error is one line of advice; another is a fault of this program and keeps its stack. */
export function describe(error: unknown, path: Path): string {
  if (error instanceof NewsCleanError) return visibleName(error.adviceFor(inputWord(path)));
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `a fault in news-clean itself; please report it with this text:\n${stack}`;
}

/** Opens the voice of a run. */
export function openVoice({ quiet, verbose }: Loudness = { quiet: false, verbose: false }): Voice {
  let opened = false;
  // Node opens the stream when it is first asked for
  function talk(line: string): void {
    // a closed stderr is no reason to die
    if (!opened) process.stderr.on('error', () => {});
    opened = true;
    process.stderr.write(`${line}\n`);
  }
  return {
    say(line) {
      if (!quiet) talk(line);
    },
    detail(line) {
      if (verbose) talk(line);
    },
    warn: talk,
    fail(error, { path, name } = { path: STDIN, name: 'news-clean' }) {
      talk(`${visibleName(name)}: ${describe(error, path)}`);
    },
  };
}
