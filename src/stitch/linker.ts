import { STITCH as W } from '../weights.js';
import { linkParts, mayFollow, seeksEnd, seeksStart } from './chain.js';
import { openBackground } from './grams.js';
import type { Held, HeldSheet } from './hold.js';
import { matchParts, type Pair } from './match.js';
import { pageFit } from './page-fit.js';
import { pairUp } from './pair-up.js';
import { gramsOf } from './part.js';
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

const isOn = (part: Held, { page }: HeldSheet): boolean => part.page === String(page);

/** `held`: the pages that are held now, in order, as its owner keeps them; a page stands there before it is added. */
export function openLinker(held: readonly HeldSheet[]): Linker {
  const background = openBackground();
  /** So many of the held pages, from the first on, are in `background`. */
  let read = 0;
  const ends = openSeekers(seeksEnd);
  const starts = openSeekers(seeksStart);

  /** Reads the wording of the held pages: only when parts are compared, since most sources have no jumps. */
  function readHeld(): void {
    for (; read < held.length; read++) for (const part of held[read]?.parts ?? []) background.add(gramsOf(part));
  }

  /** Links what belongs together among the pairs; only those that touch `sheet`. */
  function link(pairs: readonly Pair<Held>[], sheet: HeldSheet): void {
    readHeld();
    const { links, tied } = matchParts(pairs, background);
    for (const part of tied) part.tied = true;
    for (const { first, second, odds } of links) {
      if (isOn(first, sheet) || isOn(second, sheet)) linkParts(first, second, odds);
    }
  }

  function lookAt(sheet: HeldSheet): void {
    const meant = ends.list().filter(({ toPage }) => pageFit(toPage, sheet) >= W.pageHalf);
    const own = sheet.going.filter(seeksEnd);
    const pairs = [
      ...pairUp(meant, sheet.parts.filter(mayFollow), W.pageHalf),
      ...pairUp(own, followers(own, sheet, held), W.pageHalf),
    ];
    if (pairs.length > 0) link(pairs, sheet);
  }

  /** What broke off at the foot of the page before, and could go on here. */
  function lookAbove(sheet: HeldSheet): void {
    const { page, foot } = held[held.indexOf(sheet) - 1] ?? { page: 0, foot: null };
    if (foot === null) return;
    if (page + 1 === sheet.page && sheet.head !== null) link([{ first: foot, second: sheet.head }], sheet);
    foot.atFoot = false;
  }

  function lookAround(sheet: HeldSheet): void {
    const [firsts, seconds] = [ends.list(), starts.list()];
    const own = [
      ...pairUp(sheet.going.filter(seeksEnd), seconds, W.pageMiscounted),
      ...pairUp(firsts, sheet.coming.filter(seeksStart), W.pageMiscounted),
    ];
    const meant = [...new Set(own.map(({ second }) => second))];
    if (own.length > 0) link(pairUp(firsts, meant, W.pageMiscounted), sheet);
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
    if (read === 0) return;
    read -= 1;
    for (const part of sheet.parts) background.remove(gramsOf(part));
  }

  return { add, lookAround, leave };
}

/** Later parts on other pages than `sheet` that these could mean. */
function followers(firsts: readonly Held[], sheet: HeldSheet, held: readonly HeldSheet[]): readonly Held[] {
  if (firsts.length === 0) return [];
  const pages = held.filter(
    (other) => other !== sheet && firsts.some(({ toPage }) => pageFit(toPage, other) >= W.pageHalf),
  );
  return pages.flatMap(({ parts }) => parts.filter(mayFollow));
}
