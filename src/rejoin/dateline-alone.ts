import { unitsOf } from '../chars/units.js';
import { sourceAlone } from '../phrases/closing-source.js';
import { readDateline } from '../phrases/dateline.js';

/** The longest dateline, in UTF-16 units. */
const LONGEST_DATELINE = 24;

/** Its line was full: the space behind it was taken for the end of a line. Where a story came from is told on a line that was not. */
export function isDatelineAlone(text: string): boolean {
  if (text.length > LONGEST_DATELINE || !endsAsDateline(text) || sourceAlone(text) !== null) return false;
  const found = readDateline(text);
  return found?.dateline != null && found.end === text.length;
}

/** `讯` or `电`, a bracket behind it or none. */
function endsAsDateline(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return REPORTS.has(REPORT_CLOSES.has(last) ? text.charCodeAt(text.length - 2) : last);
}

const REPORTS = unitsOf('讯訊电電');
const REPORT_CLOSES = unitsOf('】］〕）)');

/** The longest rest of such a line, in UTF-16 units. */
const LONGEST_REST = 8;

/** `（记` / `者王某某）…`, `10` / `月19日…`: what is left of that line. */
export function isBehindDateline(text: string, before: string): boolean {
  return text.length <= LONGEST_REST && isDatelineAlone(before);
}
