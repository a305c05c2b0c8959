import type { Line } from '../model/line.js';
import type { Position } from './decoder.js';
import { safeCut } from './safe-cut.js';

/** UTF-16 code units that a line may hold; a longer one goes on in pieces with the same number, `carried`. */
export const MAX_LINE_UNITS = 65_536;

/** A form feed: the page ends here. It ends no line: `foo\fbar` is line 1 on two pages. */
export const PAGE_BREAK = 'page break';

/** What a source is made of, in order. */
export type LinePiece = Line | typeof PAGE_BREAK;

/** Takes text in pieces of any size and gives lines. */
export interface LineSplitter {
  push(text: string): readonly LinePiece[];
  /** The last line, where no line break ended it. */
  end(): readonly LinePiece[];
  /** Where the text so far ends. */
  position(): Position;
}

const LF = 0x0a;
const FF = 0x0c;
const CR = 0x0d;

/** The line that is being gathered. */
interface Gathering {
  number: number;
  held: string;
  carried: boolean;
}

function take(state: Gathering, text: string, out: LinePiece[]): void {
  out.push({ number: state.number, raw: text, text, carried: state.carried });
  state.carried = true;
}

/** Nothing held is read again until it is cut or ended, which keeps a line without end linear. */
function hold(state: Gathering, text: string, out: LinePiece[]): void {
  state.held += text;
  while (state.held.length > MAX_LINE_UNITS) {
    const cut = safeCut(state.held, MAX_LINE_UNITS);
    take(state, state.held.slice(0, cut), out);
    state.held = state.held.slice(cut);
  }
}

function endLine(state: Gathering, out: LinePiece[]): void {
  take(state, state.held, out);
  state.held = '';
  state.carried = false;
  state.number += 1;
}

/** `foo\n\f` leaves no blank line at the foot of the page: nothing stood between the two. */
function endPage(state: Gathering, out: LinePiece[]): void {
  if (state.held !== '') take(state, state.held, out);
  state.held = '';
  state.carried = false;
  out.push(PAGE_BREAK);
}

/** Splits at LF, CRLF, a lone CR, and at form feeds. A CRLF may be cut by a piece of text. */
export function openLines(): LineSplitter {
  const state: Gathering = { number: 1, held: '', carried: false };
  let afterReturn = false;

  function push(text: string): readonly LinePiece[] {
    const out: LinePiece[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit !== LF && unit !== CR && unit !== FF) continue;
      const closesReturn = unit === LF && (at === 0 ? afterReturn : text.charCodeAt(at - 1) === CR);
      if (!closesReturn) {
        hold(state, text.slice(from, at), out);
        if (unit === FF) endPage(state, out);
        else endLine(state, out);
      }
      from = at + 1;
    }
    hold(state, text.slice(from), out);
    if (text !== '') afterReturn = text.charCodeAt(text.length - 1) === CR;
    return out;
  }

  function end(): readonly LinePiece[] {
    const out: LinePiece[] = [];
    if (state.held !== '') take(state, state.held, out);
    return out;
  }

  return { push, end, position: () => ({ line: state.number, afterReturn }) };
}
