import { countScripts } from '../chars/han.js';

/** Frequent characters that only one of the two scripts uses; pairs of the same words. */
const SIMPLIFIED = new Set(
  '这们来时对会国学说为过个种发动现从开关无业长问实进还间机题产见义务书东车让认给边设觉员战电',
);
const TRADITIONAL = new Set(
  '這們來時對會國學說為過個種發動現從開關無業長問實進還間機題產見義務書東車讓認給邊設覺員戰電',
);

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
  if (han * 4 >= letters) return han === 0 ? 'und' : chinese(sample);
  const words = sample.toLowerCase().split(/[^\p{L}]+/u);
  const scores = Object.entries(WORDS).map(([lang, common]) => ({
    lang,
    hits: words.filter((word) => common.has(word)).length,
  }));
  const best = scores.reduce((a, b) => (b.hits > a.hits ? b : a));
  return best.hits === 0 ? 'und' : best.lang;
}

function chinese(text: string): string {
  let [simplified, traditional] = [0, 0];
  for (const char of text) {
    if (SIMPLIFIED.has(char)) simplified++;
    else if (TRADITIONAL.has(char)) traditional++;
  }
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
