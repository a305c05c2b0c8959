import { cells } from '../chars/width.js';
import type { Line } from '../model/line.js';
import { isSigned } from './shape.js';

/** A narrower line does not hold the heads of two stories, in cells. */
const NARROWEST = 30;
/** A shorter piece is a part of its phrase, in UTF-16 units. */
const SHORTEST = 5;

/**
 * The pieces of a line of heads, cut at the spaces that it came with: an extractor may take the headlines of two stories
 * that stand side by side for one line. A line that holds no two is one piece, itself.
 *
 *     渡口重开三天迎来首批 老城墙下的书店搬了新家      渡口重开三天迎来首批
 *     乘客                                        →    老城墙下的书店搬了新家
 *                                                      乘客
 */
export function cutAbreast(line: Line): readonly Line[] {
  const raw = line.raw.trim();
  if (!raw.includes(' ') || cells(raw, 2) < NARROWEST || isSigned(line.text.trim())) return [line];
  const parts = raw.split(' ');
  if (parts.some((part) => part.length < SHORTEST)) return [line];
  const texts = deal(line.text, parts);
  return texts === null ? [line] : parts.map((part, i) => ({ ...line, raw: part, text: texts[i] ?? part }));
}

/** What repair made of each part; null where it changed more than the spaces between them. */
function deal(text: string, parts: readonly string[]): readonly string[] | null {
  const texts: string[] = [];
  let rest = text.trim();
  for (const part of parts) {
    if (!rest.startsWith(part)) return null;
    texts.push(part);
    rest = rest.slice(part.length).trimStart();
  }
  return rest === '' ? texts : null;
}

/** The pieces of one line that stayed together, as one line again; `whole` is the line that they were cut from. */
export function joinAbreast(pieces: readonly Line[], whole: Line): Line {
  const join = (side: 'raw' | 'text') =>
    pieces.reduce((sum, piece) => {
      const spaced = `${sum} ${piece[side]}`;
      return sum === '' || !whole[side].includes(spaced) ? sum + piece[side] : spaced;
    }, '');
  const [raw, text] = [join('raw'), join('text')];
  return text === whole.text.trim() ? whole : { ...whole, raw, text };
}
