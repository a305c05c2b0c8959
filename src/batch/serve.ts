import type { MessagePort } from 'node:worker_threads';
import { AT, BEATS, type Report, STOP } from './messages.js';

/** Milliseconds between the beats of a thread that lives. */
const BEAT = 250;

/** What makes something of an item, and what says why it could not. */
interface Server<Item, Value> {
  work(item: Item): Promise<Value>;
  explain(error: unknown, item: Item): { readonly reason: string; readonly fatal: boolean };
}

/** Serves batches of items in a worker thread, an item at a time. */
export function serve<Item, Value>(
  port: MessagePort,
  shared: Int32Array,
  { work, explain }: Server<Item, Value>,
): void {
  const say = (report: Report<Value>) => port.postMessage(report);
  // a thread that hangs in a page has no time for this
  setInterval(() => Atomics.add(shared, BEATS, 1), BEAT).unref();

  async function one(item: Item, at: number): Promise<void> {
    try {
      say({ kind: 'done', at, value: await work(item) });
    } catch (error) {
      const { reason, fatal } = explain(error, item);
      say(fatal ? { kind: 'fatal', reason } : { kind: 'failed', at, reason });
    }
  }

  async function all(items: readonly Item[]): Promise<void> {
    for (const [at, item] of items.entries()) {
      if (Atomics.load(shared, STOP) !== 0) break;
      Atomics.store(shared, AT, at);
      await one(item, at);
    }
    say({ kind: 'rest' });
  }

  port.on('message', (items: readonly Item[]) => void all(items));
}
