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
  const found = piles.filter((pile) => pile !== null && pile.heads.length >= pile.to - pile.from);
  if (found.length === 0) return stories;
  const shares = openShares(stories, wording);
  const dealt = [...stories];
  for (const pile of found) {
    if (pile === null) continue;
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

/** The heads by their stories, in order, where each tells of its own more than of any other; null where they do not. */
function bestDeal(
  heads: readonly StoryPart[],
  stories: readonly Story[],
  shares: Shares,
): readonly (readonly StoryPart[])[] | null {
  let [best, most]: [readonly (readonly StoryPart[])[] | null, number] = [null, 0];
  for (const deal of dealsOf(heads, stories.length)) {
    const worths = deal.map((parts, n) => worthOf(parts, stories, n, shares));
    if (worths.some((worth) => worth < W.pileTells)) continue;
    const sum = worths.reduce((all, worth) => all + worth, 0);
    if (sum > most) [best, most] = [deal, sum];
  }
  return best;
}

/** By how much of their wording head lines tell of story `n` more than of any other. */
function worthOf(parts: readonly StoryPart[], stories: readonly Story[], n: number, shares: Shares): number {
  if (shares.known(parts) < LEAST_WORDS) return 0;
  const told = stories.map((story) => shares.of(parts, textOf(story)));
  return (told[n] ?? 0) - Math.max(0, ...told.filter((_, k) => k !== n));
}

/** All ways to cut lines into `count` runs. */
function dealsOf(heads: readonly StoryPart[], count: number): readonly (readonly (readonly StoryPart[])[])[] {
  if (count === 1) return [[heads]];
  const found: (readonly (readonly StoryPart[])[])[] = [];
  for (let at = 1; at <= heads.length - count + 1; at++)
    for (const rest of dealsOf(heads.slice(at), count - 1)) found.push([heads.slice(0, at), ...rest]);
  return found;
}
