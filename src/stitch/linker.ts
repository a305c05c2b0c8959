import { STITCH as W } from '../weights.js';
import { linkParts, mayFollow, seeksEnd, seeksStart } from './chain.js';
import { type HeldWording, openHeldWording } from './held-wording.js';
import type { Held, HeldSheet } from './hold.js';
import { matchParts, type Pair } from './match.js';
import { pageFit } from './page-fit.js';
import { pairUp } from './pair-up.js';
import { openSeekers } from './seekers.js';

/** Links the parts of stories over the pages that are held. */
export interface Linker {
  /** Takes in a page that came, and looks at it for what the held ones seek, and in those for what it seeks. */
  add(sheet: HeldSheet): void;
  /** The last look, for a page that is held no longer: at every part that a jump of it could mean, and at whatever else could be meant by that part. */
  lookAround(sheet: HeldSheet): void;
  /** The first page that was added is held no more. */
  leave(sheet: HeldSheet): void;
}

/** `held`: the pages that are held now, in order, as its owner keeps them; a page stands there, last, before it is added. */
export function openLinker(held: readonly HeldSheet[]): Linker {
  const wording = openHeldWording(held);
  const ends = openSeekers(seeksEnd);
  const starts = openSeekers(seeksStart);

  function lookAt(sheet: HeldSheet): void {
    const meant = ends.list().filter(({ toPage }) => pageFit(toPage, sheet) >= W.pageHalf);
    const own = sheet.going.filter(seeksEnd);
    const pairs = [
      ...pairUp(meant, sheet.parts.filter(mayFollow), W.pageHalf),
      ...pairUp(own, followers(own, sheet, held), W.pageHalf),
    ];
    if (pairs.length > 0) link(pairs, sheet, wording);
  }

  /** What broke off at the foot of the page before, and could go on here. */
  function lookAbove(sheet: HeldSheet): void {
    const above = held.at(-2);
    if (above === undefined) return;
    const [first, second] = [above.foot, sheet.head];
    const free = first?.next === null && second?.prev === null;
    if (above.page + 1 === sheet.page && free) link([{ first, second }], sheet, wording);
    for (const part of above.parts) part.atFoot = false;
  }

  function lookAround(sheet: HeldSheet): void {
    const [firsts, seconds] = [ends.list(), starts.list()];
    const own = [
      ...pairUp(sheet.going.filter(seeksEnd), seconds, W.pageMiscounted),
      ...pairUp(firsts, sheet.coming.filter(seeksStart), W.pageMiscounted),
    ];
    const meant = [...new Set(own.map(({ second }) => second))];
    if (own.length > 0) link(pairUp(firsts, meant, W.pageMiscounted), sheet, wording);
  }

  function add(sheet: HeldSheet): void {
    ends.add(sheet.going);
    starts.add(sheet.coming);
    lookAt(sheet);
    lookAbove(sheet);
  }

  function leave(sheet: HeldSheet): void {
    ends.leave(sheet.going);
    starts.leave(sheet.coming);
    wording.leave(sheet);
  }

  return { add, lookAround, leave };
}

/** Links what belongs together among the pairs; only those that touch `sheet`. */
function link(pairs: readonly Pair<Held>[], sheet: HeldSheet, wording: HeldWording): void {
  const { links, tied } = matchParts(pairs, wording.read());
  for (const part of tied) part.tied = true;
  for (const { first, second, odds } of links) {
    if (isOn(first, sheet) || isOn(second, sheet)) linkParts(first, second, odds);
  }
}

const isOn = (part: Held, { page }: HeldSheet): boolean => part.page === String(page);

/** Later parts on other pages than `sheet` that these could mean. */
function followers(firsts: readonly Held[], sheet: HeldSheet, held: readonly HeldSheet[]): readonly Held[] {
  if (firsts.length === 0) return [];
  const pages = held.filter(
    (other) => other !== sheet && firsts.some(({ toPage }) => pageFit(toPage, other) >= W.pageHalf),
  );
  return pages.flatMap(({ parts }) => parts.filter(mayFollow));
}
