import { CLINGS, ENDS } from '../chars/classes.js';
import { leadsOn } from '../phrases/echo.js';
import type { Row } from './row.js';

/** Fewer lines of running text tell nothing; of those that do, fewer hold a stop or a comma where an engine dropped them. */
const ENOUGH = 20;
const SHARE = 0.05;
/** Words of a line of running text, at least. */
const WORDS = 4;

/**
 * True of a Western page that lost its stops and commas, as some engines read old print. On any other page a line in eight
 * and more holds one.
 *
 *     way to light the lamp when the
 *     plank gave way
 *     He was carried to the house of the
 */
export function isUnstopped(rows: readonly Row[]): boolean {
  let [text, marked] = [0, 0];
  for (const { capitals, kinds, words } of rows) {
    if (words < WORDS || capitals) continue;
    text++;
    if (kinds & (ENDS | CLINGS)) marked++;
  }
  return text >= ENOUGH && marked < SHARE * text;
}

/** A sentence or a phrase ends with the row; where stops are lost, what does not lead on could. */
export const mayEnd = ({ ending, phrase, text }: Row, unstopped: boolean): boolean =>
  ending === 'stop' || phrase || (unstopped && !leadsOn(text));
