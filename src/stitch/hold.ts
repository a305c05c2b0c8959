import type { Article, NumberedArticle } from '../model/article.js';
import { type Linked, openLinked, seeksEnd, seeksStart } from './chain.js';
import { type Sheet, sheetOf } from './part.js';

/** An article that is held. */
export type Held = Linked<NumberedArticle>;

/** A page that waits. */
export interface HeldSheet extends Sheet {
  readonly page: number;
  readonly cut: boolean;
  readonly parts: readonly Held[];
  /** Those of them with a jump to another page, and with one from it. */
  readonly going: readonly Held[];
  readonly coming: readonly Held[];
  readonly units: number;
}

/** UTF-16 units of running text. */
export const unitsOf = (article: Article): number => article.body.reduce((sum, block) => sum + block.text.length, 0);

/** Takes in the articles of a page. */
export function holdSheet(page: number, cut: boolean, articles: readonly NumberedArticle[]): HeldSheet {
  const label = articles.find((article) => article.pageLabel !== null)?.pageLabel ?? null;
  const sheet = sheetOf(label, String(page));
  const parts = articles.map((article) => openLinked(article, sheet, String(page)));
  const going = parts.filter(({ to }) => to !== null);
  const coming = parts.filter(({ from }) => from !== null);
  return {
    label: sheet.label,
    ordinal: sheet.ordinal,
    page,
    cut,
    parts,
    going,
    coming,
    units: articles.reduce((sum, article) => sum + unitsOf(article), 0),
  };
}

/** True while a story that begins here is not known to be whole. */
export const isWaiting = (part: Held): boolean => part.prev === null && (seeksStart(part) || seeksEnd(part.far));
