import { classAt, HAN, isAt } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import { hasSurname } from '../phrases/surnames.js';
import { SPACES } from './features.js';
import type { Fix } from './fix.js';

/** What the words for a post, a trade or a part end in that stand right before a name. */
const TITLE_ENDS = unitsOf('长長任记記席裁员員师師授士工理事官民人者生手友客警家总總委导導书書');
const [SPACE, LISTS] = [' '.charCodeAt(0), unitsOf('、')];

export const paddedInText: Fix = {
  name: 'padded-in-text',
  why: 'small papers pad the names of two characters in their text too, behind the post: 县长周 禾说',
  seeks: SPACES,
  closes: true,
  fix: (text, { habits, running }) => {
    if (!habits.han || habits.settled || !running) return text;
    let closed = '';
    let kept = 0;
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (!isWithinName(text, at)) continue;
      closed += text.slice(kept, at);
      kept = at + 1;
    }
    return closed + text.slice(kept);
  },
  mends: [
    { before: '会上，县水务局局长方 禾通报了水情，', after: '会上，县水务局局长方禾通报了水情，' },
    { before: '副县长田 野、方 禾参加活动，', after: '副县长田野、方禾参加活动，' },
    { before: '渡口昨日开渡，船工周 禾', after: '渡口昨日开渡，船工周禾' },
  ],
  leaves: [
    { before: '代表方 平 丁 一到会，' },
    { before: '县委书记 方 禾 县长 田 野' },
    { before: '主任方禾 副主任田野到会，' },
    { before: '山水 田园，开放 创新' },
    { before: '他说，渡口方 面已开渡，' },
    { before: '县长周 禾', lone: true },
  ],
};

/** The space at `at` pads a name that stands in a sentence: behind a post, or behind another name in a list. */
function isWithinName(text: string, at: number): boolean {
  const behind = at + 2;
  if (!isAt(text, at - 1, HAN) || !isAt(text, at + 1, HAN) || text.charCodeAt(behind) === SPACE) return false;
  if (!hasSurname(text.charAt(at - 1) + text.charAt(at + 1))) return false;
  const before = text.charCodeAt(at - 2);
  if (LISTS.has(before)) return behind < text.length;
  return TITLE_ENDS.has(before) && (classAt(text, at - 3) & HAN) !== 0;
}
