import type { Article } from '../model/article.js';
import { isCommonHead, isPhotoRubric } from '../phrases/title.js';

/**
 * Gives briefs their common head as kicker: it is the headline of none. `articles`: the stories of a page in its order.
 *
 *     简讯                            kicker 简讯, no headline
 *     本报讯 …                        the same
 *     关于老街施工的通告              a headline of its own: the briefs have ended
 *     图片新闻                        kicker of the picture under it
 */
export function shareHeads(articles: readonly Article[]): readonly Article[] {
  let common: Article | null = null;
  return articles.map((article) => {
    if (article.headline !== null && isPhotoRubric(article.headline)) return underHead(article, article);
    if (article.headline !== null) common = isCommonHead(article.headline) ? article : null;
    if (common === null || article.kind !== 'article') return article;
    return underHead(article, common);
  });
}

function underHead(article: Article, { headline, at }: Article): Article {
  return {
    ...article,
    kicker: article.kicker === null ? headline : `${article.kicker} ${headline}`,
    headline: null,
    at: { ...article.at, kicker: [...article.at.kicker, ...at.headline], headline: [] },
    flags: article.flags.filter((flag) => flag !== 'no-headline'),
  };
}
