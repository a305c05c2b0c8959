import type { Article, BodyBlock, Piece } from '../model/article.js';
import type { Listener } from '../model/note.js';
import { STITCH as W } from '../weights.js';
import { type Column, cutColumns } from './column.js';
import { openCloseness, seamOf } from './column-wording.js';
import { cutByHomes } from './cut-article.js';
import { inOrder } from './flag.js';
import { type JoinBreak, mergeParts } from './merge.js';
import { isBare } from './rests.js';

/*
 * An extractor that goes down the columns of a page takes the last column of a story for a part of what stands beneath
 * the columns before it:
 *
 *     HEAD A   a a        a1 a2 | head B b1 b2 b3 | a3: the end of A comes out as the end of B
 *     HEAD B   b b b a
 */

/** For each column that stands in an article and goes on with another one above it: that one's place. */
type Homes = ReadonlyMap<Column, number>;

/** Brings what goes on with a story that stands above back to it. `articles`: of a page, in its order; furniture too. */
export function bringHome(articles: readonly Article[], join: JoinBreak, note?: Listener): readonly Article[] {
  if (articles.some(({ lang }) => lang.startsWith('zh'))) return articles;
  const columns = cutColumns(articles);
  const homes = columns.filter((own) => own.length > 0).length > 1 ? findHomes(articles, columns) : new Map();
  return homes.size === 0 ? articles : move(articles, columns, homes, join, note);
}

function findHomes(articles: readonly Article[], columns: readonly (readonly Column[])[]): Homes {
  const all = columns.flat();
  const closeness = openCloseness(all);
  const homes = new Map<Column, number>();
  /** The columns of each article, by their places among `all`, as far as is known. */
  const held = columns.map((own) => own.map((column) => all.indexOf(column)));
  for (const [owner, own] of columns.entries()) {
    const article = articles[owner] as Article;
    let home = owner;
    // what stands below a column is not yet known to be of its article
    const below = held[owner]?.splice(0) ?? [];
    for (const [n, column] of own.entries()) {
      const i = below[n] as number;
      if (n > 0 || isBare(article)) {
        const seams = held.slice(0, owner + 1).map((others) => seamOf(endOf(all, others), column.blocks[0]));
        const worths = seams.map((seam, place) => (held[place]?.length ? closeness(i, held[place]) + seam : 0));
        home = choose(worths, home, (place) => {
          if (place === owner) return n > 0;
          if (articles[place]?.jump.to !== null) return false;
          return (seams[place] ?? 0) > 0 || (says([column]) && says(own.slice(0, n)));
        });
      }
      if (home !== owner) homes.set(column, home);
      held[home]?.push(i);
    }
  }
  return homes;
}

const endOf = (all: readonly Column[], others: readonly number[]): BodyBlock | undefined =>
  all[others.at(-1) ?? -1]?.blocks.at(-1);

/** Little text says too little of itself, and none above it nothing: a story may have lost its head. */
const says = (columns: readonly Column[]): boolean =>
  columns.reduce((sum, { text }) => sum + text.length, 0) >= W.columnLeast;

/** The article that a column is by far the closest to; `home`, where the one before it went, where none is. */
function choose(worths: readonly number[], home: number, may: (place: number) => boolean): number {
  const at = (place: number) => worths[place] ?? 0;
  const others = [...worths.keys()].filter((place) => place !== home);
  const best = others.filter(may).reduce((most, place) => (at(place) > at(most) ? place : most), home);
  const second = Math.max(0, ...others.filter((place) => place !== best).map(at));
  const clear = at(best) >= W.columnNear && at(best) >= W.columnClear * second && at(best) >= W.columnMoves * at(home);
  return clear ? best : home;
}

/** The articles with their columns at home. */
function move(
  articles: readonly Article[],
  columns: readonly (readonly Column[])[],
  homes: Homes,
  join: JoinBreak,
  note?: Listener,
): readonly Article[] {
  const whole: (Article | null)[] = [...articles];
  for (const [owner, own] of columns.entries()) {
    const goals = own.map((column) => homes.get(column) ?? owner);
    whole[owner] = null;
    for (const { article, home } of cutByHomes(articles[owner] as Article, own, goals, owner)) {
      const there = whole[home];
      whole[home] = there == null ? article : joinOn(there, article, home !== owner, join, note);
    }
  }
  return whole.filter((article) => article !== null);
}

function joinOn(home: Article, part: Article, moved: boolean, join: JoinBreak, note?: Listener): Article {
  const merged = mergeParts([home, part], join, note);
  const pieces: readonly Piece[] = [{ page: home.page, lines: merged.pieces.flatMap(({ lines }) => lines) }];
  const [first = 0, last = 0] = part.pieces[0]?.lines[0] ?? [];
  if (moved) note?.({ stage: 'stitch', rule: 'stray', page: home.page, lines: [first, last], before: '', after: '' });
  return { ...merged, pieces, flags: moved ? inOrder([...merged.flags, 'reordered']) : merged.flags };
}
