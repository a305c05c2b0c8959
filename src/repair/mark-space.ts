import { CLOSES, ENDS, isAt, OPENS, SPACE, WIDE } from '../chars/classes.js';
import { WIDE_QUOTES } from '../chars/contacts.js';
import { captionCredit } from '../phrases/credit.js';
import { SPACES } from './features.js';
import type { Fix } from './fix.js';

/** A wider gap was put there on purpose: a table, a new clause. Spaces. */
const WIDEST_GAP = 2;

export const markSpace: Fix = {
  name: 'mark-space',
  why: 'the justifier widens the line at full-width marks, and the extractor writes the widened half of the mark as a space',
  seeks: SPACES,
  closes: true,
  fix: (text, { habits }) => {
    if (!habits.han || habits.settled || !text.trim().includes(' ')) return text;
    const closed = close(text);
    return closed === text || captionCredit(text.trim()) !== null ? text : closed;
  },
  mends: [
    {
      before: '（赵青玲） 10月，河湾卫视 《新闻直播间》 以 《河湾：',
      after: '（赵青玲）10月，河湾卫视《新闻直播间》以《河湾：',
    },
    { before: '高端材料 （军工、航空等领域） 和纳', after: '高端材料（军工、航空等领域）和纳' },
  ],
  leaves: [
    { before: '夜游 点亮老街“一盏灯”', lone: true },
    { before: '岸边灯光，流光溢彩。 本报记者 宋青飞 摄' },
    { before: '合计，   （单位：万元）' },
    { before: '河湾公司付清利息； 2、其余款项', page: ['', '他们来了，这个会开过。'] },
    { before: 'The “best” of times, said he', western: true },
  ],
};

function close(text: string): string {
  let closed = '';
  let kept = 0;
  for (let at = text.indexOf(' '); at >= 0; ) {
    let end = at;
    while (text.charAt(end) === ' ') end++;
    if (at > 0 && end < text.length && end - at <= WIDEST_GAP && (isMark(text, at - 1) || isMark(text, end))) {
      closed += text.slice(kept, at);
      kept = end;
    }
    at = text.indexOf(' ', end);
  }
  return closed + text.slice(kept);
}

/** A full-width mark: a bracket, a stop, a comma, or a quote as Chinese text uses it. */
function isMark(text: string, i: number): boolean {
  if (WIDE_QUOTES.includes(text.charAt(i))) return true;
  return (
    isAt(text, i, WIDE) &&
    !isAt(text, i, SPACE) &&
    (isAt(text, i, OPENS | CLOSES | ENDS) || '，、；：'.includes(text.charAt(i)))
  );
}
