import type { Article } from '../src/model/article.js';
import type { Span } from '../src/model/span.js';
import { linkRecords } from '../src/stitch/link-records.js';
import { articlesOf, recordsOf } from './clean.js';
import type { JumpIssue } from './typesetter/jump-issue.js';
import type { GoldArticle, GoldPage } from './typesetter/page.js';

/** How many links were found, how many of them are right, and how many there are. */
export interface LinkCounts {
  readonly found: number;
  readonly right: number;
  readonly wanted: number;
}

/** Where a link is: the last line of the first part and the first line of the later one, in the whole source. */
interface Seam {
  readonly end: number;
  readonly start: number;
}

/** The pages as one source. */
export const sourceOf = ({ pages }: JumpIssue): string => pages.map(({ text }) => text).join('\f');

/** Lines before each page of the source. */
function offsets(pages: readonly GoldPage[]): readonly number[] {
  let before = 0;
  return pages.map(({ text }) => {
    const own = before;
    before += text.split('\n').length - 1;
    return own;
  });
}

/** Where the parts of stories must be joined. */
function seamsOf({ pages, links }: JumpIssue): readonly Seam[] {
  const before = offsets(pages);
  return links.map(({ first, second }) => ({
    end: (before[first.page] ?? 0) + lastOf(pages[first.page]?.gold[first.story]),
    start: (before[second.page] ?? 0) + firstOf(pages[second.page]?.gold[second.story]),
  }));
}

const lastOf = (gold: GoldArticle | undefined): number => Math.max(0, ...(gold?.body.at(-1)?.lines ?? []));
const firstOf = (gold: GoldArticle | undefined): number => Math.min(...(gold?.body[0]?.lines ?? []));

/** Counts links between neighbouring pieces of the articles of an issue, cleaned as one source. */
export function countLinks(issue: JumpIssue): LinkCounts {
  return judge(articlesOf(sourceOf(issue)), seamsOf(issue));
}

const holds = (pieces: readonly { readonly lines: readonly Span[] }[], line: number): boolean =>
  pieces.some(({ lines }) => lines.some(([first, last]) => first <= line && line <= last));

function judge(articles: readonly Article[], seams: readonly Seam[]): LinkCounts {
  const links = articles.flatMap(({ pieces }) => pieces.slice(1).map((second, i) => [pieces[i], second] as const));
  const right = links.filter(([first, second]) =>
    seams.some(({ end, start }) => first !== undefined && holds([first], end) && holds([second], start)),
  );
  return { found: links.length, right: right.length, wanted: seams.length };
}

/** Counts links between the records of an issue whose pages are a source each, as `news-clean stitch` finds them. */
export function countRecordLinks({ pages, links }: JumpIssue, nameOf: (page: number) => string): LinkCounts {
  const records = pages.flatMap(({ text }, page) => recordsOf(text, nameOf(page)));
  const linked = linkRecords(records);
  const byId = new Map(linked.map((record) => [record.id, record]));
  const found = linked.flatMap((first) => {
    const second = byId.get(first.continuedBy?.id ?? '');
    return second === undefined ? [] : [{ first, second }];
  });
  const right = found.filter(({ first, second }) =>
    links.some(
      (gold) =>
        first.source === nameOf(gold.first.page) &&
        second.source === nameOf(gold.second.page) &&
        holds(first.pieces, lastOf(pages[gold.first.page]?.gold[gold.first.story])) &&
        holds(second.pieces, firstOf(pages[gold.second.page]?.gold[gold.second.story])),
    ),
  );
  return { found: found.length, right: right.length, wanted: links.length };
}

export const sumCounts = (counts: readonly LinkCounts[]): LinkCounts => ({
  found: counts.reduce((sum, { found }) => sum + found, 0),
  right: counts.reduce((sum, { right }) => sum + right, 0),
  wanted: counts.reduce((sum, { wanted }) => sum + wanted, 0),
});

/** Of the links found so many are right; of those that are there so many were found. */
export const rates = ({ found, right, wanted }: LinkCounts) => ({
  precision: right / Math.max(1, found),
  recall: right / Math.max(1, wanted),
});
