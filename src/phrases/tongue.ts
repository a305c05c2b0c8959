import { countSmallWords, readSmallWords } from '../chars/small-words.js';

/** The languages whose hyphens are known. */
export type Tongue = 'en' | 'fr' | 'de';

const TONGUES = ['en', 'fr', 'de'] as const;
/** Small words of each that the other two do not have. */
const WORDS = readSmallWords([
  'the of and to that with was which his from this by for at had he is it as be not',
  'le la les et une est dans qui que pour par sur du il au aux ce se pas ne avec cette',
  'der die und das den dem nicht von mit auf ist ein sich zu im eine als daß dass wird nach',
]);

/** Enough of a text to tell, in UTF-16 units. */
const SAMPLE = 2_000;
/** Small words by which the first language must lead the second. */
const LEAD = 2;

/** The language that a text's small words speak; `otherwise` where they do not tell. A page may hold several: ask by paragraph. */
export function tongueOf(text: string, otherwise: Tongue): Tongue {
  const hits = countSmallWords(text.slice(0, SAMPLE), WORDS, TONGUES.length);
  const most = Math.max(...hits);
  const at = hits.indexOf(most);
  const second = Math.max(0, ...hits.filter((_, i) => i !== at));
  return most - second >= LEAD ? (TONGUES[at] ?? otherwise) : otherwise;
}
