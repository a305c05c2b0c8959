import { convertArticle } from './convert/convert-article.js';
import { convertBlock, convertPage } from './convert/convert-lines.js';
import { type DecodeFacts, openReader } from './decode/decode.js';
import type { Article } from './model/article.js';
import type { Block } from './model/block.js';
import type { Page } from './model/page.js';
import { type CleanOptions, type Settled, settle } from './options.js';
import { openCutMarks } from './page-cut.js';
import { readPage } from './reading-order.js';
import { rejoin } from './rejoin/rejoin.js';
import { repair } from './repair/repair.js';

/** The articles of a page, or of a part of one that was too long to hold (`cut`: more of the same page follows). */
export interface PageResult {
  /** 1-based; counts form feeds. */
  readonly page: number;
  readonly cut: boolean;
  /** In page order, of every kind: furniture too. */
  readonly articles: readonly Article[];
}

/** The blocks of a page or of a part of one, not yet told apart as articles. */
export interface PageBlocks {
  readonly page: number;
  readonly cut: boolean;
  readonly blocks: readonly Block[];
}

/** Chunks go in, what is made of each page comes out. What is returned must be read to its end before the next push. */
export interface Corridor<Made> {
  push(chunk: Uint8Array | string): Iterable<Made>;
  end(): Iterable<Made>;
  facts(): DecodeFacts;
}

/** Bytes or text to pages, and each page through `work`. */
export function openCorridor<Made>(options: Settled, work: (page: Page) => Made): Corridor<Made> {
  const reader = openReader(options);
  function* each(pages: Iterable<Page>): Generator<Made> {
    for (const page of pages) yield work(page);
  }
  return { push: (chunk) => each(reader.push(chunk)), end: () => each(reader.end()), facts: reader.facts };
}

const mend = (page: Page, { spacing, note }: Settled): Page => repair(page, { spacing }, note);

/** A page with its characters mended: the same lines, with the same numbers. */
export const repairWork = (options: Settled) => {
  const { convert, note } = options;
  return (page: Page): Page => {
    const mended = mend(page, options);
    return convert === undefined ? mended : convertPage(mended, convert, note);
  };
};

/** A page's lines joined to paragraphs. */
export const rejoinWork = (options: Settled) => {
  const { convert, note } = options;
  return (page: Page): PageBlocks => {
    const joined = rejoin(mend(page, options), note);
    const blocks =
      convert === undefined ? joined : joined.map((block) => convertBlock(block, page.number, convert, note));
    return { page: page.number, cut: page.cut, blocks };
  };
};

/** A page's articles. One worker serves one source, page after page. */
export const cleanWork = (options: Settled) => {
  const { convert, keepOrder, note } = options;
  const mark = openCutMarks();
  return (page: Page): PageResult => {
    const mended = mend(page, options);
    const found = readPage(mended, keepOrder, note);
    const articles = convert === undefined ? found : found.map((article) => convertArticle(article, convert, note));
    return { page: page.number, cut: page.cut, articles: mark(page, articles) };
  };
};

async function* flow<Made>(
  chunks: AsyncIterable<Uint8Array | string>,
  corridor: Corridor<Made>,
): AsyncGenerator<Made, DecodeFacts> {
  for await (const chunk of chunks) yield* corridor.push(chunk);
  yield* corridor.end();
  return corridor.facts();
}

/**
 * Cleans a source page by page: a page is held, not the source.
 *
 * @param chunks bytes or text, in pieces of any size; how they are cut changes nothing.
 * @throws NewsCleanError `usage` on an unknown option, `input` where the bytes are no text.
 */
export function cleanStream(
  chunks: AsyncIterable<Uint8Array | string>,
  options: CleanOptions = {},
): AsyncGenerator<PageResult, DecodeFacts> {
  const settled = settle(options);
  return flow(chunks, openCorridor(settled, cleanWork(settled)));
}

/**
 * Cleans the text of one or more pages (form feeds between): the same articles as `cleanStream`, in page order.
 *
 * @throws NewsCleanError as `cleanStream` does.
 */
export function cleanText(text: string, options: CleanOptions = {}): readonly Article[] {
  const settled = settle(options);
  const corridor = openCorridor(settled, cleanWork(settled));
  const articles: Article[] = [];
  for (const { articles: found } of corridor.push(text)) articles.push(...found);
  for (const { articles: found } of corridor.end()) articles.push(...found);
  return articles;
}

/** As `cleanStream`, but only as far as the repair of characters: pages of mended lines. */
export function repairStream(
  chunks: AsyncIterable<Uint8Array | string>,
  options: CleanOptions = {},
): AsyncGenerator<Page, DecodeFacts> {
  const settled = settle(options);
  return flow(chunks, openCorridor(settled, repairWork(settled)));
}

/** As `cleanStream`, but only as far as whole paragraphs: the blocks of each page. */
export function rejoinStream(
  chunks: AsyncIterable<Uint8Array | string>,
  options: CleanOptions = {},
): AsyncGenerator<PageBlocks, DecodeFacts> {
  const settled = settle(options);
  return flow(chunks, openCorridor(settled, rejoinWork(settled)));
}
