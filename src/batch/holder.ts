import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from '../io/system-error.js';

/** Who holds a lock. */
export interface Holder {
  readonly pid: number;
  /** Where the number of the process means something: this start of this machine, within this container. */
  readonly where: string;
  /** When the process began, since its number is given out again; '' where the system does not say. */
  readonly born: string;
}

function ask(read: () => string): string {
  try {
    return read().trim();
  } catch {
    return '';
  }
}

/** Where numbers of processes mean what they mean here. */
export function here(): string {
  const boot = ask(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  return boot === '' ? hostname() : `${boot} ${ask(() => readlinkSync('/proc/self/ns/pid'))}`;
}

/** Behind the name of the program, which may hold anything, the twentieth word. */
const born = (pid: number): string =>
  ask(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  });

/** Asks for a process of here. */
export function isAlive({ pid, born: then }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCode(error) === 'ESRCH') return false;
  }
  return born(pid) === then;
}

/** What a lock says; null where it is gone or says nothing. */
export function readHolder(path: string): Holder | null {
  try {
    const { pid, where, born: then } = JSON.parse(readFileSync(path, 'utf8'));
    return typeof pid === 'number' && pid > 0 ? { pid, where: String(where), born: String(then) } : null;
  } catch {
    return null;
  }
}

/** This process. */
export const ourselves = (): Holder => ({ pid: process.pid, where: here(), born: born(process.pid) });
