import { ENGLISH_WEEKDAY, FRENCH_WEEKDAY } from './weekday.js';

/** A place in capitals: `FERN POINT`, `ST. LOUIS`, `WASHINGTON, D.C.`, `PORT-AU-PRINCE`; with its state (`, Conn.`). */
const WORD = "[A-ZÀ-Þ][A-ZÀ-Þ'’]*(?:-[A-ZÀ-Þ]+)*\\.?(?:[A-Z]\\.){0,3}";
const REGION = '(?:, (?:[A-Z][a-z]{1,9}\\.?|(?:[A-Z]\\.){1,3}|[A-Z]{2}))?';
export const CAPITALS = `${WORD}(?:,? ${WORD}){0,3}${REGION}`;
export const TITLE = '\\p{Lu}\\p{Ll}[\\p{sc=Latn}’-]{1,20}(?: \\p{Lu}\\p{Ll}[\\p{sc=Latn}’-]{1,20}){0,2}';
/** No stop ends it but that of its abbreviation. */
export const PLACE = `(?:[A-ZÀ-Þ]{2,}\\. )?[A-ZÀ-Þ][A-ZÀ-Þ'’]+(?:-[A-ZÀ-Þ]+)*(?: [A-ZÀ-Þ][A-ZÀ-Þ'’]+(?:-[A-ZÀ-Þ]+)*){0,2}${REGION}`;
export const MONTH =
  '(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)[A-Za-z]{0,8}\\.?';
export const WEEKDAY = `(?:${ENGLISH_WEEKDAY}(?: (?:[Nn]ight|[Ee]vening|[Mm]orning))?|${FRENCH_WEEKDAY})`;
export const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}\\.? ${MONTH}|\\d{1,2}(?:er)?\\.? [a-zäéû]{3,9}\\.?|\\d{1,2}\\. [A-Z][a-zä]{2,8}\\.?)`;
export const FRENCH_DATE =
  '\\d{1,2}(?:er)? ?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
export const GERMAN_DATE = '\\d{1,2}\\. [A-Z][a-zä]{2,8}\\.?';
export const DAY = `(?:${WEEKDAY}(?:, ${DATE})?|${DATE})(?:,? \\d{4})?\\.?`;
export const AGENCIES =
  'dpa|ap|AP|afp|AFP|rtr|epd|kna|KNA|sid|ddp|dapd|[Rr]euters|REUTERS|Reuter|UPI|upi|ANSA|Havas|HAVAS|Wolff|TASS|PTI|PA';
export const AGENCY = `(?: \\((?:${AGENCIES})(?:[/,] ?(?:${AGENCIES})){0,3}\\))`;
export const DASH = ' ?(?:—|–|--) ?';
/** Text goes on: a word that is not all capitals, an opening quote, a number. */
export const TEXT = '(?=["“‘«„]?(?:\\p{Lu}[\\p{Ll}’\']|[AI] |À |\\d|\\p{Lu}{2,6} \\p{Ll}))';

export const DATED_END = '[A-Za-z]{3,9}\\.? \\d{1,2}(?: \\([^)]{2,20}\\))?';
/** How those with a day begin: up to six words with capitals, one of them in brackets, and the day behind a comma. */
export const DATED = `[\\p{Lu}×][^\\s(]*(?:(?: ?\\( ?\\p{sc=Latn}| [\\p{Lu}×])[^\\s(]*(?: \\))?){0,5} ?, (?:${WEEKDAY}|${MONTH}|\\d{1,2}(?:er)?\\.? ?[A-Za-zäéû])`;
