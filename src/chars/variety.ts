/** Frequent characters that only one of the two scripts uses; pairs of the same words. */
const SIMPLIFIED = new Set(
  '这们来时对会国学说为过个种发动现从开关无业长问实进还间机题产见义务书东车让认给边设觉员战电',
);
const TRADITIONAL = new Set(
  '這們來時對會國學說為過個種發動現從開關無業長問實進還間機題產見義務書東車讓認給邊設覺員戰電',
);

export type Variety = 'simplified' | 'traditional';

/** The script of a Chinese text by its frequent characters; null where they do not tell. */
export function varietyOf(text: string): Variety | null {
  let balance = 0;
  for (const char of text) {
    if (SIMPLIFIED.has(char)) balance++;
    else if (TRADITIONAL.has(char)) balance--;
  }
  if (balance === 0) return null;
  return balance > 0 ? 'simplified' : 'traditional';
}
