import type { Article } from '../../src/model/article.js';

/** What of a page is furniture, block by block. */
export const furnitureTexts = (articles: readonly Article[]): readonly string[] =>
  articles.flatMap(({ kind, body }) => (kind === 'furniture' ? body.map(({ text }) => text) : []));
