import type { Article } from '../model/article.js';
import { STITCH as W } from '../weights.js';
import { type Column, cutColumns } from './column.js';
import { openCloseness, seamOf } from './column-wording.js';
import { cutByHomes } from './cut-article.js';
import type { Held } from './hold.js';

/*
 * Where a page is too small for its stories, what is left of each stands on the next one, column beside column, without head or jump:
 *
 *     HEAD A  HEAD B  HEAD C          a b b c
 *     a a     b b b   c c             a b b c
 */

/** The articles of a page, the rests of other stories parted, with the story of the page before that each goes on from. */
export interface Rests {
  readonly articles: readonly Article[];
  /** For each article; null where it is none. */
  readonly homes: readonly (Held | null)[];
}

/** Nothing opens a story. */
export const isBare = ({ bylines, dateline, headline, jump, kind }: Article): boolean =>
  kind === 'article' && headline === null && bylines.length === 0 && dateline === null && jump.from === null;

/** `above`: what the page before holds. */
export function partRests(articles: readonly Article[], above: readonly Held[]): Rests {
  const stories = articles.filter(({ kind }) => kind === 'article');
  const first = stories.findIndex((article) => !isBare(article));
  const bare = first < 0 ? stories : stories.slice(0, first);
  const homes = above.filter(
    ({ article, next, to }) => article.kind === 'article' && next === null && to === null && article.body.length > 0,
  );
  const western = !articles.some(({ lang }) => lang.startsWith('zh'));
  const columns = western && bare.length > 0 && homes.length > 1 ? cutColumns(bare) : [];
  const found = columns.length === 0 ? [] : findHomes(columns.flat(), homes);
  const parts = columns.map((own) =>
    cutByHomes(bare[own[0]?.owner ?? 0] as Article, own, found.splice(0, own.length), null),
  );
  const made = articles.flatMap((article) => parts[bare.indexOf(article)] ?? [{ article, home: null }]);
  return { articles: made.map(({ article }) => article), homes: made.map(({ home }) => home) };
}

/** For each column the story that it goes on from; null where none is close. */
function findHomes(columns: readonly Column[], homes: readonly Held[]): (Held | null)[] {
  const whole = homes.map(({ article: { body } }): Column => {
    const text = body.map((block) => block.text).join('\n');
    return { owner: -1, from: 0, blocks: body, text };
  });
  const all = [...whole, ...columns];
  const closeness = openCloseness(all);
  const held = homes.map((_, place) => [place]);
  let last = -1;
  return columns.map((column, n) => {
    const worths = held.map((own, place) => {
      const seam = seamOf(all[own.at(-1) ?? 0]?.blocks.at(-1), column.blocks[0]);
      return closeness(homes.length + n, own) + seam - (place < last ? W.restBack : 0);
    });
    last = choose(worths, last, column.text.length);
    held[last]?.push(homes.length + n);
    return homes[last] ?? null;
  });
}

/** The place of the greatest worth, where it is great; where the column before went, if another is not clearly closer. */
function choose(worths: readonly number[], last: number, length: number): number {
  const most = Math.max(...worths);
  const best = worths.indexOf(most);
  const stays = worths[last] ?? 0;
  const second = Math.max(0, ...worths.filter((_, place) => place !== best && place !== last));
  if (last >= 0 && (best === last || length < W.columnLeast || most < W.restMoves * stays)) return last;
  return most >= W.restNear && most >= W.restClear * second ? best : last;
}
