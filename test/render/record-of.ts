import type { ArticleRecord, BodyBlock, BodyType } from '../../src/model/article.js';

/** A block of the body, on line 1. */
export const block = (text: string, type: BodyType = 'paragraph'): BodyBlock => ({ type, text, lines: [[1, 1]] });

/** A record with nothing in it but what is given. */
export function record(parts: Partial<ArticleRecord> = {}): ArticleRecord {
  const body = parts.body ?? [];
  return {
    schema: 1,
    id: 'ferry#p1a1',
    source: 'ferry.txt',
    page: 1,
    kind: 'article',
    lang: 'zh-Hans',
    publication: null,
    date: null,
    section: null,
    pageLabel: null,
    kicker: null,
    headline: null,
    deck: null,
    bylines: [],
    dateline: null,
    body,
    text: body.map((part) => part.text).join('\n\n'),
    captions: [],
    jump: { to: null, from: null },
    at: { kicker: [], headline: [], deck: [], bylines: [], dateline: [], jump: [] },
    pieces: [{ source: 'ferry.txt', page: 1, lines: [[1, 9]] }],
    continues: null,
    continuedBy: null,
    confidence: 0.5,
    flags: [],
    ...parts,
  };
}
