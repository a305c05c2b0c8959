import { convertArticle } from './convert/convert-article.js';
import { convertBlock, convertPage } from './convert/convert-lines.js';
import { type DecodeFacts, openReader } from './decode/decode.js';
import { standsSideBySide } from './decode/side-by-side.js';
import { usageError } from './errors.js';
import { partColumns } from './gutters/part-columns.js';
import { withMeta } from './meta.js';
import type { NumberedArticle, PageResult } from './model/article.js';
import type { Block } from './model/block.js';
import type { Page } from './model/page.js';
import { type CleanOptions, type Settled, settle } from './options.js';
import { partRunIns } from './order/run-in.js';
import { setAside } from './order/set-aside.js';
import { openCutMarks } from './page-cut.js';
import { readPage } from './reading-order.js';
import { openSourceWords } from './rejoin/hyphen-witness.js';
import { joinParts } from './rejoin/join-parts.js';
import { rejoin } from './rejoin/rejoin.js';
import { repairLone } from './repair/lone.js';
import { repair } from './repair/repair.js';
import { openStitch } from './stitch/stitch.js';

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

/** What is made of pages: of each at once, or later, when what it waits for has come. One serves one source. */
export interface Work<Made> {
  page(page: Page): Iterable<Made>;
  end(): Iterable<Made>;
}

/** Bytes or text to pages, and the pages through `work`. */
export function openCorridor<Made>(options: Settled, work: Work<Made>): Corridor<Made> {
  const reader = openReader(options);
  function* each(pages: Iterable<Page>): Generator<Made> {
    for (const page of pages) yield* work.page(page);
  }
  function* end(): Generator<Made> {
    yield* each(reader.end());
    yield* work.end();
  }
  return { push: (chunk) => each(reader.push(chunk)), end, facts: reader.facts };
}

/** Work that makes one thing of each page, at once. */
const pageByPage = <Made>(make: (page: Page) => Made): Work<Made> => ({
  page: (page) => [make(page)],
  end: () => [],
});

const mend = (page: Page, { spacing, note }: Settled): Page => repair(page, { spacing }, note);

/** A page whose columns stood side by side, one after the other. */
const unfold = (page: Page, { keepOrder, note }: Settled): Page =>
  keepOrder || !standsSideBySide(page.lines) ? page : partColumns(page, note);

/** A page as it is read: mended, its run-in heads parted, no line of its own in a sentence, where lines may be moved. */
function part(page: Page, options: Settled): Page {
  const parted = partRunIns(mend(page, options), options.note);
  return options.keepOrder ? parted : setAside(parted, options.note);
}

/** A body of one paragraph is all that there is of it: what shows that its page's spaces are the typesetter's may show in it alone. */
function mendBody(article: NumberedArticle, { spacing, note }: Settled): NumberedArticle {
  const [block, next] = article.body;
  if (block === undefined || next !== undefined) return article;
  const text = repairLone(block, article.page, { spacing }, note);
  return text === block.text ? article : { ...article, body: [{ ...block, text }] };
}

/** A page with its characters mended: the same lines, with the same numbers. */
export const repairWork = (options: Settled) => {
  const { convert, note } = options;
  return pageByPage((page): Page => {
    const mended = mend(page, options);
    return convert === undefined ? mended : convertPage(mended, convert, note);
  });
};

/** A page's lines joined to paragraphs. */
export const rejoinWork = (options: Settled) => {
  const { convert, note } = options;
  const words = openSourceWords();
  return pageByPage((page): PageBlocks => {
    const joined = rejoin(part(unfold(page, options), options), note, words);
    const blocks =
      convert === undefined ? joined : joined.map((block) => convertBlock(block, page.number, convert, note));
    return { page: page.number, cut: page.cut, blocks };
  });
};

/** A source's articles, page by page, each story whole: the parts that jumps took to other pages are joined to it. */
export const cleanWork = (options: Settled): Work<PageResult> => {
  const { convert, keepOrder, meta, note } = options;
  const mark = openCutMarks();
  const words = openSourceWords();
  const stitch = openStitch(joinParts, note);

  /** The articles of one page, told apart. */
  function divide(page: Page) {
    const unfolded = unfold(page, options);
    const found = readPage(part(unfolded, options), { keepOrder, moved: unfolded !== page, note, words });
    return { page: page.number, cut: page.cut, articles: mark(page, found) };
  }

  /** A phrase may stand over the seam of two pages, so characters are converted last; what a caller knows stays as given. */
  function finish(article: NumberedArticle): NumberedArticle {
    const { number } = article;
    const mended = mendBody(article, options);
    const whole = convert === undefined ? mended : { ...convertArticle(mended, convert, note), number };
    return withMeta(whole, meta);
  }

  function* finished(results: Iterable<PageResult>): Generator<PageResult> {
    for (const result of results) yield { ...result, articles: result.articles.map(finish) };
  }

  return { page: (page) => finished(stitch.push(divide(page))), end: () => finished(stitch.end()) };
};

async function* flow<Made>(
  chunks: AsyncIterable<Uint8Array | string>,
  corridor: Corridor<Made>,
): AsyncGenerator<Made, DecodeFacts> {
  if (typeof chunks !== 'object' || chunks === null || !(Symbol.asyncIterator in chunks || Symbol.iterator in chunks))
    throw usageError('chunks can only be read from what gives them one by one', 'give a stream, or an array: [text]');
  for await (const chunk of chunks) yield* corridor.push(chunk);
  yield* corridor.end();
  return corridor.facts();
}

/**
 * Cleans a source page by page: a page is held, not the source; and behind a story that goes on, so many pages as
 * `src/stitch/stitch.ts` says. Pages come in order, each once.
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
export function cleanText(text: string, options: CleanOptions = {}): readonly NumberedArticle[] {
  const settled = settle(options);
  const corridor = openCorridor(settled, cleanWork(settled));
  const articles: NumberedArticle[] = [];
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
