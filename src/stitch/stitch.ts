import type { Article, NumberedArticle, PageResult } from '../model/article.js';
import type { Listener } from '../model/note.js';
import { storyOf } from './chain.js';
import { jointConfidence } from './evidence.js';
import { flagOpen } from './flag.js';
import { type Held, type HeldSheet, holdSheet, isWaiting, unitsOf } from './hold.js';
import { openLinker } from './linker.js';
import { type JoinBreak, mergeParts } from './merge.js';
import { openNumbers } from './number.js';

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
  const held: HeldSheet[] = [];
  const linker = openLinker(held);
  const size = { articles: 0, units: 0 };
  /** The source has more than one page: what a jump means could have been found. */
  let several = false;
  let firstPage: number | null = null;

  /** Links what the first held page still seeks as well as can be, and gives the rest up. */
  function settle(sheet: HeldSheet): void {
    if (several) linker.lookAround(sheet);
    for (const part of sheet.parts.filter(isWaiting)) {
      part.startClosed = true;
      part.far.endClosed = true;
      part.far.atFoot = false;
    }
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
      linker.leave(sheet);
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
    size.articles += articles.length;
    size.units += sheet.units;
    linker.add(sheet);
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
