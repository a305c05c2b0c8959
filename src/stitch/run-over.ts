import type { Article } from '../model/article.js';
import type { Linked } from './chain.js';
import type { Pair } from './match.js';
import { nameOf } from './page-fit.js';

/*
 * Old papers, weeklies and gazettes set column after column and page after page: a story breaks off at the foot of one and
 * goes on at the head of the next, without a word of it.
 *
 *     … the Committee was then ap- | (2) THE COURIER. | pointed to inquire into …
 */

/** The last story of a page, where it breaks off in mid-sentence and says nothing of where it goes on; null otherwise. */
export function footOf<L extends Linked<Article>>(parts: readonly L[]): L | null {
  const last = lowest(parts, ({ article }) => -lastLine(article));
  return last?.article.flags.includes('open-end') === true && last.to === null ? last : null;
}

/** The first story of a page, where nothing opens it and it says nothing of where it began; null otherwise. */
export function headOf<L extends Linked<Article>>(parts: readonly L[]): L | null {
  const first = lowest(parts, ({ article }) => firstLine(article));
  return first?.follows && first.from === null && beginsInText(first.article) ? first : null;
}

/** Running text is its first line: a head or a name may stand below, where the page sets them so. */
function beginsInText(article: Article): boolean {
  const [{ type, lines } = { type: null, lines: [] }] = article.body;
  const line = firstLine(article);
  return type === 'paragraph' && lines[0]?.[0] === line && article.at.bylines[0]?.[0] !== line;
}

const firstLine = ({ pieces }: Article): number => pieces[0]?.lines[0]?.[0] ?? 0;
const lastLine = ({ pieces }: Article): number => pieces.at(-1)?.lines.at(-1)?.[1] ?? 0;

/** The story with the least number; null where a page has none. */
function lowest<L extends Linked<Article>>(parts: readonly L[], number: (part: L) => number): L | null {
  const stories = parts.filter(({ article }) => article.kind === 'article');
  return stories.reduce<L | null>(
    (least, part) => (least === null || number(part) < number(least) ? part : least),
    null,
  );
}

/** What could run over among the parts of many pages: from each page to the one that its number alone has next. */
export function pairsBelow<L extends Linked<Article>>(parts: readonly L[]): readonly Pair<L>[] {
  const named = pagesByName(parts);
  return [...named].flatMap(([name, own]) => {
    const below = named.get(nextName(name) ?? '') ?? null;
    const [first, second] = [own && footOf(own), below && headOf(below)];
    return first?.next === null && second?.prev === null ? [{ first, second }] : [];
  });
}

/** The parts of each page by its name; null where two pages have one name. */
function pagesByName<L extends Linked<Article>>(parts: readonly L[]): ReadonlyMap<string, readonly L[] | null> {
  const pages = new Map<string, L[]>();
  for (const part of parts) {
    const page = pages.get(part.page);
    if (page === undefined) pages.set(part.page, [part]);
    else page.push(part);
  }
  const named = new Map<string, readonly L[] | null>();
  for (const page of pages.values()) {
    const name = page[0] === undefined ? null : nameOf(page[0].sheet);
    if (name !== null) named.set(name, named.has(name) ? null : page);
  }
  return named;
}

/** `A3` is followed by `A4`. */
function nextName(name: string): string | null {
  const [, section = '', number] = /^([A-Z]*)(\d{1,4})$/u.exec(name) ?? [];
  return number === undefined ? null : `${section}${Number(number) + 1}`;
}
