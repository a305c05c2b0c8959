import { isHanText } from '../../dist/chars/han.js';
import { middleWidth, storyOf } from './baseline-story.mjs';

/** Tokens of a sequence, and sequences of a block on either side: the values of Hearst 1997. */
const SEQUENCE = 20;
const BLOCK = 10;

/**
 * TextTiling (Hearst 1997, Computational Linguistics 23): a story ends where the words of the blocks on both sides have
 * little in common. Tokens are words, in Chinese pairs of characters; an edge is moved to the line that it falls in.
 */
export function splitByTiling(lines) {
  const middle = middleWidth(lines);
  const tokens = lines.flatMap((line, at) => tokensOf(line).map((token) => ({ token, at })));
  const sequences = [];
  for (let i = 0; i < tokens.length; i += SEQUENCE) sequences.push(tokens.slice(i, i + SEQUENCE));
  const scores = sequences.slice(1).map((_, i) => {
    const above = sequences.slice(Math.max(0, i + 1 - BLOCK), i + 1);
    return cosine(count(above.flat()), count(sequences.slice(i + 1, i + 1 + BLOCK).flat()));
  });
  const depths = scores.map((score, i) => climb(scores, i, -1) + climb(scores, i, 1) - 2 * score);
  const mean = depths.reduce((sum, depth) => sum + depth, 0) / Math.max(1, depths.length);
  const spread = Math.sqrt(depths.reduce((sum, depth) => sum + (depth - mean) ** 2, 0) / Math.max(1, depths.length));
  const edges = depths.flatMap((depth, i) => {
    const isPeak = depth > mean - spread / 2 && depth >= (depths[i - 1] ?? 0) && depth > (depths[i + 1] ?? 0);
    return isPeak ? [sequences[i + 1][0].at] : [];
  });
  const starts = [...new Set([0, ...edges])];
  return starts.map((start, i) => storyOf(lines.slice(start, starts[i + 1]), middle)).filter((story) => story !== null);
}

function tokensOf(line) {
  if (!isHanText(line)) return line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const units = [...line.replaceAll(/[^\p{L}\p{N}]/gu, '')];
  return units.slice(1).map((unit, i) => units[i] + unit);
}

function count(tokens) {
  const counts = new Map();
  for (const { token } of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function cosine(one, other) {
  let product = 0;
  for (const [token, n] of one) product += n * (other.get(token) ?? 0);
  const length = (counts) => Math.sqrt([...counts.values()].reduce((sum, n) => sum + n * n, 0));
  return product === 0 ? 0 : product / (length(one) * length(other));
}

/** The height reached from gap `i` in one direction, as long as scores rise. */
function climb(scores, i, step) {
  let at = i;
  while (scores[at + step] !== undefined && scores[at + step] >= scores[at]) at += step;
  return scores[at];
}
