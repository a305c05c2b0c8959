import type { Item } from './item.js';

/**
 * The lines that would be the only crosshead of their story: between two signed places the text is divided by one line
 * (or lines together) and no more, those apart that head the signed stories. Stories that have crossheads have several, and a
 * story that nobody signs has a head.
 *
 *     本报记者 佟某           signs the first story
 *     …老街的菜窖……
 *     水厂换管网             alone
 *     …昨日起停水……
 *     老街夜市开张            heads the second
 *     本报讯 从本月起……       signs it
 */
export function findAlone(items: readonly Item[]): ReadonlySet<Item> {
  const alone = new Set<Item>();
  let from = 0;
  for (let i = 0; i <= items.length; i++) {
    if (i < items.length && !isEdge(items, i)) continue;
    for (const item of onlyRun(items, from, i)) alone.add(item);
    from = i + 1;
  }
  return alone;
}

/** What begins a signed story, or ends one; a name without a role under a line signs as well. */
function isEdge(items: readonly Item[], i: number): boolean {
  const { bareName, byline, closing, dateline, jumpFrom, jumpTo, signature } = items[i] as Item;
  const found = byline ?? closing ?? dateline ?? jumpFrom ?? jumpTo ?? signature;
  return found !== null || (bareName && i > 0 && isLine(items[i - 1] as Item));
}

/** Most lines of a head. */
const HEAD_LINES = 3;

/**
 * Crossheads say first whom or what they tell of, hardly a headline in so few characters: `暗访：“今天不办，明天就涨”`. Two clauses
 * that end are running text, and a stroke parts who wrote from who took the picture.
 */
const NO_HEAD = /^[\u4e00-\u9fff]{2,3}：|，[^，]*，|[/／]/u;

/** The lines between two edges where they stand in one place with running text on both sides. */
function onlyRun(items: readonly Item[], from: number, to: number): readonly Item[] {
  const [first, last] = [pastHead(items, from, 1, to), pastHead(items, to - 1, -1, from - 1)];
  if (isUnsure(items[from - 1], items[to])) return [];
  const run: Item[] = [];
  let end = -1;
  for (let i = first; i <= last; i++) {
    const item = items[i] as Item;
    if (item.letter === 'rest') continue;
    if (item.block.form !== null) return [];
    if (!isLine(item)) continue;
    if (end >= 0 && i !== end + 1) return [];
    end = i;
    run.push(item);
  }
  if (items[from - 1]?.jumpFrom != null && !isPartedFrom(items, from, run[0])) return [];
  return run.length > HEAD_LINES || run.some(({ text }) => NO_HEAD.test(text)) ? [] : run;
}

/** What goes on elsewhere may have others on that page; what is signed at both ends may be one story. */
function isUnsure(above: Item | undefined, below: Item | undefined): boolean {
  if ((below?.jumpTo ?? null) !== null) return true;
  return below?.bracketed === true && (above?.byline ?? above?.dateline ?? null) !== null;
}

/** What came from elsewhere had others on that page, but for a line behind a blank one, which its paragraphs have not between them. */
function isPartedFrom(items: readonly Item[], from: number, line: Item | undefined): boolean {
  if ((line?.block.gaps[0] ?? 0) === 0) return false;
  const at = items.indexOf(line as Item, from);
  return at > from && items.slice(from, at).every(({ block }) => block.gaps.every((gap) => gap === 0));
}

/** Past the lines at one end, which head a signed story. */
function pastHead(items: readonly Item[], at: number, step: 1 | -1, end: number): number {
  let i = at;
  while (i !== end && (isLine(items[i] as Item) || items[i]?.furniture != null)) i += step;
  return i;
}

function isLine({ block, byline, caption, credit, fullStop, furniture, label }: Item): boolean {
  if (block.form !== null || block.shape !== 'lone' || label || caption) return false;
  return !fullStop && byline === null && credit === null && furniture === null;
}
