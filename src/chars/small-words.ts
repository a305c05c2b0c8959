/** The longest small word that can be known, in letters; a letter takes five bits of a number. */
const LONGEST = 6;
const BITS = 5;
/** The letters that small words are spelt with; any other letter is one that they do not have. */
const SPELLING = 'abcdefghijklmnopqrstuvwxyzß';
const STRANGE = 31;

/** What each UTF-16 unit of a text in small letters is: 0 not asked yet, 1 no letter, else 2 more than its place in the spelling. */
const KINDS = new Uint8Array(0x10000);
const [UNASKED, NO_LETTER, FIRST] = [0, 1, 2];
for (let i = 0; i < SPELLING.length; i++) KINDS[SPELLING.charCodeAt(i)] = FIRST + i;

/** Small words, each as one number, with the place of their language. */
export type SmallWords = ReadonlyMap<number, number>;

/** Takes in one list of words for each language: they have letters of English or `ß`, and no other language has them. */
export function readSmallWords(lists: readonly string[]): SmallWords {
  return new Map(lists.flatMap((list, i) => list.split(' ').map((word) => [keyOf(word), i] as const)));
}

function keyOf(word: string): number {
  let key = 0;
  for (let i = 0; i < word.length; i++) key = (key << BITS) | (kindAt(word, i) - NO_LETTER);
  return key;
}

/** How many words of a text each of `languages` languages has among its small words. Nothing is cut out of the text. */
export function countSmallWords(text: string, words: SmallWords, languages: number): readonly number[] {
  const small = text.toLowerCase();
  const hits = new Array<number>(languages).fill(0);
  let [key, length] = [0, 0];
  for (let i = 0; i <= small.length; i++) {
    const kind = i < small.length ? kindAt(small, i) : NO_LETTER;
    if (kind !== NO_LETTER) {
      key = (key << BITS) | (kind - NO_LETTER);
      length++;
    } else if (length > 0) {
      const language = length <= LONGEST ? words.get(key) : undefined;
      if (language !== undefined) hits[language] = (hits[language] ?? 0) + 1;
      key = 0;
      length = 0;
    }
  }
  return hits;
}

function kindAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  const known = KINDS[unit] ?? UNASKED;
  return known === UNASKED ? ask(text, i, unit) : known;
}

/** Surrogates are letters by pairs; of other units the answer is kept. */
function ask(text: string, i: number, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return isPairedLetter(text, i, unit) ? STRANGE + NO_LETTER : NO_LETTER;
  const kind = /\p{L}/u.test(text.charAt(i)) ? STRANGE + NO_LETTER : NO_LETTER;
  KINDS[unit] = kind;
  return kind;
}

function isPairedLetter(text: string, i: number, unit: number): boolean {
  const pair = unit >= 0xdc00 ? text.slice(i - 1, i + 1) : text.slice(i, i + 2);
  return /^\p{L}$/u.test(pair);
}
