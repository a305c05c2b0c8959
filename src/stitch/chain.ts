import type { Article } from '../model/article.js';
import { type Part, readPart, type Sheet } from './part.js';

/** A part in a row of parts that are one story. */
export interface Linked<A extends Article> extends Part {
  readonly article: A;
  next: Linked<A> | null;
  prev: Linked<A> | null;
  /** At either end of a row: the other end. */
  far: Linked<A>;
  /** It may be a later part: it says so, or it has running text and no dateline to open a story of its own. */
  readonly follows: boolean;
  /** Odds of the link with `next`. */
  odds: number;
  /** Nobody looks any more for where it goes on; for where it began. */
  endClosed: boolean;
  startClosed: boolean;
  /** It breaks off at the foot of its page, and the next has not come yet. */
  atFoot: boolean;
  /** It could be linked in more than one way. */
  tied: boolean;
}

/** A part that is linked with nothing yet. Only stories go on elsewhere. */
export function openLinked<A extends Article>(article: A, sheet: Sheet, page: string): Linked<A> {
  const closed = article.kind !== 'article';
  const running = article.dateline === null && article.body.some((block) => block.type === 'paragraph');
  const { to, from, toPage, fromPage, read } = readPart(article, sheet, page);
  // written out: V8 gives each object of its own a shape that grows from a spread one
  const alone: Omit<Linked<A>, 'far'> = {
    article,
    sheet,
    page,
    to,
    from,
    toPage,
    fromPage,
    read,
    next: null,
    prev: null,
    follows: !closed && (from !== null || running),
    odds: 0,
    endClosed: closed,
    startClosed: closed,
    atFoot: false,
    tied: false,
  };
  const linked = alone as Linked<A>;
  linked.far = linked;
  return linked;
}

/** It says that it goes on, and where is not known yet. */
export const seeksEnd = (part: Linked<Article>): boolean => part.to !== null && part.next === null && !part.endClosed;

/** It says that it began elsewhere, and where is not known yet. */
export const seeksStart = (part: Linked<Article>): boolean =>
  part.from !== null && part.prev === null && !part.startClosed;

/** It may be a later part that nobody claimed, though maybe it lost the line which says so. */
export const mayFollow = (part: Linked<Article>): boolean => part.follows && part.prev === null && !part.startClosed;

/** Links two parts, unless that would close a ring. */
export function linkParts<A extends Article>(first: Linked<A>, second: Linked<A>, odds: number): void {
  const [start, end] = [first.far, second.far];
  if (start === second) return;
  first.next = second;
  second.prev = first;
  first.odds = odds;
  start.far = end;
  end.far = start;
}

/** The parts of the story that begins with `part`, in reading order. */
export function storyOf<A extends Article>(part: Linked<A>): readonly [Linked<A>, ...Linked<A>[]] {
  const parts: [Linked<A>, ...Linked<A>[]] = [part];
  for (let { next } = part; next !== null; next = next.next) parts.push(next);
  return parts;
}
