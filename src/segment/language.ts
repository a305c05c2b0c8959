import { isHanText } from '../chars/han.js';
import { sampleOf } from '../chars/sample.js';
import { countSmallWords, readSmallWords } from '../chars/small-words.js';
import { varietyOf } from '../chars/variety.js';

const LANGUAGES = ['en', 'fr', 'de'] as const;
/** The commonest small words of each, which no other of these languages has. */
const WORDS = readSmallWords([
  'the of and that with was which his from were this',
  'le les des une est dans qui pour par sur du',
  'der die und das den dem nicht von mit auf ist ein',
]);

/** Enough of a text to tell, in UTF-16 units. */
const SAMPLE = 4_000;

/** The language of a text, the parts of it on lines of their own, as BCP 47: `zh-Hans`, `zh-Hant`, `en`, `fr`, `de`, or `und`. */
export function languageOf(parts: readonly string[]): string {
  const sample = sampleOf(parts, '\n', SAMPLE);
  if (isHanText(sample)) return varietyOf(sample) === 'traditional' ? 'zh-Hant' : 'zh-Hans';
  const hits = countSmallWords(sample, WORDS, LANGUAGES.length);
  const most = Math.max(...hits);
  return most === 0 ? 'und' : (LANGUAGES[hits.indexOf(most)] ?? 'und');
}
