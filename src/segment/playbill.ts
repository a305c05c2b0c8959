import { isHouse, isOverPlays } from '../phrases/playbill.js';
import type { Item } from './item.js';

/** So many houses are a list: fewer may each be the head of a review. */
const LEAST = 3;
/** Lines of the longest list of plays of one house. */
const LONGEST = 4;

/**
 * The houses in a list of the day's plays head no stories, as bold as they are set:
 *
 *     PLAYS OF MARCH 4
 *     THEATRE ROYAL.             a house
 *     The Ferry; The Bridge.     what it plays
 *     THE ADELPHI THEATRE.
 */
export function knowPlaybills(items: readonly Item[]): readonly Item[] {
  const listed = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (run.length >= LEAST) for (let k = run[0] as number; k <= (run.at(-1) as number); k++) listed.add(k);
    run = [];
  };
  items.forEach((item, i) => {
    if (isHouse(item.text)) run.push(i);
    else if (item.block.lines.length > LONGEST) close();
  });
  close();
  if (listed.size === 0) return items;
  return items.map((item, i) => {
    if (isOverPlays(item.text)) return { ...item, headsItem: true };
    return listed.has(i) ? { ...item, closed: null, letter: 'rest' } : item;
  });
}
