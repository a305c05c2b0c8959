import { once } from '../chars/once.js';
import { opensInCapitals } from '../phrases/first-words.js';
import type { DraftRow } from './row.js';

/** So many lines of a page that open in capitals show that its stories do. */
const LEAST = 2;

/** Marks the lines with which stories begin, where the page sets their first words in capitals. Rows are marked in place. */
export function markFirstWords(rows: readonly DraftRow[]): void {
  let words: ReadonlySet<string> | null = null;
  const seen = (word: string): boolean => {
    words ??= new Set(rows.flatMap(({ text }) => text.match(WRITTEN_SMALL()) ?? []).map((word) => word.toLowerCase()));
    return words.has(word);
  };
  const opening = rows.filter(
    // behind a blank line an acronym begins something, too
    ({ capitals, gap, text }, i) =>
      !capitals &&
      LARGE().test(text) &&
      couldBegin(rows, i) &&
      opensInCapitals(text, (word) => (gap > 0 && i > 0) || seen(word)),
  );
  if (opening.length < LEAST) return;
  for (const row of opening) row.leads = true;
  // where that is the habit of a page, a long word is none of an acronym, though nothing has it in small letters
  rows.forEach((row, i) => {
    if (!row.capitals && LONG().test(row.text) && couldBegin(rows, i)) row.leads = true;
  });
}

const LONG = once(() => /^[“"‘']?\p{Lu}{6,14},? \p{Ll}/u);

/** A head has so many lines at most. */
const HEAD_LINES = 5;

/** Over it a paragraph ends, or a head of a few lines stands: in mid-sentence capitals say something else. */
function couldBegin(rows: readonly DraftRow[], i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= HEAD_LINES; k--) {
    const { ending, gap, phrase, text } = rows[k] as DraftRow;
    if (ending === 'stop' || phrase) return true;
    // the first head of a page may hold a comma
    if (text.includes(', ') && i > HEAD_LINES) return false;
    if (gap > 0) return true;
  }
  return i <= HEAD_LINES;
}

/** A word in small letters, its first perhaps large. */
const WRITTEN_SMALL = once(() => /(?<!\p{sc=Latn})\p{Lu}?\p{Ll}{3,}(?!\p{sc=Latn})/gu);

/** Most lines begin otherwise. */
const LARGE = once(() => /^[“"‘']?\p{Lu}(?:\p{Lu}| )/u);
