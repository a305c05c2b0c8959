import type { Article, NumberedArticle, PageResult } from '../model/article.js';
import type { Listener } from '../model/note.js';
import { STITCH as W } from '../weights.js';
import { linkParts, storyOf } from './chain.js';
import { jointConfidence } from './evidence.js';
import { flagOpen } from './flag.js';
import { openHeldPages } from './held-pages.js';
import { type Held, type HeldSheet, holdSheet, isWaiting } from './hold.js';
import { openLinker } from './linker.js';
import { type JoinBreak, mergeParts } from './merge.js';
import { openNumbers } from './number.js';
import { partRests } from './rests.js';

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
  const held = openHeldPages();
  const linker = openLinker(held.sheets);
  /** The source has more than one page: what a jump means could have been found. */
  let several = false;
  let firstPage: number | null = null;

  function print(part: Held): NumberedArticle {
    const parts = storyOf(part);
    for (const one of parts) held.drop(one);
    const whole = joinParts(parts, join, note);
    return several ? flagOpen(whole, part, part.far) : whole;
  }

  function* release(): Generator<PageResult> {
    for (let sheet = held.next(); sheet !== null; sheet = held.next()) {
      linker.leave(sheet);
      const articles = sheet.parts.filter(({ prev }) => prev === null).map(print);
      yield { page: sheet.page, cut: sheet.cut, articles };
    }
  }

  /** Gives on the first held page, linked as well as can be, and what waits for it alone. */
  function* giveOn(sheet: HeldSheet): Generator<PageResult> {
    if (several) linker.lookAround(sheet);
    sheet.parts.filter(isWaiting).forEach(giveUp);
    yield* release();
  }

  function* push({ page, cut, articles }: PageArticles): Generator<PageResult> {
    firstPage ??= page;
    several ||= page !== firstPage;
    const above = held.sheets.at(-1);
    const rests = partRests(articles, above !== undefined && above.page + 1 === page ? above.parts : []);
    const sheet = holdSheet(page, cut, rests.articles.map(number));
    held.add(sheet);
    linkRests(sheet.parts, rests.homes);
    linker.add(sheet);
    yield* release();
    while (held.isFull() && held.sheets[0] !== undefined) yield* giveOn(held.sheets[0]);
  }

  function* end(): Generator<PageResult> {
    while (held.sheets[0] !== undefined) yield* giveOn(held.sheets[0]);
  }

  return { push, end };
}

/** Links each rest to the end of the story that it goes on from. */
function linkRests(parts: readonly Held[], homes: readonly (Held | null)[]): void {
  for (const [i, part] of parts.entries()) {
    let end = homes[i] ?? null;
    while (end?.next != null) end = end.next;
    if (end !== null) linkParts(end, part, W.restOdds);
  }
}

/** What a story still seeks is not looked for any more. */
function giveUp(part: Held): void {
  part.startClosed = true;
  part.far.endClosed = true;
  part.far.atFoot = false;
}

function joinParts(parts: readonly [Held, ...Held[]], join: JoinBreak, note?: Listener): NumberedArticle {
  const [first, ...rest] = parts;
  const merged = mergeParts([first.article, ...rest.map(({ article }) => article)], join, note);
  return rest.length === 0 ? merged : { ...merged, confidence: jointConfidence(parts, merged.confidence) };
}
