import type { Article, NumberedArticle } from '../model/article.js';

/** Numbers the articles of each page in order, furniture by itself, so that leaving it out changes no number. */
export function openNumbers(): (article: Article) => NumberedArticle {
  let page = 0;
  let numbers = { story: 0, furniture: 0 };
  return (article) => {
    if (article.page !== page) numbers = { story: 0, furniture: 0 };
    page = article.page;
    const kind = article.kind === 'furniture' ? 'furniture' : 'story';
    numbers[kind] += 1;
    // before what is spread: V8 gives each object that grows from a spread one a shape of its own
    return { number: numbers[kind], ...article };
  };
}
