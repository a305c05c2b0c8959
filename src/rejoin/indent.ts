import type { Placed } from './divide.js';
import { TOLERANCE } from './fullness.js';
import type { Row } from './row.js';

/** Indents are looked for in steps of so many cells, up to so many ems. */
const STEP = 0.1;
const MOST_EMS = 3;
/** So many first lines must tell, and so many more of them must hold with another indent than with that of an em. */
const LEAST = 12;
const CLEAR = 1.25;

/**
 * The indent that the first lines of a fitted page's paragraphs lost, in cells: a first line is full with it, and what the
 * next line begins with would not have fitted. An em, where nothing else holds for clearly more of them.
 *
 *     |  The mayor said on        an indent of 2 holds, since `Monday` would not have fitted;
 *     |Monday that the…           one of 6 does not: the line would stand out
 */
export function findIndent(rows: readonly Row[], placed: readonly Placed[], em: number): number {
  const votes = new Uint32Array(Math.round((MOST_EMS * em) / STEP) + 1);
  let voters = 0;
  for (let i = 0; i + 1 < rows.length; i++) {
    const [row, after] = [rows[i] as Row, rows[i + 1] as Row];
    const { column, part } = placed[i] as Placed;
    if ((part !== 'first' && part !== 'flush') || after.gap > 0 || !isEnd(rows[i - 1], placed[i - 1])) continue;
    const room = column - row.width;
    const least = Math.max(0, Math.ceil((room + row.broken - after.firstPart - TOLERANCE) / STEP));
    const most = Math.min(votes.length - 1, Math.floor((room + TOLERANCE) / STEP));
    if (least > most) continue;
    voters++;
    for (let k = least; k <= most; k++) votes[k] = (votes[k] as number) + 1;
  }
  return voters < LEAST ? em : likeliest(votes, em);
}

/** A paragraph surely ended there: in a stop, and short. */
function isEnd(row: Row | undefined, placed: Placed | undefined): boolean {
  return row !== undefined && row.ending === 'stop' && placed?.part === 'last' && row.width < placed.column / 2;
}

/** The one nearest to an em of those that hold for most. */
function likeliest(votes: Uint32Array, em: number): number {
  const usual = Math.round(em / STEP);
  const most = votes.reduce((best, count) => Math.max(best, count), 0);
  if (most < (votes[usual] as number) * CLEAR) return em;
  let best = votes.indexOf(most);
  votes.forEach((count, k) => {
    if (count === most && Math.abs(k - usual) < Math.abs(best - usual)) best = k;
  });
  return best * STEP;
}
