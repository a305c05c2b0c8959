import { visibleName } from '../render/visible.js';
import { counted } from './counted.js';

/** What one input gave. */
export interface Detail {
  /** That it was read in, by the WHATWG's name. */
  readonly encoding: string;
  readonly pages: number;
  /** Null where an early stage tells none apart. */
  readonly articles: number | null;
  readonly flagged: number;
}

/** `1949/p1.txt: gb18030, 2 pages, 14 articles, 3 flagged`. */
export function detailLine(name: string, { encoding, pages, articles, flagged }: Detail): string {
  const found = articles === null ? [] : [counted(articles, 'article'), `${flagged} flagged`];
  return `${visibleName(name)}: ${[encoding, counted(pages, 'page'), ...found].join(', ')}`;
}
