import { fstatSync } from 'node:fs';
import { look } from './look.js';

/** No terminal is behind it for certain: what is no device, and the null device. */
function isNone(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    return !stats.isCharacterDevice() || stats.rdev === look('/dev/null')?.rdev;
  } catch {
    return false;
  }
}

/** True where a terminal is behind standard input (0) or output (1). Node's `isTTY` opens a stream, which takes longer than to clean a small page. */
export const isTerminal = (fd: 0 | 1): boolean => !isNone(fd) && process.getBuiltinModule('node:tty').isatty(fd);
