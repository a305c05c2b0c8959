import { isAt, UPPER } from '../chars/classes.js';
import { composed } from './pattern.js';
import { ENGLISH_WEEKDAY } from './weekday.js';

const LONGEST = 24;
const DAY = composed(
  `^${ENGLISH_WEEKDAY},? (?:(?:Jan|Feb|Febr|Sept|Oct|Nov|Dec|Aug)\\.|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber) \\d{1,2}:?$`,
  'u',
);

/** True of a day without a year, by itself on a line: it stands over what happened then, as in a log of the police. */
export const isDayAlone = (text: string): boolean =>
  text.length <= LONGEST && isAt(text, 0, UPPER) && text.includes('day') && DAY().test(text);
