import { holdsHan } from '../chars/han.js';
import { ending } from '../chars/sentence.js';
import { isWhole } from '../chars/whole.js';
import { BLANK, type Line } from '../model/line.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { besideCue, furnitureCue } from '../phrases/furniture.js';
import { bareNumber } from '../phrases/page-number.js';
import { isBlank } from './blank.js';
import { GIVE, widthOf } from './shape.js';
import { goesOn } from './western.js';

/** Lines of furniture that stand together, at most. */
const MOST_LINES = 4;

/**
 * A page whose own lines stand in no sentence: those that do go to its foot.
 *
 *     …withdrew their support and a                  …withdrew their support and a
 *     The Ferry Times, Thursday, March 7, 2031       third said that she would not…
 *     third said that she would not…
 */
export function setAside(page: Page, note?: Listener): Page {
  // what goes on behind a cut must stay last
  if (page.cut) return page;
  const inside = findInside(page.lines);
  // where each paragraph stands whole on its line, what breaks off was left so
  if (inside.size === 0 || isWhole(page.lines.map(({ text }) => text))) return page;
  const moved = page.lines.filter((line) => inside.has(line));
  for (const { number } of moved)
    note?.({
      stage: 'order',
      rule: 'inside-sentence',
      page: page.number,
      lines: [number, number],
      before: '',
      after: '',
    });
  return { ...page, lines: [...page.lines.filter((line) => !inside.has(line)), BLANK, ...moved] };
}

function findInside(lines: readonly Line[]): ReadonlySet<Line> {
  const inside = new Set<Line>();
  const printed = lines.filter((line) => !isBlank(line));
  for (let i = 1; i + 1 < printed.length; i++) {
    const above = printed[i - 1] as Line;
    if (!couldStandInside(above, printed[i] as Line)) continue;
    let [end, known] = [i, false];
    for (; end < i + MOST_LINES; end++) {
      const own = isFurniture(printed[end], printed[end + 1], above);
      if (!own && besideCue(printed[end]?.text ?? '') === null) break;
      known ||= own;
    }
    const below = printed[end];
    if (!known || below === undefined || !areOneSentence(above, below, end - i)) continue;
    for (const line of printed.slice(i, end)) inside.add(line);
    i = end;
  }
  return inside;
}

/** A first look: running text begins small, and where it is Chinese fills its column or ends. */
function couldStandInside(above: Line, line: Line): boolean {
  if (ending(above.text) !== 'open') return false;
  if (holdsHan(above.text)) return ending(line.text) !== 'stop' && Math.abs(widthOf(line) - widthOf(above)) > GIVE;
  return !goesOn(line.text.trim()) && /\p{Ll}/u.test(above.text);
}

/**
 * True where what the lines hold is one sentence: a Western one goes on small; the lines of a Chinese one are as wide. Behind a
 * blank line another box could begin: so far away only one Western line is looked over.
 */
function areOneSentence(above: Line, below: Line, between: number): boolean {
  const glued = below.number - above.number === between + 1;
  if (!holdsHan(above.text)) return (glued || between === 1) && /^\p{Ll}/u.test(below.text.trim());
  return glued && Math.abs(widthOf(below) - widthOf(above)) <= GIVE && /[，。]/u.test(above.text + below.text);
}

/** A number alone could be one of the sentence's: it has a dash on both sides, or a blank line. */
function isFurniture(line: Line | undefined, next: Line | undefined, above: Line): boolean {
  if (line === undefined || next === undefined) return false;
  const text = line.text.trim();
  if (furnitureCue(text) !== null) return true;
  const apart = line.number > above.number + 1 && next.number > line.number + 1;
  return bareNumber(text) !== null && (apart || !/^\d/u.test(text));
}
