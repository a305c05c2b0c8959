import type { Report } from './messages.js';
import { startThread, type Thread, type ThreadSetting } from './thread.js';

/** Hears how each item went. */
export interface Listener<Item, Value> {
  done(item: Item, value: Value): void;
  failed(item: Item, reason: string): void;
}

/** Works on items in several threads. */
export interface Pool {
  /**
   * Resolves when all is done, or what was in hand is after `stop`.
   * @throws PoolError with the reason that ends everything, and whatever the listener throws, which ends everything too.
   */
  run(): Promise<void>;
  /** Lets each thread finish the item in hand, and gives out no more. */
  stop(): void;
}

interface PoolSetting<Setting> extends ThreadSetting<Setting> {
  readonly jobs: number;
}

/** What ends everything, as a worker says it. */
export class PoolError extends Error {}

/**
 * Opens a pool. An item that ends its thread, hangs in it or takes all its memory has failed; the rest of its batch goes to
 * a new thread. Batches are asked for one at a time, so that no more is held than is worked on.
 */
export function openPool<Item, Value, Setting>(
  batches: Iterator<readonly Item[]>,
  setting: PoolSetting<Setting>,
  listener: Listener<Item, Value>,
): Pool {
  const threads = new Set<Thread<Item, Value>>();
  let stopped = false;
  let ending: unknown = null;

  function stop(): void {
    stopped = true;
    for (const thread of threads) thread.stop();
  }

  /** Ends everything for a reason; the first one counts. */
  function giveUp(error: unknown): void {
    ending ??= error;
    stop();
  }

  function start(): Thread<Item, Value> {
    const thread = startThread<Item, Value, Setting>(setting);
    threads.add(thread);
    return thread;
  }

  function tell(item: Item, report: Report<Value>): void {
    // it is called out of an event, where an error would end the process
    try {
      if (report.kind === 'done') listener.done(item, report.value);
      if (report.kind === 'failed') listener.failed(item, report.reason);
    } catch (error) {
      giveUp(error);
    }
  }

  /** Hears of a batch, and knows which of its items are still open. */
  function follow(items: readonly Item[], open: Set<Item>): (report: Report<Value>) => void {
    return (report) => {
      if (report.kind === 'fatal') giveUp(new PoolError(report.reason));
      if (report.kind !== 'done' && report.kind !== 'failed') return;
      const item = items[report.at];
      if (item !== undefined && open.delete(item)) tell(item, report);
    };
  }

  /** Works on a batch to its end, whatever becomes of the thread; gives the thread for the next one. */
  async function batch(first: Thread<Item, Value>, given: readonly Item[]): Promise<Thread<Item, Value>> {
    let thread = first;
    for (let items = given; items.length > 0 && !stopped; ) {
      const open = new Set(items);
      const end = await thread.run(items, follow(items, open));
      if (end.kind === 'rest') break;
      const culprit = items[end.at];
      if (culprit !== undefined && open.delete(culprit)) listener.failed(culprit, end.reason);
      items = [...open];
      threads.delete(thread);
      thread = start();
    }
    return thread;
  }

  async function seat(): Promise<void> {
    let thread: Thread<Item, Value> | null = null;
    while (!stopped) {
      const next = batches.next();
      if (next.done === true) break;
      thread = await batch(thread ?? start(), next.value);
    }
    await thread?.end();
  }

  async function run(): Promise<void> {
    try {
      await Promise.all(Array.from({ length: setting.jobs }, seat));
    } finally {
      await Promise.all([...threads].map((thread) => thread.end()));
    }
    if (ending !== null) throw ending;
  }

  return { run, stop };
}
