import { startThread, type Thread, type ThreadSetting } from './thread.js';

/** The threads of a pool. */
export interface Crew<Item, Value> {
  start(): Thread<Item, Value>;
  /** It is no more. */
  drop(thread: Thread<Item, Value>): void;
  /** Lets each finish the item in hand. */
  stop(): void;
  end(): Promise<void>;
}

export function openCrew<Item, Value, Setting>(setting: ThreadSetting<Setting>): Crew<Item, Value> {
  const threads = new Set<Thread<Item, Value>>();
  return {
    start() {
      const thread = startThread<Item, Value, Setting>(setting);
      threads.add(thread);
      return thread;
    },
    drop: (thread) => void threads.delete(thread),
    stop() {
      for (const thread of threads) thread.stop();
    },
    end: async () => void (await Promise.all([...threads].map((thread) => thread.end()))),
  };
}
