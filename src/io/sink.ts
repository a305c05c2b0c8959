import type { Outlet } from './outlet.js';
import { systemCode } from './system-error.js';

/** UTF-16 code units that are gathered before they are written: a write a line is five times slower. */
const GATHER_UNITS = 65_536;

/** Gathers text to large writes. */
export interface Sink {
  /** Takes text; true says that it is time to await `flush`. */
  write(text: string): boolean;
  flush(): Promise<void>;
  /** Writes what is left and makes it visible. */
  commit(): Promise<void>;
  abort(): Promise<void>;
  /** True when the reader went away (a closed pipe): nothing more is wanted. */
  gone(): boolean;
}

/** Opens a sink before an outlet. A reader that goes away is no error. */
export function openSink(outlet: Outlet): Sink {
  let held: string[] = [];
  let units = 0;
  let gone = false;

  async function flush(): Promise<void> {
    const text = held.join('');
    held = [];
    units = 0;
    if (text === '' || gone) return;
    try {
      await outlet.put(text);
    } catch (error) {
      if (systemCode(error) !== 'EPIPE') throw error;
      gone = true;
    }
  }

  function write(text: string): boolean {
    if (text !== '') held.push(text);
    units += text.length;
    return units >= GATHER_UNITS;
  }

  async function commit(): Promise<void> {
    await flush();
    await outlet.commit();
  }

  return { write, flush, commit, abort: outlet.abort, gone: () => gone };
}
