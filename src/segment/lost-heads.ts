import type { Wording } from '../chars/wording.js';
import { SEGMENT as W } from '../weights.js';
import type { Story, StoryPart } from './story.js';

/*
 * Heads of stories that stand side by side come out one below the other, over the columns of all: the first story takes
 * them for one head, the others have none.
 *
 *     HEAD A   HEAD B         HEAD A | HEAD B | a a | b b
 *     a a      b b
 */

/** A head between two blank lines, with the story that it came with. */
interface Group {
  readonly parts: readonly StoryPart[];
  readonly story: Story;
}

/** Gives what stands of other heads under the head of a story to those without one that tell of the same. `stories`: of a Western page. */
export function returnHeads(stories: readonly Story[], wording: Wording): readonly Story[] {
  const headless = stories.filter(isHeadless);
  const crowded = stories.filter((story) => groupsOf(story).length > 1);
  if (headless.length === 0 || crowded.length === 0) return stories;
  const shares = openShares(stories, wording);
  const given = new Map<Story, Group>();
  for (const group of crowded.flatMap(groupsOf)) {
    const own = shares(group.parts, group.story);
    const [best, most] = headless.reduce<readonly [Story | null, number]>(
      (found, story) => {
        const share = shares(group.parts, story);
        return share > found[1] ? [story, share] : found;
      },
      [null, 0],
    );
    const rival = best === null ? undefined : given.get(best);
    if (best === null || most < W.headReturns || most - own < W.headReturnsOver) continue;
    if (rival === undefined || shares(rival.parts, best) < most) given.set(best, group);
  }
  return given.size === 0 ? stories : give(stories, given);
}

/** Running text without a head. */
const isHeadless = ({ advertised, parts }: Story): boolean =>
  !advertised && parts.every(({ role }) => role !== 'head') && parts.some(({ role }) => role === 'paragraph');

/** The lines of a story's head, parted where a blank line or another's name stands between. */
function groupsOf(story: Story): readonly Group[] {
  const groups: StoryPart[][] = [];
  let before: StoryPart | null = null;
  for (const part of story.parts) {
    if (part.role !== 'head') continue;
    const apart = before === null || part.at !== before.at + 1 || (part.item.block.gaps[0] ?? 0) > 0;
    if (apart) groups.push([part]);
    else groups.at(-1)?.push(part);
    before = part;
  }
  return groups.map((parts) => ({ parts, story }));
}

/** The part of the wording of head lines that the text of a story has, wording of few stories first. */
function openShares(stories: readonly Story[], { grams, starts }: Wording) {
  const own = new Map(stories.map((story) => [story, new Set<number>()]));
  const spread = new Map<number, number>();
  const wordsOf = ({ at }: StoryPart) => grams.subarray(starts[at], starts[at + 1]);
  for (const [{ parts }, words] of own) {
    for (const part of parts) if (part.role !== 'head') for (const gram of wordsOf(part)) words.add(gram);
    for (const gram of words) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  }
  return (parts: readonly StoryPart[], story: Story): number => {
    let [hit, all] = [0, 0];
    for (const gram of new Set(parts.flatMap((part) => [...wordsOf(part)]))) {
      const holding = spread.get(gram) ?? 0;
      // what no story has says of none
      const weight = holding === 0 ? 0 : 1 / holding;
      all += weight;
      if (own.get(story)?.has(gram)) hit += weight;
    }
    return all === 0 ? 0 : hit / all;
  };
}

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
