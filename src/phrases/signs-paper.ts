import { composed } from './pattern.js';

/** Who has a paper printed, with the town of the press before it or not: `Wenden, Druck und Verlag der Fährschen Druckerei`. */
const TRADE = '(?:Reda[kc]tion|Expedition|Eigenth?um|Herausgabe|Verlag|Druck|(?:Schnellpressen|Buch|Stein)-?[Dd]ruck)';
const SIGNED: readonly (() => RegExp)[] = [
  composed(
    '^L[eéE] (?:(?:[Dd]irecteur|[Rr]édacteur|[Pp]ropriétaire|[ÉEé]diteur)[- ])?(?:[Gg]érant|G[ÉE]RANT)(?:[- ]responsable)? ?[:,.;] ?\\p{Lu}[^\\d]{2,40}$',
    'u',
  ),
  composed("^L['’](?:[Ii]mprimeur|[Aa]dministrateur|[ÉEé]diteur)[- ][Gg]érant ?[:,.;] ?\\p{Lu}[^\\d]{2,40}$", 'u'),
  composed(
    '^(?:Imprimerie|IMPRIMERIE|Imp\\.|Typ\\.) (?:d[eu] |spéciale|\\p{Lu})[^.]{2,40}[,—–\\d][^.]{1,40}\\.?$',
    'u',
  ),
  composed("^De l['’][Ii]mprimerie (?:d[eu] |d['’]|royale|impériale|nationale)\\p{Lu}?.{0,60}$", 'u'),
  composed(
    '^(?:Verantwortliche[rn]? (?:Redakteur|Redacteur|Schriftleiter|Herausgeber)|Verantwortlich|Für die Reda[kc]tion)(?: (?:für |verantwortlich)[^:]{0,40})? ?[:,] ?\\p{Lu}.{2,60}',
    'u',
  ),
  composed(
    '^Verantwortliche[rn]? (?:Redakteur|Redacteur|Schriftleiter|Herausgeber) (?:Dr\\. )?(?:\\p{Lu}\\. ?){0,3}(?:\\p{Lu}\\p{Ll}{1,15} )?\\p{Lu}\\p{Ll}{2,20}\\.$',
    'u',
  ),
  composed(
    `^(?:\\p{Lu}\\p{Ll}{2,20}[,.:] )?${TRADE}(?:(?:, | und | u\\. | & )${TRADE}){1,3}(?: von| de[rs]|:) ?\\p{Lu}|^Redigi(?:e)?rt von \\p{Lu}`,
    'u',
  ),
  composed(
    '^(?:(?:Schnellpressen|Buch|Stein)?-?[Dd]ruck (?:von|de[rs])|Gedruckt (?:bei|in der|von)) (?=\\p{Lu}\\.|.{3,60}(?:\\.$|ruckerei| in \\p{Lu}))\\p{Lu}[^:;]{3,60}\\.?$',
    'u',
  ),
];
const PRINTED = composed('^printed (?:and|&) published (?:by|for|at|every|daily|weekly)', 'iu');

/** True where a line says who answers for a paper and who printed it, as the law has it at the foot. */
export const signsPaper = (text: string): boolean => SIGNED.some((form) => form().test(text)) || PRINTED().test(text);
