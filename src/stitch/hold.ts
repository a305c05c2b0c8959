import type { Article, NumberedArticle } from '../model/article.js';
import { type Linked, openLinked, seeksEnd, seeksStart } from './chain.js';
import { type Sheet, sheetOf } from './part.js';
import { footOf, headOf } from './run-over.js';

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
  /** What could run over into the next page, and what could be run over into from the one before. */
  readonly foot: Held | null;
  readonly head: Held | null;
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
  const foot = footOf(parts);
  if (foot !== null) foot.atFoot = true;
  for (const part of parts) if (mayRunOver(part)) part.atFoot = true;
  return {
    label: sheet.label,
    ordinal: sheet.ordinal,
    page,
    cut,
    parts,
    going,
    coming,
    foot,
    head: headOf(parts),
    units: articles.reduce((sum, article) => sum + unitsOf(article), 0),
  };
}

/** A Western story breaks off: with the others of its page it may go on at the head of the next. */
const mayRunOver = ({ article, to }: Held): boolean =>
  to === null && article.kind === 'article' && article.flags.includes('open-end') && !article.lang.startsWith('zh');

/** True while a story that begins here is not known to be whole. */
export const isWaiting = (part: Held): boolean =>
  part.prev === null && (seeksStart(part) || seeksEnd(part.far) || part.far.atFoot);
