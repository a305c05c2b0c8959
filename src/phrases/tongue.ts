/** The languages whose hyphens are known. */
export type Tongue = 'en' | 'fr' | 'de';

/** Small words that the other two languages do not have. */
const WORDS: Readonly<Record<Tongue, ReadonlySet<string>>> = {
  en: new Set('the of and to that with was which his from this by for at had he is it as be not'.split(' ')),
  fr: new Set('le la les et une est dans qui que pour par sur du il au aux ce se pas ne avec cette'.split(' ')),
  de: new Set('der die und das den dem nicht von mit auf ist ein sich zu im eine als daß dass wird nach'.split(' ')),
};
const TONGUES = ['en', 'fr', 'de'] as const;

/** Enough of a text to tell, in UTF-16 units. */
const SAMPLE = 2_000;
/** Small words by which the first language must lead the second. */
const LEAD = 2;

function countIn(words: readonly string[], known: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (known.has(word)) count++;
  return count;
}

/** The language that a text's small words speak; `otherwise` where they do not tell. A page may hold several: ask by paragraph. */
export function tongueOf(text: string, otherwise: Tongue): Tongue {
  const words = text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const hits = TONGUES.map((tongue) => ({ tongue, n: countIn(words, WORDS[tongue]) }));
  const [first, second] = hits.sort((a, b) => b.n - a.n);
  return first !== undefined && first.n - (second?.n ?? 0) >= LEAD ? first.tongue : otherwise;
}
