/** What words are made of: letters, the accents behind them, `'` and `-`. */
const isOfWords = (char: string): boolean => /['\-\p{L}\p{M}]/u.test(char);

/** Latin, where nearly all of a Western text stands: 1 for each code unit that words are made of, as `isOfWords` says. */
const LATIN = new Uint8Array(0x250);
for (const part of ["''", '--', 'AZ', 'az', 'ªª', 'µµ', 'ºº', 'ÀÖ', 'Øö', 'øɏ'])
  LATIN.fill(1, part.charCodeAt(0), part.charCodeAt(1) + 1);

/** How many code units of a word stand at `at`: 0 is none, 2 a surrogate pair. */
function wordUnits(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < LATIN.length) return LATIN[unit] ?? 0;
  const code = text.codePointAt(at) ?? 0;
  if (!isOfWords(String.fromCodePoint(code))) return 0;
  return code > 0xffff ? 2 : 1;
}

/**
 * The words of a text as `split` gives them: with an empty one before a mark that it begins with and behind one that it
 * ends with.
 */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  let between = false;
  for (let at = 0; at < text.length; ) {
    const units = wordUnits(text, at);
    if (units > 0 && between) start = at;
    if (units === 0 && !between) words.push(text.slice(start, at));
    between = units === 0;
    at += Math.max(1, units);
  }
  words.push(between ? '' : text.slice(start));
  return words;
}
