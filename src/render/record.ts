import type { Article, ArticleRecord } from '../model/article.js';

/** The source without its last extension: `1949.10/p1.txt` is `1949.10/p1`; a name that is all extension stays. */
export function stem(source: string): string {
  const slash = source.lastIndexOf('/');
  const dot = source.lastIndexOf('.');
  return dot > slash + 1 ? source.slice(0, dot) : source;
}

function toRecord(article: Article, source: string, id: string): ArticleRecord {
  const { kind, page, lang, publication, date, section, pageLabel, kicker, headline, deck, bylines, dateline } =
    article;
  const { body, captions, jump, at, pieces, confidence, flags } = article;
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
    confidence,
    flags,
  };
}

/**
 * Makes the records of one source from its articles in page order, with the keys in the order of the schema.
 *
 * An id is the source without its extension, then `#p<page>a<number>`: the number counts the page's articles, 1-based.
 * Furniture has numbers of its own (`#p1f1`), so that leaving it out changes no id.
 */
export function openRecords(source: string): (article: Article) => ArticleRecord {
  const name = stem(source);
  let page = 0;
  let numbers = { a: 0, f: 0 };
  return (article) => {
    if (article.page !== page) numbers = { a: 0, f: 0 };
    page = article.page;
    const letter = article.kind === 'furniture' ? 'f' : 'a';
    numbers[letter] += 1;
    return toRecord(article, source, `${name}#p${page}${letter}${numbers[letter]}`);
  };
}
