import type { Article } from '../src/model/article.js';
import { articlesOf } from './clean.js';
import { dice } from './dice.js';
import type { GoldArticle, GoldPage } from './typesetter/page.js';

/** How much of the gold came back, 0 to 1 each. */
export interface Figures {
  /** Exact paragraphs and crossheads, to the space: twice the hits over found and wanted. */
  readonly paragraphs: number;
  /** Stories whose likest article is alike at 0.9 and has the same headline. */
  readonly headlines: number;
  /** Stories that came back with headline, bylines and every paragraph as they were. */
  readonly exact: number;
}

export function measure(pages: readonly GoldPage[]): Figures {
  const results = pages.map((page) => ({
    page,
    articles: articlesOf(page.text).filter(({ kind }) => kind !== 'furniture'),
  }));
  const stories = results.flatMap(({ page, articles }) =>
    page.gold.map((gold) => ({ gold, article: likest(gold, articles) })),
  );
  const wanted = results.flatMap(({ page }, i) =>
    page.gold.flatMap((gold) => gold.body.map((block) => `${i} ${block.text}`)),
  );
  const found = results.flatMap(({ articles }, i) =>
    articles.flatMap(({ body }) => body.map((block) => `${i} ${block.text}`)),
  );
  return {
    paragraphs: (2 * common(wanted, found)) / Math.max(1, wanted.length + found.length),
    headlines: share(
      stories,
      ({ gold, article }) => article !== null && bare(article.headline) === bare(gold.headline),
    ),
    exact: share(stories, ({ gold, article }) => article !== null && same(gold, article)),
  };
}

function likest(gold: GoldArticle, articles: readonly Article[]): Article | null {
  const body = textOf(gold.body);
  const scored = articles.map((article) => ({ article, score: dice(textOf(article.body), body) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= 0.9 ? best.article : null;
}

function same(gold: GoldArticle, article: Article): boolean {
  const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join();
  return (
    bare(gold.headline) === bare(article.headline) &&
    names(gold.bylines) === names(article.bylines) &&
    textOf(gold.body) === textOf(article.body)
  );
}

function textOf(body: readonly { readonly text: string }[]): string {
  return body.map((block) => block.text).join('\n');
}

function bare(text: string | null): string | null {
  return text?.replace(/\s+/gu, '') ?? null;
}

function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of a) left.set(text, (left.get(text) ?? 0) + 1);
  let hits = 0;
  for (const text of b) {
    const count = left.get(text) ?? 0;
    if (count > 0) hits++;
    left.set(text, count - 1);
  }
  return hits;
}

function share<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return list.length === 0 ? 1 : list.filter(holds).length / list.length;
}
