import { BLANK, type Line } from '../model/line.js';
import type { Page } from '../model/page.js';
import { ORDER as W } from '../weights.js';
import { joinAbreast } from './abreast.js';
import { isBlank } from './blank.js';
import { type Box, cutStretches, readBoxes, scriptOf } from './box.js';
import { chainPieces } from './chains.js';
import { gather } from './gather.js';
import { mergeChains } from './merge.js';
import { openings } from './openings.js';
import { isBroken } from './shape.js';
import { readSurroundings } from './surroundings.js';
import { areColumns, areSuspect, hasFewGroups } from './suspect.js';
import { weighPage } from './weigh.js';

/** The lines of a page in another order, and where the boxes say that stories begin. */
export interface Ordered {
  readonly page: Page;
  /** Numbers of the lines with which a story begins. */
  readonly opens: ReadonlySet<number>;
  /** False where the boxes stand in order already: `page` is the page as it came. */
  readonly moved: boolean;
  /** The lines that were cut between stories: heads that stood side by side. */
  readonly cut: readonly Line[];
  /** By how much less the page must cost to read in the new order for that to be believed. */
  readonly mustGain: number;
  /** The same where its paragraphs by themselves tell that sentences go on better. */
  readonly mustGainJoined: number;
}

/** So many boxes are no page of a newspaper. */
const MOST = 120;

/**
 * Puts the boxes of neighbouring stories, which an extractor shuffled, back together: each story's heads, then its
 * running text. Null where the boxes of the page are not the columns of stories: nothing is known of their order.
 */
export function order(page: Page): Ordered | null {
  const { lines } = page;
  if (hasFewGroups(lines)) return null;
  const script = scriptOf(lines);
  const stretches = cutStretches(lines, script);
  if (!areSuspect(stretches, script)) return null;
  const boxes = readBoxes(stretches, script);
  if (boxes.length > MOST) return null;
  const surroundings = readSurroundings(boxes, script);
  const odds = weighPage(surroundings);
  const chaining = chainPieces(odds);
  // Western columns are of one height by chance
  const chains = script === 'han' ? mergeChains(chaining.chains, surroundings, odds) : chaining.chains;
  const stories = gather(boxes, surroundings, chains);
  if (countInterrupted(stories.flat()) > countInterrupted(boxes)) return null;
  const arranged = arrange(page, boxes, stories);
  if (arranged.cut.length > 0 && areColumns(stretches))
    return { ...arranged, mustGain: W.cutMargin, mustGainJoined: W.cutMargin };
  const links = W.linksCount[script] * (chaining.odds - chaining.oddsAsIs);
  return {
    ...arranged,
    mustGain: Math.max(W.marginLeast[script], W.margin[script] - links),
    mustGainJoined: Math.max(W.marginLeast[script], W.marginJoined[script] - links),
  };
}

/** How many sentences that break off at the foot of a column do not go on in the next box: on a page in order nearly none. */
function countInterrupted(boxes: readonly Box[]): number {
  let interrupted = 0;
  for (const [i, { shape }] of boxes.entries()) {
    if (shape !== null && isBroken(shape) && boxes[i + 1]?.shape?.startsFull !== true) interrupted++;
  }
  return interrupted;
}

function arrange(
  page: Page,
  boxes: readonly Box[],
  stories: readonly (readonly Box[])[],
): Omit<Ordered, 'mustGain' | 'mustGainJoined'> {
  const opens = openings(stories);
  const came = boxes.flatMap((box) => box.lines);
  const moved = stories
    .flat()
    .flatMap((box) => box.lines)
    .some((line, i) => line !== came[i]);
  const lines = moved ? linesOf(stories.flat(), boxes, page.lines) : page.lines;
  return { page: { ...page, lines }, opens, moved, cut: moved ? cutLines(stories) : [] };
}

/** The lines whose pieces are in more than one story. */
function cutLines(stories: readonly (readonly Box[])[]): readonly Line[] {
  const owners = new Map<Line, Set<number>>();
  stories.forEach((story, i) => {
    for (const { cutFrom } of story)
      if (cutFrom !== null) owners.set(cutFrom, (owners.get(cutFrom) ?? new Set()).add(i));
  });
  return [...owners].filter(([, own]) => own.size > 1).map(([line]) => line);
}

/**
 * The lines of boxes in reading order, with the blank ones that they had above them, or one where what stood there is gone;
 * pieces of a line that stay together are a line. `boxes`: in page order, and `page`, their lines as they came.
 */
function linesOf(inOrder: readonly Box[], boxes: readonly Box[], page: readonly Line[]): readonly Line[] {
  const blanks = blanksAbove(page);
  const lines: Line[] = [];
  let abreast: Line[] = [];
  inOrder.forEach(({ cutFrom, index, lines: own }, i) => {
    const next = inOrder[i + 1];
    if (cutFrom === null) lines.push(...own);
    else abreast.push(...own);
    if (cutFrom !== null && !(next?.cutFrom === cutFrom && next.index === index + 1)) {
      lines.push(joinAbreast(abreast, cutFrom));
      abreast = [];
    }
    if (next !== undefined && !cameTogether(index, next, boxes))
      lines.push(...(blanks.get(next.lines[0]?.number ?? 0) ?? [BLANK]));
  });
  return lines;
}

/** The blank lines right above a line, by its number. Lines that have none are missing. */
function blanksAbove(page: readonly Line[]): ReadonlyMap<number, readonly Line[]> {
  const above = new Map<number, readonly Line[]>();
  let blanks: Line[] = [];
  for (const line of page) {
    if (isBlank(line)) blanks.push(line);
    else if (blanks.length > 0) {
      above.set(line.number, blanks);
      blanks = [];
    }
  }
  return above;
}

/** True for a box that came in one with that of this index, maybe with lines of another story's head between. */
function cameTogether(index: number, next: Box, boxes: readonly Box[]): boolean {
  return next.index > index && boxes.slice(index + 1, next.index + 1).every(({ glued }) => glued);
}
