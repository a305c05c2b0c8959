import { CLINGS, CLOSES, isAt, LETTER, UPPER } from '../chars/classes.js';
import { isHanText } from '../chars/han.js';
import { ending } from '../chars/sentence.js';
import type { Article, JumpEnd } from '../model/article.js';
import { hashGrams } from './grams.js';

/** A page as jumps speak of it, in plain form (see `plainPage`). */
export interface Sheet {
  /** What the page prints of itself; null where it prints nothing. */
  readonly label: string | null;
  /** What it is counted as: its place in the source, or what the name of its file says; null where neither is known. */
  readonly ordinal: string | null;
}

/** An article as one part of a story, with what is asked of it again and again. */
export interface Part {
  readonly article: Article;
  readonly sheet: Sheet;
  /** What tells its page from others: parts of one page are never linked. */
  readonly page: string;
  readonly to: JumpEnd | null;
  readonly from: JumpEnd | null;
  /** The pages that the two name, in plain form; null where they name none, or there is none. */
  readonly toPage: string | null;
  readonly fromPage: string | null;
  readonly han: boolean;
  /** Its text stops in mid-sentence. */
  readonly stopsOpen: boolean;
  /** It begins with what begins no sentence: a comma, a closing mark, a small Western letter. */
  readonly beginsInside: boolean;
  /** A capital begins it. */
  readonly beginsCapital: boolean;
  /** The last and the first characters of its running text: at most `EDGE` UTF-16 units. */
  readonly tail: string;
  readonly start: string;
  /** Quotation marks that are open at its end, and closed in it without having been opened. */
  readonly quotes: Quotes;
  /** Its wording, and that of its head alone: sorted numbers, each once. */
  readonly grams: Int32Array;
  readonly headGrams: Int32Array;
}

interface Quotes {
  readonly open: number;
  readonly closed: number;
}

const EDGE = 24;
/** UTF-16 units of a body whose wording is read: a page of text. */
const MAX_READ = 20_000;

/** A page number for comparing: `A03` and `A3`, `03` and `3` are one page. */
export function plainPage(page: string | null): string | null {
  return page === null ? null : page.toUpperCase().replace(/^([A-Z]*)0+(?=\d)/u, '$1');
}

/** A page by what it prints of itself and by what it is counted as. */
export const sheetOf = (label: string | null, ordinal: string | null): Sheet => ({
  label: plainPage(label),
  ordinal: plainPage(ordinal),
});

/** Reads an article as a part of a story. `page`: see `Part`. */
export function readPart(article: Article, sheet: Sheet, page: string): Part {
  const { kicker, headline, deck, bylines, jump } = article;
  const running = article.body.filter((block) => block.type === 'paragraph');
  const [tail, start] = [running.at(-1)?.text ?? '', running[0]?.text ?? ''];
  const head = [kicker, headline, deck].filter((part) => part !== null).join('\n');
  const names = bylines.map(({ name }) => name).join('\n');
  const text = article.body.map((block) => block.text).join('\n');
  let grams: Int32Array | undefined;
  let headGrams: Int32Array | undefined;
  return {
    article,
    sheet,
    page,
    to: jump.to,
    from: jump.from,
    toPage: plainPage(jump.to?.page ?? null),
    fromPage: plainPage(jump.from?.page ?? null),
    han: isHanText(text === '' ? head : text.slice(0, MAX_READ)),
    stopsOpen: tail !== '' && ending(tail) === 'open',
    beginsInside: beginsInside(start),
    beginsCapital: isAt(start, 0, UPPER),
    tail: tail.slice(-EDGE),
    start: start.slice(0, EDGE),
    quotes: { open: openQuotes(tail), closed: closedQuotes(start) },
    // read when they are first asked for: most parts are never compared
    get grams() {
      grams ??= hashGrams([head, names, text.slice(0, MAX_READ), jump.to?.text ?? ''].join('\n'));
      return grams;
    },
    get headGrams() {
      headGrams ??= hashGrams(head);
      return headGrams;
    },
  };
}

/** True where a text begins with what begins no sentence. */
export function beginsInside(text: string): boolean {
  return isAt(text, 0, CLINGS | CLOSES) || (isAt(text, 0, LETTER) && text.charAt(0) !== text.charAt(0).toUpperCase());
}

const OPENING = '“「『《（';
const CLOSING = '”」』》）';

/** Marks that are open at the end of a text. */
function openQuotes(text: string): number {
  let open = 0;
  for (const char of text) {
    if (OPENING.includes(char)) open++;
    else if (CLOSING.includes(char)) open = Math.max(0, open - 1);
  }
  return open;
}

/** Marks that are closed in a text without having been opened in it. */
function closedQuotes(text: string): number {
  let [open, closed] = [0, 0];
  for (const char of text) {
    if (OPENING.includes(char)) open++;
    else if (CLOSING.includes(char)) {
      if (open > 0) open--;
      else closed++;
    }
  }
  return closed;
}
