import { ending } from '../chars/sentence.js';
import type { Article, BodyBlock, Flag, Places } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { Column } from './column.js';
import { inOrder } from './flag.js';

/** Where a part of an article stands from where it is cut. */
const ABOVE = 0;
const BELOW = 1;
type Side = typeof ABOVE | typeof BELOW;

/** Each its own: whoever gets one may write in it. */
const nowhere = (): Places => ({ kicker: [], headline: [], deck: [], bylines: [], dateline: [], jump: [] });

/** A part of an article, and where it goes. */
export interface Part<Home> {
  readonly article: Article;
  readonly home: Home;
}

/** An article cut where its columns go elsewhere than the one before them. `homes`: of its columns; `own`: where it goes without any. */
export function cutByHomes<Home>(
  article: Article,
  columns: readonly Column[],
  homes: readonly Home[],
  own: Home,
): readonly Part<Home>[] {
  const parts: Part<Home>[] = [];
  let rest = article;
  // from the last one back: blocks keep their places
  for (let n = columns.length - 1; n > 0; n--) {
    if (homes[n] === homes[n - 1]) continue;
    const [above, below] = cutArticle(rest, columns[n]?.from ?? 0);
    parts.unshift({ article: below, home: homes[n] ?? own });
    rest = above;
  }
  return [{ article: rest, home: homes[0] ?? own }, ...parts];
}

/** Cuts an article before block `at` of its body: what stands above it keeps the head, what stands below the jump off. */
function cutArticle(article: Article, at: number): readonly [Article, Article] {
  const { body, captions, flags, jump, pieces, page } = article;
  const [above, below] = [body.slice(0, at), body.slice(at)];
  const line = below[0]?.lines[0]?.[0] ?? 0;
  const [own, under] = [captions.filter((one) => !isBelow(one, line)), captions.filter((one) => isBelow(one, line))];
  const [mine, its] = divideLines(
    pieces.flatMap(({ lines }) => lines),
    [...below, ...under],
    textLines(article, above),
  );
  const off = jump.to === null ? [] : article.at.jump.slice(-1);
  const first: Article = {
    ...article,
    body: above,
    captions: own,
    jump: { to: null, from: jump.from },
    at: { ...article.at, jump: article.at.jump.slice(0, article.at.jump.length - off.length) },
    pieces: [{ page, lines: mine }],
    flags: endFlags(flags, above),
  };
  const second: Article = {
    ...article,
    kicker: null,
    headline: null,
    deck: null,
    bylines: [],
    dateline: null,
    body: below,
    captions: under,
    jump: { to: jump.to, from: null },
    at: { ...nowhere(), jump: off },
    pieces: [{ page, lines: its }],
    flags: inOrder(['no-headline', ...flags.filter((flag) => flag === 'open-end')]),
  };
  return [first, second];
}

const isBelow = ({ lines }: { readonly lines: readonly Span[] }, line: number): boolean => (lines[0]?.[0] ?? 0) >= line;

const endFlags = (flags: readonly Flag[], body: readonly BodyBlock[]): readonly Flag[] => {
  const open = body.at(-1)?.type === 'paragraph' && ending(body.at(-1)?.text ?? '') === 'open';
  return inOrder([...flags.filter((flag) => flag !== 'open-end'), ...(open ? (['open-end'] as const) : [])]);
};

/** The lines of the head and of a part of the body. */
const textLines = ({ at }: Article, body: readonly BodyBlock[]): readonly Span[] => [
  ...Object.values(at).flat(),
  ...body.flatMap(({ lines }) => lines),
];

/**
 * The lines of an article that are of `above`, and those of `below`: of both where it ends in a line in which the other begins,
 * or where columns stood side by side. One of neither, blank or not, goes with the line above it.
 */
function divideLines(
  spans: readonly Span[],
  below: readonly { readonly lines: readonly Span[] }[],
  above: readonly Span[],
): readonly [readonly Span[], readonly Span[]] {
  const [under, over] = [linesOf(below.flatMap(({ lines }) => lines)), linesOf(above)];
  const parts: [Span[], Span[]] = [[], []];
  let sides: readonly Side[] = [ABOVE];
  for (const [first, last] of spans) {
    const held: (readonly Side[])[] = [];
    for (let line = first; line <= last; line++) {
      sides = sidesOf(line, over, under, sides);
      held.push(sides);
    }
    for (const side of [ABOVE, BELOW] as const) parts[side].push(...runs(first, held, side));
  }
  return parts;
}

function sidesOf(
  line: number,
  over: ReadonlySet<number>,
  under: ReadonlySet<number>,
  before: readonly Side[],
): readonly Side[] {
  const own: Side[] = [];
  if (over.has(line)) own.push(ABOVE);
  if (under.has(line)) own.push(BELOW);
  return own.length > 0 ? own : before.slice(-1);
}

/** Lines one after the other that are of a side: the sides of each from `first` on are `held`. */
function runs(first: number, held: readonly (readonly Side[])[], side: Side): readonly Span[] {
  const found: Span[] = [];
  held.forEach((sides, i) => {
    const [start, end] = found.at(-1) ?? [0, 0];
    if (!sides.includes(side)) return;
    if (found.length > 0 && end === first + i - 1) found[found.length - 1] = [start, end + 1];
    else found.push([first + i, first + i]);
  });
  return found;
}

function linesOf(spans: readonly Span[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const [first, last] of spans) for (let line = first; line <= last; line++) lines.add(line);
  return lines;
}
