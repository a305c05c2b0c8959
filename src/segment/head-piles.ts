import type { Wording } from '../chars/wording.js';
import { SEGMENT as W } from '../weights.js';
import { openShares, type Shares } from './head-groups.js';
import type { Story, StoryPart } from './story.js';

/*
 * Where a page draws all its heads first, or all of them last, they come out in one pile: the first story has all, or the last,
 * and those beside it have none.
 *
 *     HEAD A | HEAD B | by X, a a | by Y, b b            a a (X) | b b (Y) | HEAD A | HEAD B
 */

/** Lines of the highest pile, and stories that share it. */
const MOST_LINES = 14;
const MOST_STORIES = 5;
/** A head of fewer words that come again says too little. */
const LEAST_WORDS = 2;

/**
 * Deals the head lines of a story to it and to those without a head that follow it, or stand before it where its head stands
 * below its text, in their order, if each of the heads tells of its own story. `stories`: of a page.
 */
export function dealPiles(stories: readonly Story[], wording: Wording): readonly Story[] {
  const piles = stories.flatMap((story, i) => [reachBelow(stories, story, i), reachAbove(stories, story, i)]);
  const found = piles.filter((pile): pile is Pile => pile !== null && pile.heads.length >= pile.to - pile.from);
  if (found.length === 0) return stories;
  const shares = openShares(stories, wording);
  const dealt = [...stories];
  for (const pile of found) {
    const own = stories.slice(pile.from, pile.to);
    const heads = bestDeal(pile.heads, own, shares);
    heads?.forEach((parts, n) => {
      const story = own[n] as Story;
      dealt[pile.from + n] = { ...story, parts: [...parts, ...textOf(story)] };
    });
  }
  return dealt.every((story, i) => story === stories[i]) ? stories : dealt;
}

/** The head lines of one story, and the stories, from one to before another, that may share them. */
interface Pile {
  readonly heads: readonly StoryPart[];
  readonly from: number;
  readonly to: number;
}

/** A head over its story, and the signed stories without one under it. */
function reachBelow(stories: readonly Story[], { parts }: Story, i: number): Pile | null {
  const heads = parts.filter(isHead);
  if (heads.length < 2 || heads.length > MOST_LINES || parts.indexOf(heads.at(-1) as StoryPart) !== heads.length - 1)
    return null;
  let to = i + 1;
  while (to < stories.length && to - i < MOST_STORIES && isNameless(stories[to] as Story)) to++;
  return to > i + 1 ? { heads, from: i, to } : null;
}

/** A head below its story, and those without one above it. */
function reachAbove(stories: readonly Story[], { parts }: Story, i: number): Pile | null {
  const heads = parts.filter(isHead);
  if (heads.length < 2 || heads.length > MOST_LINES || isHead(parts[0] as StoryPart)) return null;
  let from = i;
  while (from > 0 && i - from + 1 < MOST_STORIES && isNameless(stories[from - 1] as Story)) from--;
  return from < i ? { heads, from, to: i + 1 } : null;
}

const isHead = ({ role }: StoryPart): boolean => role === 'head';
const textOf = ({ parts }: Story): readonly StoryPart[] => parts.filter((part) => !isHead(part));

/** It has no head, and who signs it or its dateline says that it is a story. */
const isNameless = ({ advertised, parts }: Story): boolean =>
  !advertised &&
  !parts.some(isHead) &&
  parts.some(({ role }) => role === 'paragraph') &&
  parts.some(({ item }) => item.byline !== null || item.dateline !== null);

/** Runs of head lines for the stories from one on, and what they are worth together. */
interface Deal {
  readonly runs: readonly (readonly StoryPart[])[];
  readonly worth: number;
}

/** The heads by their stories, in order, where each tells of its own more than of any other; null where they do not. */
function bestDeal(
  heads: readonly StoryPart[],
  stories: readonly Story[],
  shares: Shares,
): readonly (readonly StoryPart[])[] | null {
  const worths = heads.map((_, from) => heads.map((_, to) => worthsOf(heads.slice(from, to + 1), stories, shares)));
  // what lines from each on are worth to the stories from `n` on: nothing to none, where no line is left
  let rest: readonly (Deal | null)[] = [...heads.map(() => null), { runs: [], worth: 0 }];
  for (let n = stories.length - 1; n >= 0; n--) {
    const below = rest;
    rest = below.map((_, from) => {
      let best: Deal | null = null;
      for (let to = from; to < heads.length; to++) {
        const [worth, others] = [worths[from]?.[to]?.[n] ?? 0, below[to + 1] ?? null];
        if (others === null || worth < W.pileTells || (best !== null && worth + others.worth <= best.worth)) continue;
        best = { runs: [heads.slice(from, to + 1), ...others.runs], worth: worth + others.worth };
      }
      return best;
    });
  }
  return rest[0]?.runs ?? null;
}

/** By how much of their wording head lines tell of each story more than of any other. */
function worthsOf(parts: readonly StoryPart[], stories: readonly Story[], shares: Shares): readonly number[] {
  if (parts.length === 0 || shares.known(parts) < LEAST_WORDS) return [];
  const told = stories.map((story) => shares.of(parts, textOf(story)));
  return told.map((share, n) => share - Math.max(0, ...told.filter((_, k) => k !== n)));
}
