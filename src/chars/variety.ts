/** Frequent characters that only one of the two scripts uses; pairs of the same words. */
const SIMPLIFIED = '这们来时对会国学说为过个种发动现从开关无业长问实进还间机题产见义务书东车让认给边设觉员战电';
const TRADITIONAL = '這們來時對會國學說為過個種發動現從開關無業長問實進還間機題產見義務書東車讓認給邊設覺員戰電';

/** For each UTF-16 unit: 1 where it is simplified, -1 where it is traditional, 0 else. */
const LEANING = new Int8Array(0x10000);
for (let i = 0; i < SIMPLIFIED.length; i++) {
  LEANING[SIMPLIFIED.charCodeAt(i)] = 1;
  LEANING[TRADITIONAL.charCodeAt(i)] = -1;
}

export type Variety = 'simplified' | 'traditional';

/** The script of a Chinese text by its frequent characters; null where those of one are fewer than `least` more. */
export function varietyOf(text: string, least: number = 1): Variety | null {
  let balance = 0;
  for (let i = 0; i < text.length; i++) balance += LEANING[text.charCodeAt(i)] ?? 0;
  if (Math.abs(balance) < least) return null;
  return balance > 0 ? 'simplified' : 'traditional';
}
