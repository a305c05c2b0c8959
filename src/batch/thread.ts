import { Worker } from 'node:worker_threads';
import { systemCode, systemReason } from '../io/system-error.js';
import { AT, BEATS, type Report, STOP, type Start } from './messages.js';

/** How a worker is started, and how much it may take. */
export interface ThreadSetting<Setting> {
  /** The module that serves. */
  readonly module: URL;
  readonly setting: Setting;
  /** Milliseconds that it may be silent. */
  readonly patience: number;
  /** Of its heap. */
  readonly megabytes: number;
}

/** The end of a batch; `at` is the item that ended the thread. */
export type End = { readonly kind: 'rest' } | { readonly kind: 'died'; readonly at: number; readonly reason: string };

export interface Thread<Item, Value> {
  /** Works on items, one after another, and hears of each. Resolves when it is through with them, or is no more. */
  run(items: readonly Item[], hear: (report: Report<Value>) => void): Promise<End>;
  /** Asks it to finish the item in hand and leave the others. */
  stop(): void;
  end(): Promise<void>;
}

/** Codes of what the system had no more of when a worker's modules were read. */
const SHORTAGES: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE']);

function outOf(error: unknown, megabytes: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : systemCode(error);
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `it takes more than ${megabytes} MB of memory`;
  if (typeof code === 'string' && SHORTAGES.has(code)) return systemReason(error) ?? code;
  return `a fault in news-clean itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** Calls back once nothing was heard for too long. */
function watch(shared: Int32Array, patience: number, late: () => void): NodeJS.Timeout {
  let beats = -1;
  let silent = 0;
  const pause = patience / 8;
  return setInterval(() => {
    const now = Atomics.load(shared, BEATS);
    silent = now === beats ? silent + pause : 0;
    beats = now;
    if (silent >= patience) late();
  }, pause);
}

/** For objects that live shortly. With less, a page's objects outlive their time there, and marking them takes a core of its own. */
const YOUNG_MEGABYTES = 48;

/** Starts a thread. It costs some 50 ms before its first item. */
export function startThread<Item, Value, Setting>(setup: ThreadSetting<Setting>): Thread<Item, Value> {
  const { module, setting, patience, megabytes } = setup;
  const shared = new Int32Array(new SharedArrayBuffer(12));
  const workerData: Start<Setting> = { setting, shared };
  const limits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  const worker = new Worker(module, { workerData, resourceLimits: limits });
  // told by `run`; an error between two batches shows when the next is given
  worker.on('error', () => {});

  function run(items: readonly Item[], hear: (report: Report<Value>) => void): Promise<End> {
    return new Promise((resolve) => {
      function finish(end: End): void {
        clearInterval(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(end);
      }
      const die = (reason: string) => finish({ kind: 'died', at: Atomics.load(shared, AT), reason });
      function onMessage(report: Report<Value>): void {
        if (report.kind === 'rest') finish(report);
        else hear(report);
      }
      const onError = (error: unknown) => die(outOf(error, megabytes));
      const onExit = (code: number) => die(`it ended its worker (exit code ${code})`);
      const timer = watch(shared, patience, () => {
        die(`it took more than ${patience / 1000} seconds over one page`);
        void worker.terminate();
      });
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      Atomics.store(shared, AT, 0);
      worker.postMessage(items);
    });
  }

  return {
    run,
    stop: () => void Atomics.store(shared, STOP, 1),
    end: async () => void (await worker.terminate()),
  };
}
