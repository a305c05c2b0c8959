import type { ArticleRecord } from '../model/article.js';
import type { SourceFacts } from '../model/document.js';

/** What is known of a source when its first article is there. Its encoding may show only later. */
export type SourceHead = Pick<SourceFacts, 'source'>;

/**
 * Makes the text of one output, piece by piece; the pieces written one after another are the output.
 * Calls come in this order: for each source `open`, its records, `close`; after the last source `end`.
 */
export interface Renderer {
  open(head: SourceHead): string;
  article(record: ArticleRecord): string;
  close(facts: SourceFacts): string;
  end(): string;
}
