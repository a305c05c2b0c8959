import { ending } from '../chars/sentence.js';
import type { Article, BodyBlock, Flag, Places } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { Column } from './column.js';
import { inOrder } from './flag.js';

const NOWHERE: Places = { kicker: [], headline: [], deck: [], bylines: [], dateline: [], jump: [] };

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
    at: { ...NOWHERE, jump: off },
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

/** The lines of an article that are not of `below`, and those that are; one between, blank or not, goes with the line above it. */
function divideLines(
  spans: readonly Span[],
  below: readonly { readonly lines: readonly Span[] }[],
  above: readonly Span[],
): readonly [readonly Span[], readonly Span[]] {
  const [under, over] = [linesOf(below.flatMap(({ lines }) => lines)), linesOf(above)];
  const parts: [Span[], Span[]] = [[], []];
  let side: 0 | 1 = 0;
  for (const [first, last] of spans) {
    let start = first;
    for (let line = first; line <= last; line++) {
      const now: 0 | 1 = under.has(line) ? 1 : over.has(line) ? 0 : side;
      if (now !== side && line > start) parts[side].push([start, line - 1]);
      if (now !== side) start = line;
      side = now;
    }
    parts[side].push([start, last]);
  }
  return parts;
}

function linesOf(spans: readonly Span[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const [first, last] of spans) for (let line = first; line <= last; line++) lines.add(line);
  return lines;
}
