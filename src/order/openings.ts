import type { Box } from './box.js';

/** Numbers of the lines with which the stories that have running text begin. `stories`: the boxes of each, in reading order. */
export function openings(stories: readonly (readonly Box[])[]): ReadonlySet<number> {
  return new Set(stories.flatMap((story, i) => (isText(story) ? [openingOf(stories, i).lines[0]?.number ?? 0] : [])));
}

const isText = (story: readonly Box[]): boolean => story.some((box) => box.shape !== null);

/**
 * The box with which a story begins: a line of no story that stood right above it is its rubric rather than the end of
 * the story before.
 */
function openingOf(stories: readonly (readonly Box[])[], at: number): Box {
  let [opening] = stories[at] as readonly [Box];
  for (let i = at - 1; i >= 0; i--) {
    const [loose, ...others] = stories[i] as readonly [Box];
    if (others.length > 0 || loose.kind !== 'lone' || loose.name || loose.index !== opening.index - 1) break;
    opening = loose;
  }
  return opening;
}
