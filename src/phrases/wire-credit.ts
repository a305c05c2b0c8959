import type { BylineForm } from './byline-form.js';
import { composed, findBehind } from './pattern.js';

/** By whose wire a report came, before its place: where it ends, a UTF-16 offset, and whose it is. */
export interface WireCredit {
  readonly name: string;
  readonly end: number;
}

const WIRE = '(?:Press|PRESS|Wire|WIRE|Service|SERVICE|Telegraph|TELEGRAPH|Cable|CABLE|Wireless|WIRELESS)';
/** What a correspondent sends to his paper. */
const SENT_KIND =
  '(?: (?:[Dd]ispatch|[Dd]espatch|[Tt]elegram|[Cc]able|[Cc]ablegram|[Ww]ire|[Cc]orrespondence|D[EI]SPATCH|TELEGRAM|CABLE|CABLEGRAM|WIRE|CORRESPONDENCE))?';
/** Engines take brackets of ASCII for each other, and a stop stands before them or behind. */
const credit = composed(
  `^[([{]?(?:(?:By|BY) (?<wire>[^.()\\[\\]{}]{0,32}(?<!\\p{sc=Latn})${WIRE}(?: (?:to|TO) [^.()\\[\\]{}]{3,32})?)|(?<paper>(?:Special|SPECIAL)${SENT_KIND} (?:to|TO) (?:[Tt]he|THE) [^.()\\[\\]{}]{3,40}))[.)\\]}]{1,3} ?(?:[—–-]{1,2} ?)?(?=\\p{Lu})`,
  'u',
);

/**
 * The credit that a text begins with, more text behind it: `(By Courier Leased Wire.) WENDING, …`, `Special to The Courier.
 * Wending, …`; null without one.
 */
export function wireCredit(text: string): WireCredit | null {
  if (!/^[([{]?(?:By|BY|Special|SPECIAL) /u.test(text)) return null;
  const match = credit().exec(text);
  const name = match?.groups?.['wire'] ?? match?.groups?.['paper'];
  return match === null || name === undefined ? null : { name, end: match[0].length };
}

/** The same on a line of its own: it signs the story. */
export const WIRE_BYLINE: BylineForm = {
  name: 'english-wire',
  find: findBehind(
    /^(?:by|special) .*(?:wire|service|to the )/iu,
    [
      `^(?:By|BY) (?<office>(?:\\p{Lu}[\\p{sc=Latn}.’'-]{1,16} ){1,3}(?:Leased Wire|LEASED WIRE|News Service|NEWS SERVICE))(?: (?:to|TO) .{3,40})?[.,]? ?$`,
      `^(?<office>(?:Special|SPECIAL)${SENT_KIND} (?:to|TO) (?:[Tt]he|THE) \\p{Lu}[\\p{sc=Latn}’-]{1,16}(?:[ -]\\p{Lu}[\\p{sc=Latn}’-]{0,16}){0,4})[.,]? ?$`,
    ],
    'u',
  ),
  reads: [
    ['By Courier Leased Wire.', ['|Courier Leased Wire']],
    ['By Wending News Service', ['|Wending News Service']],
    ['Special to The Courier.', ['|Special to The Courier']],
    ['SPECIAL DISPATCH TO THE COURIER.', ['|SPECIAL DISPATCH TO THE COURIER']],
    ['Special Cable to the Wending Courier', ['|Special Cable to the Wending Courier']],
  ],
  leaves: [
    'By wire',
    'Special to the eye',
    'Special attention to the ferry',
    'Special to the Mayor, Ferry Gets New Paint',
  ],
};
