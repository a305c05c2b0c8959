import type { Article } from './model/article.js';
import type { Page } from './model/page.js';

const flagged = (article: Article): Article => ({ ...article, flags: [...article.flags, 'page-cut'] });

/** Numbers of the lines without end, which were cut. */
const cutLines = ({ lines }: Page): readonly number[] =>
  lines.filter(({ carried }) => carried).map(({ number }) => number);

/** True where one of these lines is a part of it. */
const holds = ({ pieces }: Article, numbers: readonly number[]): boolean =>
  pieces.some(({ lines }) => lines.some(([first, last]) => numbers.some((one) => first <= one && one <= last)));

/**
 * Flags the articles beside a cut: the last story of the part that was cut, and the first of the part that follows; and
 * those with a line that was cut. Furniture is passed over, since a running title is whole on either side.
 */
export function openCutMarks(): (page: Page, articles: readonly Article[]) => readonly Article[] {
  let afterCut = false;
  return (page, articles) => {
    const stories = articles.filter((article) => article.kind !== 'furniture');
    const numbers = cutLines(page);
    const beside = [afterCut ? stories[0] : undefined, page.cut ? stories.at(-1) : undefined];
    const within = numbers.length === 0 ? [] : stories.filter((story) => holds(story, numbers));
    afterCut = page.cut;
    return articles.map((article) => ([...beside, ...within].includes(article) ? flagged(article) : article));
  };
}
