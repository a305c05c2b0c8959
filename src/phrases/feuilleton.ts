import { composed } from './pattern.js';

const OPENS = /^[Ff](?:euilleton|EUILLETON)s?(?= |\.|$)/u;
/** Its paper, its day, its number in the series: no title. */
const GOES_ON = composed(
  '^(?:(?:du|de|DU|DE|des|DES|vom|VOM) .{3,40}|[—–-]? ?N[°ºo]\\.? ?\\d{1,3}[.)]?|[—–(-]? ?\\d{1,3} ?[—–)-]?[.)]?|[-—–( ]{0,3}(?:\\d{1,2}(?:er)? )?\\p{sc=Latn}{3,9} \\d{4}.{0,8})$',
  'u',
);
/** Lines of the longest label. */
const LONGEST = 4;

/**
 * How many of the first lines of a head are the label of a novel in parts, or of what else stands below the line:
 *
 *     Feuilleton du Courrier de Wending
 *     du 18 mars 1931                     12
 */
export function feuilletonLines(lines: readonly string[]): number {
  if (!OPENS.test(lines[0] ?? '')) return 0;
  let end = 1;
  while (end < LONGEST && end < lines.length - 1 && GOES_ON().test(lines[end] ?? '')) end++;
  return lines.length > end ? end : 0;
}
