import type { Span } from './span.js';

/** What a record is. Only `article` is a story. */
export type Kind = 'article' | 'photo' | 'notice' | 'advertisement' | 'furniture';

/** One person; `role` as printed (`本报记者`), null where none is. */
export interface Byline {
  readonly role: string | null;
  readonly name: string;
}

export type BodyType = 'paragraph' | 'crosshead' | 'list' | 'table' | 'verse';

export interface BodyBlock {
  readonly type: BodyType;
  readonly text: string;
  readonly lines: readonly Span[];
}

export interface Caption {
  readonly text: string;
  /** Who took or drew it, as printed (`本报记者 宋崇飞 摄`). */
  readonly credit: string | null;
  readonly lines: readonly Span[];
}

/** One end of a story's way to or from another page. */
export interface JumpEnd {
  /** Arabic digits, or the section page that the paper uses (`A5`); null where none is printed. */
  readonly page: string | null;
  /** The mark that tells stories apart: `②`. */
  readonly mark: string | null;
  /** As printed, brackets and all. */
  readonly text: string;
}

/** `to`: the story goes on elsewhere; `from`: it began elsewhere. */
export interface Jump {
  readonly to: JumpEnd | null;
  readonly from: JumpEnd | null;
}

/** Where the parts of an article stand in the source. */
export interface Places {
  readonly kicker: readonly Span[];
  readonly headline: readonly Span[];
  readonly deck: readonly Span[];
  readonly bylines: readonly Span[];
  readonly dateline: readonly Span[];
  readonly jump: readonly Span[];
}

/** A part of a story on one page, in reading order. */
export interface Piece {
  readonly page: number;
  readonly lines: readonly Span[];
}

/** The codes of `flags`; what each says stands in `FLAGS` (model/flags.ts). */
export type Flag =
  | 'no-headline'
  | 'head-only'
  | 'head-tie'
  | 'reordered'
  | 'open-end'
  | 'open-start'
  | 'jump-tie'
  | 'unplaced'
  | 'page-cut'
  | 'undecided-hyphen';

/** A story, or another thing that a page holds, whole and clean. Every key is always there. */
export interface Article {
  readonly kind: Kind;
  /** The first page that it stands on, 1-based. */
  readonly page: number;
  /** BCP 47: `zh-Hans`, `zh-Hant`, `en`, `fr`, `de`; `und` where the text does not tell. */
  readonly lang: string;
  readonly publication: string | null;
  /** ISO 8601, `2020-10-26`. */
  readonly date: string | null;
  readonly section: string | null;
  readonly pageLabel: string | null;
  readonly kicker: string | null;
  readonly headline: string | null;
  readonly deck: string | null;
  readonly bylines: readonly Byline[];
  readonly dateline: string | null;
  readonly body: readonly BodyBlock[];
  readonly captions: readonly Caption[];
  readonly jump: Jump;
  readonly at: Places;
  readonly pieces: readonly Piece[];
  /** 0 to 1: how likely it is that the article is right in every part. */
  readonly confidence: number;
  readonly flags: readonly Flag[];
}

/**
 * An article with its place among the articles of its page, 1-based; furniture counts by itself. A later part of a story
 * has a place too: the number of one that was joined to its first part is left out, so that no id depends on other pages.
 */
export interface NumberedArticle extends Article {
  readonly number: number;
}

/** The articles of a page, or of a part of one that was too long to hold (`cut`: more of the same page follows). */
export interface PageResult {
  /** 1-based; counts form feeds. */
  readonly page: number;
  readonly cut: boolean;
  /** In page order, of every kind: furniture too. A story that goes on elsewhere stands where it begins. */
  readonly articles: readonly NumberedArticle[];
}

/** A part of a story on one page of one source. */
export interface RecordPiece extends Piece {
  readonly source: string;
}

/** A record of another source that is an earlier or a later part of the same story. */
export interface RecordLink {
  readonly id: string;
  /** How likely it is that the two are one story, 0 to 1. */
  readonly score: number;
}

/** An article as it leaves the tool: with the source that it came from, and an id made of source, page and place. */
export interface ArticleRecord extends Article {
  readonly schema: 1;
  /** `1949/10/p1#p1a1`: the source without its extension, the page, and the place among the page's articles. */
  readonly id: string;
  readonly source: string;
  /** The blocks of `body`, a blank line between. */
  readonly text: string;
  readonly pieces: readonly RecordPiece[];
  /** The record that it is the later part of, and the one that goes on with it: set by `news-clean stitch`, else null. */
  readonly continues: RecordLink | null;
  readonly continuedBy: RecordLink | null;
}
