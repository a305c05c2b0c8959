import { countScripts } from '../chars/han.js';
import { varietyOf } from '../chars/variety.js';

/** The commonest small words, which no other of these languages has. */
const WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the of and that with was which his from were this'.split(' ')),
  fr: new Set('le les des une est dans qui pour par sur du'.split(' ')),
  de: new Set('der die und das den dem nicht von mit auf ist ein'.split(' ')),
};

/** Enough of a text to tell, in UTF-16 units. */
const SAMPLE = 4_000;

/** The language of a text as BCP 47: `zh-Hans`, `zh-Hant`, `en`, `fr`, `de`, or `und`. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const { han, letters } = countScripts(sample);
  if (han * 4 >= letters) return han === 0 ? 'und' : varietyOf(sample) === 'traditional' ? 'zh-Hant' : 'zh-Hans';
  const words = sample.toLowerCase().split(/[^\p{L}]+/u);
  const scores = Object.entries(WORDS).map(([lang, common]) => ({
    lang,
    hits: words.filter((word) => common.has(word)).length,
  }));
  const best = scores.reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits === 0 ? 'und' : best.lang;
}
