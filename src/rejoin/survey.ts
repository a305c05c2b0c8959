import { CLINGS, CLOSES, classOf, isAt, OPENS, SPACE } from '../chars/classes.js';

/** What a line holds, as far as its characters tell one by one. */
export interface Survey {
  /** A bracket or quote is open at its end; one is closed in it that was not opened in it. Straight quotes do not tell. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Full-width marks in it: each can be pressed to half its width. */
  readonly marks: number;
  readonly comma: boolean;
  /** Words in it, at a space; 1 for Chinese. */
  readonly words: number;
  /** The classes (chars/classes.ts) of all that it holds, as bits; `UNCLASSED` where something has none. */
  readonly kinds: number;
  /** Two spaces of any width stand together in it, or a tab. */
  readonly gapped: boolean;
}

/** Has no class: most signs, the lines of a table's border among them. Beside the bits of chars/classes.ts. */
export const UNCLASSED = 1 << 16;

/** What one look at each character of a line tells. */
export function survey(text: string): Survey {
  let kinds = 0;
  let gapped = false;
  let words = 1;
  let depth = 0;
  let marks = 0;
  let closes = false;
  let comma = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const bits = classOf(unit);
    kinds |= bits === 0 ? UNCLASSED : bits;
    if (!(bits & (OPENS | CLOSES | CLINGS | SPACE))) continue;
    if (bits & SPACE) {
      if (unit === BLANK) words++;
      gapped ||= unit === TAB || isAt(text, i - 1, SPACE);
      continue;
    }
    marks++;
    if (bits & OPENS) depth++;
    else if (bits & CLOSES && unit !== APOSTROPHE) {
      if (depth === 0) closes = true;
      else depth--;
    } else if (unit === COMMA || unit === SEMICOLON) comma = true;
  }
  return { opens: depth > 0, closes, marks, comma, words, kinds, gapped };
}

const TAB = 0x09;
const BLANK = 0x20;
const APOSTROPHE = '’'.charCodeAt(0);
const COMMA = '，'.charCodeAt(0);
const SEMICOLON = '；'.charCodeAt(0);
