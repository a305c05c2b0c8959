import { NewsCleanError } from '../errors.js';
import { visibleName } from '../render/visible.js';

/** Talks on stderr. */
export interface Voice {
  /** Tells how it went; silent under --quiet. */
  say(line: string): void;
  /** Tells what failed; never silent. */
  fail(error: unknown, source?: string): void;
}

/** A known error is one line of advice; another is a fault of this program and keeps its stack. */
function describe(error: unknown): string {
  if (error instanceof NewsCleanError) return visibleName(error.advice);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `a fault in news-clean itself; please report it with this text:\n${stack}`;
}

/** Opens the voice of a run. */
export function openVoice(quiet: boolean): Voice {
  // a closed stderr is no reason to die
  process.stderr.on('error', () => {});
  return {
    say(line) {
      if (!quiet) process.stderr.write(`${line}\n`);
    },
    fail(error, source = 'news-clean') {
      process.stderr.write(`${visibleName(source)}: ${describe(error)}\n`);
    },
  };
}
