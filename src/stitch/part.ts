import { CLINGS, CLOSES, isAt, LETTER, OPENS, UPPER } from '../chars/classes.js';
import { isHanText } from '../chars/han.js';
import { sampleOf } from '../chars/sample.js';
import { ending } from '../chars/sentence.js';
import { unitsOf } from '../chars/units.js';
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
  /**
   * What was read of its text when it was first asked for, since most parts are never compared: ask `edgesOf`, `gramsOf`,
   * `headGramsOf`. No getters: V8 looks up by name whatever is asked of an object that has some.
   */
  readonly read: Read;
}

interface Read {
  edges: Edges | null;
  grams: Int32Array | null;
  headGrams: Int32Array | null;
}

/** How the running text of a part begins and stops. */
interface Edges {
  readonly han: boolean;
  /** Its language, where there is enough text to tell; null elsewhere, and where it is Chinese. */
  readonly tongue: string | null;
  /** It stops in mid-sentence. */
  readonly stopsOpen: boolean;
  /** It begins with what begins no sentence: a comma, a closing mark, a small Western letter. */
  readonly beginsInside: boolean;
  /** A capital begins it. */
  readonly beginsCapital: boolean;
  /** Its last and its first characters: at most `EDGE` UTF-16 units. */
  readonly tail: string;
  readonly start: string;
  /** Quotation marks that are open at its end, and closed in it without having been opened. */
  readonly quotes: Quotes;
}

interface Quotes {
  readonly open: number;
  readonly closed: number;
}

const EDGE = 24;
/** UTF-16 units of a body whose wording is read: a page of text. */
const MAX_READ = 20_000;

/** A page number for comparing: `A03` and `A3`, `6A` and `A6`, `03` and `3` are one page. */
export function plainPage(page: string | null): string | null {
  return page === null
    ? null
    : page
        .toUpperCase()
        .replace(/^([A-Z]*)0+(?=\d)/u, '$1')
        .replace(/^(\d+)([A-Z])$/u, '$2$1');
}

/** A page by what it prints of itself and by what it is counted as. */
export const sheetOf = (label: string | null, ordinal: string | null): Sheet => ({
  label: plainPage(label),
  ordinal: plainPage(ordinal),
});

/** An article as a part of a story. `page`: see `Part`. */
export function readPart(article: Article, sheet: Sheet, page: string): Part {
  const { to, from } = article.jump;
  return {
    article,
    sheet,
    page,
    to,
    from,
    toPage: to === null ? null : plainPage(to.page),
    fromPage: from === null ? null : plainPage(from.page),
    read: { edges: null, grams: null, headGrams: null },
  };
}

/** What its text is like where it could go on. */
export function edgesOf({ read, article }: Part): Edges {
  read.edges ??= readEdges(article);
  return read.edges;
}

/** Its wording: sorted numbers, each once. */
export function gramsOf({ read, article }: Part): Int32Array {
  read.grams ??= hashGrams(wordingOf(article));
  return read.grams;
}

/** The wording of its head alone. */
export function headGramsOf({ read, article }: Part): Int32Array {
  read.headGrams ??= hashGrams(headOf(article));
  return read.headGrams;
}

/** A shorter text, in UTF-16 units, may hold a few words of another language. */
const LEAST_TOLD = 300;
/** Chinese is told by its characters, and what has no language by nothing. */
const TOLD_BY_OTHERS = /^(?:zh|und)/u;

function readEdges(article: Article): Edges {
  const running = article.body.filter((block) => block.type === 'paragraph');
  const [tail, start] = [running.at(-1)?.text ?? '', running[0]?.text ?? ''];
  const text = bodyOf(article);
  return {
    han: isHanText(text === '' ? headOf(article) : text),
    tongue: text.length < LEAST_TOLD || TOLD_BY_OTHERS.test(article.lang) ? null : article.lang,
    stopsOpen: tail !== '' && ending(tail) === 'open',
    beginsInside: beginsInside(start),
    beginsCapital: isAt(start, 0, UPPER),
    tail: tail.slice(-EDGE),
    start: start.slice(0, EDGE),
    quotes: { open: openQuotes(tail), closed: closedQuotes(start) },
  };
}

const bodyOf = ({ body }: Article): string =>
  sampleOf(
    body.map((block) => block.text),
    '\n',
    MAX_READ,
  );

const headOf = ({ kicker, headline, deck }: Article): string =>
  [kicker, headline, deck].filter((part) => part !== null).join('\n');

function wordingOf(article: Article): string {
  const names = article.bylines.map(({ name }) => name).join('\n');
  return [headOf(article), names, bodyOf(article), article.jump.to?.text ?? ''].join('\n');
}

/** True where a text begins with what begins no sentence. */
export function beginsInside(text: string): boolean {
  return isAt(text, 0, CLINGS | CLOSES) || (isAt(text, 0, LETTER) && text.charAt(0) !== text.charAt(0).toUpperCase());
}

const OPENING = unitsOf('“「『《（');
const CLOSING = unitsOf('”」』》）');

/** Marks that are open at the end of a text. */
function openQuotes(text: string): number {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isAt(text, i, OPENS | CLOSES)) continue;
    if (OPENING.has(text.charCodeAt(i))) open++;
    else if (CLOSING.has(text.charCodeAt(i))) open = Math.max(0, open - 1);
  }
  return open;
}

/** Marks that are closed in a text without having been opened in it. */
function closedQuotes(text: string): number {
  let [open, closed] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (!isAt(text, i, OPENS | CLOSES)) continue;
    if (OPENING.has(text.charCodeAt(i))) open++;
    else if (CLOSING.has(text.charCodeAt(i))) {
      if (open > 0) open--;
      else closed++;
    }
  }
  return closed;
}
