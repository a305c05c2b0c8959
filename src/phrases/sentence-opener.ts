/** How a line begins: as an English, French or German sentence does and no name; as either; otherwise. */
export type SentenceOpener = 'word' | 'name' | 'none';

/**
 * Small words that have a capital at the start of a sentence, and in names and titles of which another word is large. No text
 * under a head begins with `And` or `But`: where an engine lost a stop, such a line is one of many in its paragraph.
 */
const WORDS: ReadonlySet<string> = new Set(
  [
    'A An In It He She They We This These That Those On At For As When While After Before If There With By',
    'Le La Les Un Une Des Du Au Aux Il Elle Ils Elles On Ce Cela Cette Ces Dans Pour Avec Sur Mais Et Par En Selon Depuis Plus',
    'To His Her Its Their Although Though Some Many Most Under During Since Last One No Not What Who How Why However',
  ].flatMap((words) => words.split(' ')),
);

/** In German nouns are large, too: what follows does not tell. */
const GERMAN: ReadonlySet<string> = new Set(
  'Der Die Das Den Dem Ein Eine Einen Einem Im Am Auf Bei Mit Nach Zum Zur Aus Als Auch Aber Doch Und Wer Wie Wenn Noch Nur Seit Es Er Sie Wir'.split(
    ' ',
  ),
);

const TWO_WORDS = /^["“„«‘']?([A-Z][a-z]{0,7}) ["“„«(]?(\p{Ll})?/u;

/**
 * Tells whether a line begins as a sentence does, so that the line above, which broke off, has ended:
 *
 *     Board report ends hopes           word: `It was the third …`, `The report, which …`
 *     It was the third that             name: `The Fern Island ferry …`, which a line may go on with, too
 */
export function sentenceOpener(text: string): SentenceOpener {
  const [, first = '', small] = TWO_WORDS.exec(text) ?? [];
  if (GERMAN.has(first)) return 'word';
  if (first === 'The') return small === undefined ? 'name' : 'word';
  return small !== undefined && WORDS.has(first) ? 'word' : 'none';
}
