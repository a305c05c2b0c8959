import type { Wording } from '../chars/wording.js';
import type { Story, StoryPart } from './story.js';

/** A head between two blank lines, with the story that it came with. */
export interface Group {
  readonly parts: readonly StoryPart[];
  readonly story: Story;
}

/** The lines of a story's head, parted where a blank line or another's name stands between. */
export function groupsOf(story: Story): readonly Group[] {
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

export interface Shares {
  /** The part of the wording of head lines that running text has, wording of few stories first. */
  readonly of: (head: readonly StoryPart[], text: readonly StoryPart[]) => number;
  /** How many words of head lines any story has. */
  readonly known: (head: readonly StoryPart[]) => number;
}

export function openShares(stories: readonly Story[], { grams, starts }: Wording): Shares {
  const wordsOf = (parts: readonly StoryPart[], head: boolean) => {
    const words = new Set<number>();
    for (const { at, role } of parts)
      if ((role === 'head') === head) for (const gram of grams.subarray(starts[at], starts[at + 1])) words.add(gram);
    return words;
  };
  const spread = new Map<number, number>();
  for (const { parts } of stories)
    for (const gram of wordsOf(parts, false)) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  // what no story has says of none
  const knownOf = (head: readonly StoryPart[]) => [...wordsOf(head, true)].filter((gram) => spread.has(gram));
  const weigh = (words: readonly number[]) => words.reduce((sum, gram) => sum + 1 / (spread.get(gram) ?? 1), 0);
  return {
    of(head, text) {
      const own = wordsOf(text, false);
      const words = knownOf(head);
      const all = weigh(words);
      return all === 0 ? 0 : weigh(words.filter((gram) => own.has(gram))) / all;
    },
    known: (head) => knownOf(head).length,
  };
}
