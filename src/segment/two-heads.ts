import { SEGMENT as W } from '../weights.js';
import type { Group, Shares } from './head-groups.js';
import type { Story, StoryPart } from './story.js';

/** A story has no more columns; where more of its seams, as a share, are blank lines, these part paragraphs. */
const MOST_COLUMNS = 12;
const MOST_PARTED = 0.5;
/** A head of fewer words that come again says too little: a kicker is one or two. */
const LEAST_WORDS = 3;

/**
 * Divides a story that holds two: its head is a pile, and from one of its columns on the text tells of what one head of the
 * pile says, before it of what the others say. Null where it does not.
 */
export function divideStory(story: Story, groups: readonly Group[], shares: Shares): readonly [Story, Story] | null {
  const text = story.parts.filter(({ role }) => role !== 'head');
  const cuts = columnsOf(text);
  if (groups.length < 2 || cuts.length > MOST_COLUMNS || cuts.length > MOST_PARTED * text.length) return null;
  let best: { readonly own: readonly StoryPart[]; readonly other: readonly StoryPart[]; readonly gain: number } | null =
    null;
  for (const { parts: head } of groups) {
    const rest = groups.flatMap(({ parts }) => (parts === head ? [] : parts));
    if (Math.min(shares.known(head), shares.known(rest)) < LEAST_WORDS) continue;
    for (const at of cuts) {
      const [above, below] = [text.slice(0, at), text.slice(at)];
      for (const [own, other] of [
        [above, below],
        [below, above],
      ] as const) {
        const gain = Math.min(
          shares.of(head, other) - shares.of(head, own),
          shares.of(rest, own) - shares.of(rest, other),
        );
        if (gain >= Math.max(W.headDivides, best?.gain ?? 0))
          best = { own: [...rest, ...own], other: [...head, ...other], gain };
      }
    }
  }
  if (best === null) return null;
  const names = pileOfNames(best.own);
  const [name] = names.length < 2 || pileOfNames(best.other).length > 0 ? [] : names.slice(-1);
  const own = best.own.filter((part) => part !== name);
  const other =
    name === undefined ? best.other : [...best.other, name].sort((a, b) => rank(a) - rank(b) || a.at - b.at);
  return [
    { ...story, parts: own },
    { ...story, parts: other },
  ];
}

/** Who signs a story over its text. */
function pileOfNames(parts: readonly StoryPart[]): readonly StoryPart[] {
  const first = parts.findIndex(({ role }) => role === 'paragraph');
  return parts.slice(0, first).filter(({ role }) => role === 'byline');
}

const rank = ({ role }: StoryPart): number => (role === 'head' ? 0 : 1);

/** Where a column begins in running text: behind a blank line, with a paragraph or with who signs it. */
function columnsOf(text: readonly StoryPart[]): readonly number[] {
  const cuts: number[] = [];
  text.forEach(({ item, role }, i) => {
    const gap = item.block.gaps[0] ?? 0;
    const signed = text[i - 1]?.role === 'byline';
    if (gap > 0 && !signed && (role === 'paragraph' || role === 'byline') && isText(text.slice(0, i))) cuts.push(i);
  });
  return cuts;
}

const isText = (parts: readonly StoryPart[]): boolean => parts.some(({ role }) => role === 'paragraph');
