import type { Article, BodyBlock } from '../model/article.js';
import { placesWhere } from '../places.js';

/** What stands of an article between two blank lines, or two columns: blocks of its body, the first at place `from`. */
export interface Column {
  /** The place of its article among those of the page. */
  readonly owner: number;
  readonly from: number;
  readonly blocks: readonly BodyBlock[];
  readonly text: string;
}

/** Where so many seams between blocks, as a share, are blank lines, these part paragraphs and not columns. */
const MOST_PARTED = 0.5;

/** The columns of each article, in order; none where blank lines part the paragraphs of the page or nothing. `articles`: of a page. */
export function cutColumns(articles: readonly Article[]): readonly (readonly Column[])[] {
  const starts = articles.map(startsOf);
  const seams = articles.reduce((sum, { body }) => sum + Math.max(0, body.length - 1), 0);
  const parted = starts.reduce((sum, own) => sum + Math.max(0, own.length - 1), 0);
  if (parted > MOST_PARTED * seams) return [];
  return articles.map(({ body }, owner) =>
    (starts[owner] ?? []).map((from, n, all) => {
      const blocks = body.slice(from, all[n + 1]);
      return { owner, from, blocks, text: blocks.map(({ text }) => text).join('\n') };
    }),
  );
}

/** The blocks with which the columns of an article begin: those behind a blank line, or a line that is not the article's. */
function startsOf({ body, kind }: Article): readonly number[] {
  if (kind !== 'article') return [];
  return placesWhere(body, ({ lines }, i) => i === 0 || firstOf(lines) - lastOf(body[i - 1]) !== 1);
}

const firstOf = (lines: BodyBlock['lines']): number => lines[0]?.[0] ?? 0;
const lastOf = (block: BodyBlock | undefined): number => block?.lines.at(-1)?.[1] ?? 0;
