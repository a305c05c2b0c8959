/**
 * Ligatures and presentation forms: pictures of letters, not letters. Fonts choose them when text is drawn; in stored
 * text they hide the letters from search.
 */

/** U+FB00–FB06. ﬅ keeps its long s, as the old print does that holds it. */
const LATIN = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'ſt', 'st'] as const;
const LATIN_FIRST = 0xfb00;

/** Arabic Presentation Forms A and B: as letters join, initial, medial and final. */
const ARABIC = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
] as const;
/** Words written as one ornament, set as such on purpose: ﷺ ﷻ. */
const ORNAMENTS = [0xfdfa, 0xfdfb] as const;

/** The letters of the Latin ligature or Arabic presentation form `code`; null where it is none. */
export function ligatureLetters(code: number): string | null {
  const latin = LATIN[code - LATIN_FIRST];
  if (latin !== undefined) return latin;
  if (!ARABIC.some(([first, last]) => code >= first && code <= last)) return null;
  if (ORNAMENTS.some((ornament) => ornament === code)) return null;
  const char = String.fromCodePoint(code);
  const letters = char.normalize('NFKC');
  // a vowel mark by itself decomposes to one on a space
  return letters === char || letters.startsWith(' ') ? null : letters;
}
