import { middleWidth, storyOf } from './baseline-story.mjs';

/** A story ends at every run of blank lines. */
export function splitAtBlanks(lines) {
  const stories = [[]];
  for (const line of lines) {
    if (line === '') stories.push([]);
    else stories.at(-1).push(line);
  }
  const middle = middleWidth(lines);
  return stories.map((story) => storyOf(story, middle)).filter((story) => story !== null);
}
