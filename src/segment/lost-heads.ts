import type { Wording } from '../chars/wording.js';
import { SEGMENT as W } from '../weights.js';
import { type Group, groupsOf, openShares, type Shares } from './head-groups.js';
import type { Story, StoryPart } from './story.js';
import { divideStory } from './two-heads.js';

/*
 * Heads of stories that stand side by side come out one below the other, over the columns of all: the first story takes
 * them for one head, the others have none.
 *
 *     HEAD A   HEAD B         HEAD A | HEAD B | a a | b b
 *     a a      b b
 */

/**
 * Gives what stands of other heads under the head of a story to those without one that tell of the same, or to that part of
 * the story which does. `stories`: of a Western page.
 */
export function returnHeads(stories: readonly Story[], wording: Wording): readonly Story[] {
  const crowded = stories.filter((story) => groupsOf(story).length > 1);
  if (crowded.length === 0) return stories;
  const shares = openShares(stories, wording);
  const given = findOwners(stories, crowded, shares);
  const returned = given.size === 0 ? stories : give(stories, given);
  const divide = (story: Story): readonly Story[] =>
    divideStory(story, groupsOf(story), shares)?.flatMap(divide) ?? [story];
  const divided = returned.flatMap(divide);
  return divided.length === returned.length ? returned : divided;
}

/** For stories without a head, the one that is theirs. */
function findOwners(stories: readonly Story[], crowded: readonly Story[], shares: Shares): ReadonlyMap<Story, Group> {
  const headless = stories.filter(isHeadless);
  const given = new Map<Story, Group>();
  for (const group of crowded.flatMap(groupsOf)) {
    const own = shares.of(group.parts, group.story.parts);
    const share = (story: Story) => shares.of(group.parts, story.parts);
    const best = headless.reduce<Story | null>((a, b) => (a === null || share(b) > share(a) ? b : a), null);
    if (best === null || share(best) < W.headReturns || share(best) - own < W.headReturnsOver) continue;
    const rival = given.get(best);
    if (rival === undefined || shares.of(rival.parts, best.parts) < share(best)) given.set(best, group);
  }
  return given;
}

/** Running text without a head. */
const isHeadless = ({ advertised, parts }: Story): boolean =>
  !advertised && parts.every(({ role }) => role !== 'head') && parts.some(({ role }) => role === 'paragraph');

/** The stories with the heads that are theirs; one keeps the last that it has. */
function give(stories: readonly Story[], given: ReadonlyMap<Story, Group>): readonly Story[] {
  const left = new Map<Story, number>();
  const gone = new Set<StoryPart>();
  const taken = new Map<Story, readonly StoryPart[]>();
  for (const [story, { parts, story: from }] of given) {
    const rest = left.get(from) ?? groupsOf(from).length;
    if (rest < 2) continue;
    left.set(from, rest - 1);
    taken.set(story, parts);
    for (const part of parts) gone.add(part);
  }
  return stories.map((story) => {
    const parts = [...(taken.get(story) ?? []), ...story.parts.filter((part) => !gone.has(part))];
    return parts.length === story.parts.length && !taken.has(story) ? story : { ...story, parts };
  });
}
