import type { Block } from '../model/block.js';
import type { Item } from './item.js';

/** Running text of fewer lines may be a head that was taken for it. */
const LEAST_LINES = 3;

/** True of a block that is running text for sure. */
export const isRunning = ({ form, lines, shape }: Block): boolean =>
  shape === 'flow' && form === null && lines.length >= LEAST_LINES;

/** Less running text tells nothing; where stops are lost, fewer than one in so many paragraphs hold a mark. */
const ENOUGH = 5;
const MARKED_ONE_IN = 4;

/** True of a Western page whose stops and commas are lost. */
export function areUnstopped(items: readonly Item[]): boolean {
  const running = items.filter(({ block }) => isRunning(block));
  const marked = running.filter(({ text }) => /[.,;!?]/u.test(text));
  return running.length >= ENOUGH && marked.length * MARKED_ONE_IN < running.length;
}
