import { inTitleCase } from '../chars/title-case.js';
import type { Row } from './row.js';

/** A shorter line under a byline may be a post: `Harbour correspondent`. Words. */
const LEAST_WORDS = 3;

/** True of the first line of a Western text below who wrote it: `By Ivy Tansley`, and not below a text that a name ends. */
export function opensLead(rows: readonly Row[], i: number): boolean {
  const row = rows[i];
  if (row === undefined || row.gap > 0 || row.phrase || row.words < LEAST_WORDS) return false;
  let above = i - 1;
  while (rows[above]?.phrase) above--;
  return rows[i - 1]?.signed === true && above >= 0 && rows[above]?.ending !== 'stop';
}

/**
 * True of the second line of a Western text whose first is the office of somebody, and looks like a head:
 *
 *     Fern island ferry pays          the head, in the manner of a sentence
 *     Harbour Board Chairman
 *     Ada Quill said that the         goes on
 */
export function isWithinLead(rows: readonly Row[], i: number): boolean {
  const [head, above, row] = [rows[i - 2], rows[i - 1], rows[i]];
  if (head === undefined || above === undefined || row === undefined) return false;
  if (row.gap > 0 || above.gap > 0 || !row.capital || above.words < LEAST_WORDS) return false;
  return isHead(head) && !inTitleCase(head.text) && isHead(above) && inTitleCase(above.text);
}

const isHead = ({ ending, phrase, capitals }: Row): boolean => ending === 'open' && !phrase && !capitals;
