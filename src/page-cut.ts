import type { Article } from './model/article.js';
import type { Page } from './model/page.js';

const flagged = (article: Article): Article => ({ ...article, flags: [...article.flags, 'page-cut'] });

/**
 * Flags the articles beside a cut: the last story of the part that was cut, and the first of the part that follows.
 * Furniture is passed over, since a running title is whole on either side.
 */
export function openCutMarks(): (page: Page, articles: readonly Article[]) => readonly Article[] {
  let afterCut = false;
  return (page, articles) => {
    const stories = articles.filter((article) => article.kind !== 'furniture');
    const beside = [afterCut ? stories[0] : undefined, page.cut ? stories.at(-1) : undefined];
    afterCut = page.cut;
    return articles.map((article) => (beside.includes(article) ? flagged(article) : article));
  };
}
