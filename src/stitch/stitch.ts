import type { Article, NumberedArticle, PageResult } from '../model/article.js';
import type { Listener } from '../model/note.js';
import { STITCH as W } from '../weights.js';
import { linkParts, mayFollow, seeksEnd, seeksStart, storyOf } from './chain.js';
import { jointConfidence } from './evidence.js';
import { flagOpen } from './flag.js';
import { openBackground } from './grams.js';
import { type Held, type HeldSheet, holdSheet, isWaiting, unitsOf } from './hold.js';
import { matchParts, type Pair } from './match.js';
import { type JoinBreak, mergeParts } from './merge.js';
import { openNumbers } from './number.js';
import { pageFit } from './page-fit.js';
import { pairUp } from './pair-up.js';
import { gramsOf } from './part.js';
import { openSeekers } from './seekers.js';

/** Pages that wait behind an open story, the page that it begins on counted; then it is given on open. */
export const MAX_HELD_PAGES = 256;
/** Articles that wait, and UTF-16 units of their running text. */
export const MAX_HELD_ARTICLES = 4_096;
const MAX_HELD_UNITS = 4_194_304;

/** One page of a source, as segmented. */
interface PageArticles {
  readonly page: number;
  readonly cut: boolean;
  readonly articles: readonly Article[];
}

const isOn = (part: Held, { page }: HeldSheet): boolean => part.page === String(page);

/** Pages go in, the same pages come out in order, later: when no story that begins on them waits for another part. */
export interface Stitcher {
  push(result: PageArticles): Iterable<PageResult>;
  end(): Iterable<PageResult>;
}

/**
 * Joins the parts of stories over the pages of one source. A page is held while a story on it, or before it, waits for
 * its other part.
 */
export function openStitch(join: JoinBreak, note?: Listener): Stitcher {
  const number = openNumbers();
  const background = openBackground();
  const held: HeldSheet[] = [];
  /** So many of the held pages, from the first on, are in `background`. */
  let read = 0;
  const size = { articles: 0, units: 0 };
  /** The source has more than one page: what a jump means could have been found. */
  let several = false;
  let firstPage: number | null = null;

  const ends = openSeekers(seeksEnd);
  const starts = openSeekers(seeksStart);

  /** Reads the wording of the held pages: only when parts are compared, since most sources have no jumps. */
  function readHeld(): void {
    for (; read < held.length; read++) for (const part of held[read]?.parts ?? []) background.add(gramsOf(part));
  }

  /** Links what belongs together among the pairs; only those that touch `sheet`. */
  function link(pairs: readonly Pair<Held>[], sheet: HeldSheet): void {
    readHeld();
    const { links, tied } = matchParts(pairs, background);
    for (const part of tied) part.tied = true;
    for (const { first, second, odds } of links) {
      if (isOn(first, sheet) || isOn(second, sheet)) linkParts(first, second, odds);
    }
  }

  /** Later parts on the other pages that these could mean. */
  function followers(firsts: readonly Held[], sheet: HeldSheet): readonly Held[] {
    if (firsts.length === 0) return [];
    const pages = held.filter(
      (other) => other !== sheet && firsts.some(({ toPage }) => pageFit(toPage, other) >= W.pageHalf),
    );
    return pages.flatMap(({ parts }) => parts.filter(mayFollow));
  }

  /** Looks at a page that came for what the held ones seek, and in the held ones for what it seeks. */
  function lookAt(sheet: HeldSheet): void {
    const meant = ends.list().filter(({ toPage }) => pageFit(toPage, sheet) >= W.pageHalf);
    const own = sheet.going.filter(seeksEnd);
    const pairs = [
      ...pairUp(meant, sheet.parts.filter(mayFollow), W.pageHalf),
      ...pairUp(own, followers(own, sheet), W.pageHalf),
    ];
    if (pairs.length > 0) link(pairs, sheet);
  }

  /** Links what the first held page still seeks as well as can be, and gives the rest up. */
  function settle(sheet: HeldSheet): void {
    if (several) lookAround(sheet);
    for (const part of sheet.parts.filter(isWaiting)) {
      part.startClosed = true;
      part.far.endClosed = true;
    }
  }

  /** The last look: at every part that a jump could mean, and at whatever else could be meant by that part. */
  function lookAround(sheet: HeldSheet): void {
    const [firsts, seconds] = [ends.list(), starts.list()];
    const own = [
      ...pairUp(sheet.going.filter(seeksEnd), seconds, W.pageMiscounted),
      ...pairUp(firsts, sheet.coming.filter(seeksStart), W.pageMiscounted),
    ];
    const meant = [...new Set(own.map(({ second }) => second))];
    if (own.length > 0) link(pairUp(firsts, meant, W.pageMiscounted), sheet);
  }

  function print(part: Held): NumberedArticle {
    const parts = storyOf(part);
    for (const { article } of parts) {
      size.articles -= 1;
      size.units -= unitsOf(article);
    }
    const [first, ...rest] = parts;
    const merged = mergeParts([first.article, ...rest.map(({ article }) => article)], join, note);
    const whole = rest.length === 0 ? merged : { ...merged, confidence: jointConfidence(parts, merged.confidence) };
    return several ? flagOpen(whole, part, part.far) : whole;
  }

  function* release(): Generator<PageResult> {
    while (held[0] !== undefined && !held[0].parts.some(isWaiting)) {
      const sheet = held.shift() as HeldSheet;
      ends.leave(sheet.going);
      starts.leave(sheet.coming);
      if (read > 0) {
        read -= 1;
        for (const part of sheet.parts) background.remove(gramsOf(part));
      }
      const articles = sheet.parts.filter(({ prev }) => prev === null).map(print);
      yield { page: sheet.page, cut: sheet.cut, articles };
    }
  }

  const full = () => held.length > MAX_HELD_PAGES || size.articles > MAX_HELD_ARTICLES || size.units > MAX_HELD_UNITS;

  function* push({ page, cut, articles }: PageArticles): Generator<PageResult> {
    firstPage ??= page;
    several ||= page !== firstPage;
    const sheet = holdSheet(page, cut, articles.map(number));
    held.push(sheet);
    ends.add(sheet.going);
    starts.add(sheet.coming);
    size.articles += articles.length;
    size.units += sheet.units;
    lookAt(sheet);
    yield* release();
    while (full() && held[0] !== undefined) {
      settle(held[0]);
      yield* release();
    }
  }

  function* end(): Generator<PageResult> {
    while (held[0] !== undefined) {
      settle(held[0]);
      yield* release();
    }
  }

  return { push, end };
}
