import { CLINGS, CLOSES, ENDS, HAN, isAt, OPENS, SPACE, WIDE } from '../chars/classes.js';
import { firstWord, guessedPart, surePart } from './first-part.js';
import { hyphenStart } from './hyphen-witness.js';
import type { Row } from './row.js';
import type { Ruler } from './ruler.js';
import { softStart } from './soft-start.js';

/** What the line above would have had to hold, and what this line's end gives back to a word that follows. */
export function measureSeams(
  text: string,
  raw: string,
  width: number,
  ruler: Ruler,
): Pick<Row, 'firstUnit' | 'firstPart' | 'broken'> {
  if (ruler.em === 0) {
    const unit = firstUnit(text, ruler);
    return { firstUnit: unit, firstPart: unit, broken: 0 };
  }
  const word = firstWord(raw.slice(softStart(raw)));
  const sure = ruler.measure(surePart(word));
  const end = hyphenStart(raw);
  return {
    firstUnit: sure,
    firstPart: ruler.shown ? sure : ruler.measure(guessedPart(word)),
    broken: end < raw.length ? width - ruler.measure(raw.slice(0, end)) : -ruler.measure(' '),
  };
}

/** The first character or word of a line with the openers before it and the marks that cling to it. */
function firstUnit(text: string, ruler: Ruler): number {
  let end = 0;
  while (isAt(text, end, OPENS)) end++;
  if (isAt(text, end, HAN | WIDE)) end++;
  else while (end < text.length && !isAt(text, end, SPACE | HAN | WIDE)) end++;
  while (isAt(text, end, CLOSES | CLINGS | ENDS)) end++;
  return ruler.measure(text.slice(0, end));
}
