import type { ArticleRecord, NumberedArticle } from '../model/article.js';

/** The source without its last extension: `1949.10/p1.txt` is `1949.10/p1`; a name that is all extension stays. */
export function stem(source: string): string {
  const slash = source.lastIndexOf('/');
  const dot = source.lastIndexOf('.');
  return dot > slash + 1 ? source.slice(0, dot) : source;
}

function toRecord(article: NumberedArticle, source: string, id: string): ArticleRecord {
  const { kind, page, lang, publication, date, section, pageLabel, kicker, headline, deck, bylines, dateline } =
    article;
  const { body, captions, jump, at, confidence, flags } = article;
  const pieces = article.pieces.map(({ page: onPage, lines }) => ({ source, page: onPage, lines }));
  const text = body.map((block) => block.text).join('\n\n');
  const head = { schema: 1, id, source, page, kind, lang, publication, date, section, pageLabel } as const;
  return {
    ...head,
    kicker,
    headline,
    deck,
    bylines,
    dateline,
    body,
    text,
    captions,
    jump,
    at,
    pieces,
    continues: null,
    continuedBy: null,
    confidence,
    flags,
  };
}

/**
 * Makes the records of one source from its articles, with the keys in the order of the schema.
 *
 * An id is the source without its extension, then `#p<page>a<number>`: the number counts the page's articles, 1-based.
 * Furniture has numbers of its own (`#p1f1`), so that leaving it out changes no id; and the number of a part that was
 * joined to the first part of its story stays free, so that an id does not depend on other pages.
 */
export function openRecords(source: string): (article: NumberedArticle) => ArticleRecord {
  const name = stem(source);
  return (article) => {
    const letter = article.kind === 'furniture' ? 'f' : 'a';
    return toRecord(article, source, `${name}#p${article.page}${letter}${article.number}`);
  };
}
