import { openCrew } from './crew.js';
import { type Listener, openHearing } from './hearing.js';
import type { Thread, ThreadSetting } from './thread.js';

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

/**
 * Opens a pool. An item that ends its thread, hangs in it or takes all its memory has failed; the rest of its batch goes to
 * a new thread. Batches are asked for one at a time, so that no more is held than is worked on.
 */
export function openPool<Item, Value, Setting>(
  batches: Iterator<readonly Item[]>,
  setting: PoolSetting<Setting>,
  listener: Listener<Item, Value>,
): Pool {
  let stopped = false;
  const crew = openCrew<Item, Value, Setting>(setting);
  const hearing = openHearing(listener, stop);

  function stop(): void {
    stopped = true;
    crew.stop();
  }

  /** Works on a batch to its end, whatever becomes of the thread; gives the thread for the next one. */
  async function batch(first: Thread<Item, Value>, given: readonly Item[]): Promise<Thread<Item, Value>> {
    let thread = first;
    for (let items = given; items.length > 0 && !stopped; ) {
      const open = new Set(items);
      const end = await thread.run(items, hearing.follow(items, open));
      if (end.kind === 'rest') break;
      const culprit = items[end.at];
      if (culprit !== undefined && open.delete(culprit)) listener.failed(culprit, end.reason);
      items = [...open];
      crew.drop(thread);
      thread = crew.start();
    }
    return thread;
  }

  async function seat(): Promise<void> {
    let thread: Thread<Item, Value> | null = null;
    while (!stopped) {
      const next = batches.next();
      if (next.done === true) break;
      thread = await batch(thread ?? crew.start(), next.value);
    }
    await thread?.end();
  }

  async function run(): Promise<void> {
    try {
      await Promise.all(Array.from({ length: setting.jobs }, seat));
    } finally {
      await crew.end();
    }
    hearing.close();
  }

  return { run, stop };
}
