import { areHanTexts } from '../chars/han.js';
import { countSpaces } from '../chars/spaces.js';
import { unitsOf } from '../chars/units.js';
import { cells } from '../chars/width.js';
import { readWording, type Wording } from '../chars/wording.js';
import { mayHeadBox } from '../phrases/column.js';
import { tongueOf } from '../phrases/tongue.js';
import { SEGMENT as W } from '../weights.js';
import { type Affinity, findAffinities } from './affinity.js';
import { findAlone } from './alone.js';
import { findAwaited } from './awaited.js';
import { findCrossheadForms } from './crosshead-forms.js';
import { emissions, type Surroundings } from './emission.js';
import { findFellows } from './fellows.js';
import { isFoot } from './foot.js';
import { findHeadsBelow } from './head-below.js';
import type { Item } from './item.js';
import { findParallel } from './parallel.js';
import { type Parted, readParted } from './parted.js';
import { findResets } from './resets.js';
import type { Role } from './role.js';
import { areUnstopped, isRunning } from './running.js';
import { findSignedBelow, findUnsignedSoFar } from './signed-below.js';
import { findThin } from './thin.js';
import { findUnderCommon } from './under-common.js';

/** What the search reads: the items with the cost of each role, and how the words of heads come again around them. */
export interface Evidence {
  readonly items: readonly Item[];
  /** The page is Chinese. */
  readonly han: boolean;
  readonly costs: readonly Readonly<Record<Role, number>>[];
  /** The wording of the items' texts. */
  readonly wording: Wording;
  readonly affinities: readonly Affinity[];
  /** How much an item says that from it on the columns have another width, 0 to 1. */
  readonly reset: readonly number[];
  /** Whether the last head line or crosshead above an item has no byline or dateline yet. */
  readonly awaited: readonly boolean[];
  /** Whether whoever signs first from an item on does it at the end of a body. */
  readonly signedBelow: readonly boolean[];
  /** Whether an item stands within a text that nobody has signed so far, and whoever does it signs at its end. */
  readonly unsignedSoFar: readonly boolean[];
  /** Whether an item may be a brief of its own under a head that it shares with others. */
  readonly underCommon: readonly boolean[];
  /** What it costs to take an item for a crosshead of a story that has no head so far: it may be that head. */
  readonly headsBelow: Float64Array;
  /** Whether blank lines part the stories. */
  readonly parted: Parted;
  /** What a story costs that begins without head, byline and dateline. */
  readonly unsigned: number;
  /** Whether a story begins with an item, as the boxes of the page tell; null where they do not. */
  readonly begins: readonly boolean[] | null;
  /** Heads stand above their bodies, as they do in old print, which closes them with a stop. */
  readonly headsFirst: boolean;
}

/** Reads everything that the search weighs. `opens`: numbers of the lines with which stories begin, as the page's boxes tell; null where they do not. */
export function gatherEvidence(items: readonly Item[], opens: ReadonlySet<number> | null = null): Evidence {
  const han = areHanTexts(items.map((item) => item.text.slice(0, 200)));
  const wording = readWording(items.map((item) => item.text));
  const english = !han && isEnglish(items);
  const surroundings = readSurroundings(items, han, english);
  const signedBelow = findSignedBelow(items);
  return {
    items,
    han,
    costs: items.map((item, i) => emissions(item, surroundings[i] as Surroundings)),
    wording,
    affinities: findAffinities(items, wording),
    // the widths of Western columns are misread too often
    reset: han ? findResets(items) : items.map(() => 0),
    awaited: findAwaited(items),
    signedBelow,
    unsignedSoFar: han || english ? signedBelow.map(() => false) : findUnsignedSoFar(items),
    underCommon: findUnderCommon(items),
    headsBelow: findHeadsBelow(items, wording),
    parted: readParted(items),
    unsigned: unsignedCost(items),
    headsFirst: !han && items.filter(({ closed }) => closed !== null).length >= LEAST_CLOSED,
    begins: opens === null ? null : items.map((item) => opens.has(item.block.lines[0]?.number ?? 0)),
  };
}

function isEnglish(items: readonly Item[]): boolean {
  const starts = items.map(({ text }) => text.slice(0, START)).join(' ');
  return tongueOf(starts.slice(0, ENOUGH), 'fr') === 'en';
}

/** So much of each text, and of all of them, tells the tongue, in UTF-16 units. */
const START = 200;
const ENOUGH = 10_000;

/** So many heads closed by a stop show old print. */
const LEAST_CLOSED = 2;

