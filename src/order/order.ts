import { holdsHan, isHanText } from '../chars/han.js';
import type { Line } from '../model/line.js';
import type { Page } from '../model/page.js';
import { bareRole } from '../phrases/byline.js';
import { hasSurname } from '../phrases/surnames.js';
import { ORDER as W } from '../weights.js';
import { joinAbreast } from './abreast.js';
import { type Box, cutStretches, readBoxes } from './box.js';
import { type Chain, chainPieces } from './chains.js';
import type { Piece, Surroundings } from './cues.js';
import { isHalfName, isName } from './head-cues.js';
import { placeHeads } from './heads.js';
import { mergeChains } from './merge.js';
import { readSurroundings } from './surroundings.js';
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
}

/** So few pieces of running text cannot be shuffled; so many boxes are no page of a newspaper. */
const FEWEST = 4;
const MOST = 120;

/**
 * Puts the boxes of neighbouring stories, which an extractor shuffled, back together: each story's heads, then its
 * running text. Null where the boxes of the page are not the columns of Chinese stories: nothing is known of their order.
 */
export function order(page: Page): Ordered | null {
  // spares Western pages the cutting of boxes: whether a page with some Han is Chinese is asked below
  if (!page.lines.some(({ text }) => holdsHan(text))) return null;
  const stretches = cutStretches(page.lines);
  const bodies = stretches.filter(({ kind }) => kind === 'body');
  if (bodies.length < FEWEST || !areAlike(bodies.map(({ lines }) => lines.length))) return null;
  const boxes = readBoxes(stretches);
  if (boxes.length > MOST || !breakOff(boxes)) return null;
  if (!isHanText(boxes.map((box) => box.text.slice(0, 200)).join('\n'))) return null;
  const surroundings = readSurroundings(boxes);
  const odds = weighPage(surroundings);
  const chains = mergeChains(chainPieces(odds).chains, surroundings, odds);
  return arrange(page, boxes, gather(boxes, surroundings, chains));
}

/** A column is at least so many lines high; its neighbours in the story are as high, give or take a line. */
const LEAST_HEIGHT = 10;
const NEIGHBOURS = 3;

/**
 * Whether the boxes of the page are the columns of its stories, by their heights, in lines: a story's columns are of one
 * height; boxes that ended anywhere are alike only by chance.
 */
function areAlike(heights: readonly number[]): boolean {
  let [all, alike] = [0, 0];
  heights.forEach((height, i) => {
    all += height;
    if (height < LEAST_HEIGHT) return;
    const near = heights.slice(Math.max(0, i - NEIGHBOURS), i + 1 + NEIGHBOURS);
    // it is one of them itself
    if (near.filter((other) => Math.abs(other - height) <= 1).length > 1) alike += height;
  });
  return alike >= W.columnsLeast * all;
}

/** Whether they break off in mid-sentence, as columns do; paragraphs do not. */
function breakOff(boxes: readonly Box[]): boolean {
  const shapes = boxes.map(({ shape }) => shape).filter((shape) => shape !== null);
  const broken = shapes.filter((shape) => shape.endsFull && !shape.endsSentence && !shape.closes);
  return broken.length >= W.brokenLeast * shapes.length;
}

/** The boxes of each story in reading order; what belongs to no story by itself stays with the box before it. */
function gather(
  boxes: readonly Box[],
  surroundings: Surroundings,
  chains: readonly Chain[],
): readonly (readonly Box[])[] {
  const { pieces } = surroundings;
  const heads = placeHeads(boxes, surroundings, chains);
  const stories = chains.map((chain, i) => {
    const own = boxes.filter((box) => heads.get(box.index) === i);
    const body = chain.map((place) => boxes[(pieces[place] as Piece).index] as Box);
    const names = own.filter(isName);
    return [
      ...own.filter((box) => !isName(box)),
      ...names.filter(isRole),
      ...names.filter((box) => !isRole(box)).sort((a, b) => halfOf(a) - halfOf(b)),
      ...body,
    ];
  });
  const loose = boxes.filter((box) => box.kind !== 'body' && !heads.has(box.index)).map((box) => [box]);
  return [...stories, ...loose].sort((a, b) => upper(a) - upper(b));
}

/** A role goes before the names that it waits for. */
function isRole({ text }: Box): boolean {
  return bareRole(text) !== null;
}

/** The halves of a name go last, the surname first. */
function halfOf(box: Box): number {
  return isHalfName(box) ? (hasSurname(box.text.repeat(2)) ? 1 : 2) : 0;
}

function upper(story: readonly Box[]): number {
  return Math.min(...story.map((box) => box.index));
}

const BLANK: Line = { number: 0, raw: '', text: '', carried: false };

function arrange(page: Page, boxes: readonly Box[], stories: readonly (readonly Box[])[]): Ordered {
  const begun = stories.filter((story) => story.some((box) => box.shape !== null));
  const opens = new Set(begun.map((story) => story[0]?.lines[0]?.number ?? 0));
  const moved = stories.flat().some((box, i) => box !== boxes[i]);
  const lines = moved ? linesOf(stories.flat(), boxes) : page.lines;
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
 * The lines of boxes in reading order, with a blank one where what followed on the page is gone; pieces of a line that
 * stay together are a line. `boxes`: in page order.
 */
function linesOf(inOrder: readonly Box[], boxes: readonly Box[]): readonly Line[] {
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
    if (next === undefined || !cameTogether(index, next, boxes)) lines.push(BLANK);
  });
  return lines;
}

/** True for a box that came in one with that of this index, maybe with lines of another story's head between. */
function cameTogether(index: number, next: Box, boxes: readonly Box[]): boolean {
  return next.index > index && boxes.slice(index + 1, next.index + 1).every(({ glued }) => glued);
}
