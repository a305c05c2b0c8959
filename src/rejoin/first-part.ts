import { isAt, LETTER } from '../chars/classes.js';

/** Soft hyphens inside lines that make a habit of it. */
const HABIT = 8;

/** True where the page shows in soft hyphens where its words may be broken. */
export function showsBreaks(lines: readonly string[]): boolean {
  let seen = 0;
  for (const line of lines)
    for (let at = line.indexOf('\u00ad', 1); at > 0 && at < line.length - 2; at = line.indexOf('\u00ad', at + 1))
      seen++;
  return seen >= HABIT;
}

/** The first word of a line with all that clings to it. */
export function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}

/** The least part of a word that a line above could have ended with: up to a soft hyphen, to a hyphen or dash of its own. */
export function surePart(word: string): string {
  for (let i = 1; i < word.length - 1; i++) {
    const char = word.charAt(i);
    if (char === '\u00ad') return word.slice(0, i + 1);
    if ('-\u2010—'.includes(char) && isAt(word, i + 1, LETTER)) return word.slice(0, i + 1);
  }
  return word;
}

/** A longer word is none that hyphenation knows. UTF-16 units. */
const LONGEST = 40;

/** The least part where nothing shows the breaks: up to the vowels of the second syllable, by the letters. */
export function guessedPart(word: string): string {
  const sure = surePart(word);
  if (sure.length > LONGEST) return sure;
  const found = /^[^\p{L}]*[b-df-hj-np-tv-xz]*[aeiouy]+(?=[^aeiouy\W]+[aeiouy])/iu.exec(sure)?.[0];
  if (found === undefined || sure.length - found.length < 3) return sure;
  return `${found.length < 2 ? sure.slice(0, 2) : found}-`;
}