/** What the neighbours of each item and the page say of it. `han`: the page is Chinese. */
function readSurroundings(items: readonly Item[], han: boolean, english: boolean): readonly Surroundings[] {
  const parallel = findParallel(items);
  const fellows = han ? findFellows(items) : new Set([...findFellows(items), ...findCrossheadForms(items)]);
  const thin = han ? findThin(items) : [];
  const open = han ? W.paragraphOpen : openCost(items);
  const tidy = !han && areTidy(items);
  const alone = han || tidy ? findAlone(items) : NONE;
  const unstopped = !han && areUnstopped(items);
  return items.map((item, i) => ({
    han,
    shout: !han && isShout(item, items[i + 1]),
    english,
    open,
    tidy,
    unstopped,
    wide: standsOut(items, i, han),
    parallel: parallel.has(item),
    fellow: fellows.has(item),
    thin: thin[i] ?? 'none',
    alone: alone.has(item) && (han || isApart(item)),
    boxed: items[i - 1]?.label ?? false,
    leadsIn: COLONS.has(item.text.charCodeAt(item.text.length - 1)) && LISTED.has(items[i + 1]?.block.form ?? ''),
    foot: !han && isFoot(items, i),
    overLine: han && item.column && !mayHeadBox(item.text) && isOverText(items, i + 1),
  }));
}

const COLONS = unitsOf('：:');
const LISTED: ReadonlySet<string> = new Set(['list', 'table']);
/** A Western crosshead of a word or two may be the only one, and one right under its text. */
const isApart = ({ block, text }: Item): boolean =>
  (block.gaps[0] ?? 0) > 0 && countSpaces(text, LEAST_SPACES) === LEAST_SPACES;
const LEAST_SPACES = 2;
const NONE: ReadonlySet<Item> = new Set();

/** A line or two, and running text or who wrote it under them: with the line above it the head of a story. */
function isOverText(items: readonly Item[], at: number): boolean {
  let end = at;
  while (end < at + HEAD_LINES && isOpenLine(items[end])) end++;
  const below = items[end];
  return end > at && below !== undefined && (below.byline !== null || below.bareName || below.block.shape === 'flow');
}

const HEAD_LINES = 2;

const isOpenLine = (item: Item | undefined): boolean =>
  item?.block.shape === 'lone' && item.ending !== 'stop' && item.byline === null && item.credit === null;

/** One word in capitals, shorter than others that tell by themselves, over running text. */
function isShout({ block, text }: Item, below: Item | undefined): boolean {
  if (block.lines.length > 1 || !SHOUT.test(text) || below === undefined) return false;
  return isRunning(below.block);
}

const SHOUT = /^\p{Lu}{4,}\.$/u;

/** A page that signs its stories is the less likely to hold one that begins with neither head nor name. */
function unsignedCost(items: readonly Item[]): number {
  const signed = items.filter((item) => item.byline !== null || item.dateline !== null).length;
  return W.noHeadNoByline + Math.min(W.unsignedMost, W.unsignedPerLog * Math.log1p(signed));
}

/** So many paragraphs that all end in a stop, and go on over no blank line, show a page on which none breaks off. */
const LEAST_TIDY = 3;

function areTidy(items: readonly Item[]): boolean {
  const running = items.filter(({ block, jumpTo }) => isRunning(block) && jumpTo === null);
  return (
    running.length >= LEAST_TIDY &&
    running.every(({ block, ending }) => ending !== 'open' && block.gaps.every((gap, i) => i === 0 || gap === 0))
  );
}

/** Where nearly all paragraphs end in a stop, what does not is a head; in OCR and in boxes that break off it tells little. */
function openCost(items: readonly Item[]): number {
  let [all, open] = [0, 0];
  for (const item of items) {
    const { ending, jumpTo } = item;
    if (!isRunning(item.block)) continue;
    all++;
    if (ending === 'open' && jumpTo === null) open++;
  }
  const rare = W.paragraphOpenRare + Math.log((all + 1) / (open + 1));
  return Math.max(W.paragraphOpen, Math.min(W.paragraphOpenMost, rare));
}

/** Cells by which a line stands out over the columns next to it: it was set in a box of its own. */
function standsOut(items: readonly Item[], i: number, han: boolean): number {
  const lines = items[i]?.block.lines ?? [];
  const column = Math.max(items[i - 1]?.block.column ?? 0, items[i + 1]?.block.column ?? 0);
  if (lines.length > 3 || column === 0) return 0;
  let over = 0;
  for (const line of lines) over = Math.max(over, cells(line.text.trim(), han ? 2 : 1) - column);
  return over;
}
