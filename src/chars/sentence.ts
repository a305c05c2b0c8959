import { CLOSES, classAt, ENDS, SPACE } from './classes.js';
import { unitsOf } from './units.js';

/** How a text stops: at a full stop, at a colon or ellipsis that may stop a paragraph, or in mid-sentence. */
export type Ending = 'stop' | 'pause' | 'open';

const PAUSES = unitsOf('：:…；;—');
/** What a bracket holds may be a whole remark: （作者为教师） may end a paragraph, and so may （略）. */
const BRACKETS = unitsOf('）)】］]');
const STRAIGHT_QUOTE = 0x22;
/** So much of a remark behind a sentence is read, in UTF-16 units: `…通航。（李明）`. */
const LONGEST_REMARK = 24;
const OPENING = unitsOf('（(【［[');

/** What brackets hold whose last character is at `end` stands behind a whole sentence. */
function standsBehindStop(text: string, end: number): boolean {
  for (let i = end; i > 0 && end - i < LONGEST_REMARK; i--) {
    if (OPENING.has(text.charCodeAt(i))) return (classAt(text, i - 1) & ENDS) !== 0;
  }
  return false;
}

/** How `text` stops, closing brackets and quotes set aside, straight ones too: `…多好！”` stops, `…如下：` pauses, `…在我市` is open. */
export function ending(text: string): Ending {
  let i = text.length - 1;
  while (i >= 0 && (classAt(text, i) & (CLOSES | SPACE) || text.charCodeAt(i) === STRAIGHT_QUOTE)) i--;
  if (i < 0) return 'open';
  if (classAt(text, i) & ENDS) return 'stop';
  if (i + 1 < text.length && BRACKETS.has(text.charCodeAt(i + 1))) return standsBehindStop(text, i) ? 'stop' : 'pause';
  return PAUSES.has(text.charCodeAt(i)) ? 'pause' : 'open';
}
