import { cells } from '../../dist/chars/width.js';
import { isHeadLike, middleWidth, storyOf } from './baseline-story.mjs';

/** A headline has no more lines than this. */
const MOST = 4;

/** A story begins with every headline-like line: short, without a stop, between longer ones; a few of them are one headline. */
export function splitAtHeads(lines) {
  const middle = middleWidth(lines);
  const filled = lines.flatMap((line, at) => (line === '' ? [] : [{ line, at, short: isHeadLike(line, middle) }]));
  const starts = [0];
  for (let i = 0; i < filled.length; i++) {
    if (!filled[i].short || filled[i - 1]?.short) continue;
    let end = i;
    while (filled[end]?.short) end++;
    const run = filled.slice(i, end);
    const widest = Math.max(...run.map(({ line }) => cells(line, 2)));
    const around = [filled[i - 1], filled[end]].filter((near) => near !== undefined);
    const isBetweenLonger = around.every(({ line }) => cells(line, 2) > widest);
    if (run.length <= MOST && isBetweenLonger && end < filled.length) starts.push(filled[i].at);
  }
  return starts.map((start, i) => storyOf(lines.slice(start, starts[i + 1]), middle)).filter((story) => story !== null);
}
