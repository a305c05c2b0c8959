import type { Report } from './messages.js';

/** Hears how each item went. */
export interface Listener<Item, Value> {
  done(item: Item, value: Value): void;
  failed(item: Item, reason: string): void;
}

/** What ends everything, as a worker says it. */
export class PoolError extends Error {}

/** What threads say of their items, on its way to the listener. */
export interface Hearing<Item, Value> {
  /** Hears of a batch; `open`: which of its items are still open. */
  follow(items: readonly Item[], open: Set<Item>): (report: Report<Value>) => void;
  /** @throws what everything was ended for. */
  close(): void;
}

/** `giveUp` ends everything: for what a worker says ends it, and for whatever the listener throws. The first reason counts. */
export function openHearing<Item, Value>(listener: Listener<Item, Value>, giveUp: () => void): Hearing<Item, Value> {
  let ending: unknown = null;

  function endFor(reason: unknown): void {
    ending ??= reason;
    giveUp();
  }

  function tell(item: Item, report: Report<Value>): void {
    // it is called out of an event, where an error would end the process
    try {
      if (report.kind === 'done') listener.done(item, report.value);
      if (report.kind === 'failed') listener.failed(item, report.reason);
    } catch (error) {
      endFor(error);
    }
  }

  return {
    follow: (items, open) => (report) => {
      if (report.kind === 'fatal') endFor(new PoolError(report.reason));
      if (report.kind !== 'done' && report.kind !== 'failed') return;
      const item = items[report.at];
      if (item !== undefined && open.delete(item)) tell(item, report);
    },
    close() {
      if (ending !== null) throw ending;
    },
  };
}
