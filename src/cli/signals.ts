import { discardUnfinished } from '../io/atomic.js';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131 } as const;

/** What an interrupt does the first time, where it is not the end at once. */
let onInterrupt: (() => void) | null = null;

/** A read that waits on a FIFO keeps the exit waiting too, so from here on one signal more kills. */
function leave(code: number): void {
  discardUnfinished();
  for (const signal of Object.keys(SIGNALS)) process.removeAllListeners(signal);
  process.exit(code);
}

/** A signal ends the run at once, and leaves no half-written file. */
export function obeySignals(): void {
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      const first = signal === 'SIGINT' ? onInterrupt : null;
      onInterrupt = null;
      if (first === null) leave(code);
      else first();
    });
  }
}

/** Has the first interrupt call `stop`; the second is the end at once. Gives back what undoes it. */
export function catchInterrupt(stop: () => void): () => void {
  onInterrupt = stop;
  return () => {
    onInterrupt = null;
  };
}
