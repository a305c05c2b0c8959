import { HAN, isAt } from '../chars/classes.js';
import { type Gram, gramsOf } from '../chars/wording.js';
import { headLines } from './head.js';
import type { Item } from './item.js';
import type { HeadWitness } from './kicker.js';
import { headOf, type Story } from './story.js';

/** Lines that begin alike in so many characters, and are no longer than kickers are, are built alike. */
const SAME = 4;
const LONGEST_ALIKE = 16;

/** What a page says of the heads of its stories: one witness a story. */
export function witnessesOf(stories: readonly Story[], shuffled: boolean): readonly HeadWitness[] {
  const running = stories.map((story) =>
    story.parts.filter(({ role }) => role === 'paragraph').map(({ item }) => item),
  );
  const starts = countStarts(stories);
  return stories.map((story, i) => {
    const own = lazily(() => wordingOf(running[i] ?? []));
    const mine = startsOf(story);
    return {
      shuffled,
      runsOn: (pair) => isHanPair(pair) && running.some((items) => items.some(({ text }) => text.includes(pair))),
      share: (text) => shareOf(text, own()),
      alike: (text) =>
        (starts.get(text.slice(0, SAME)) ?? 0) > (mine.has(text.slice(0, SAME)) ? 1 : 0) && isShort(text),
    };
  });
}

function isShort(text: string): boolean {
  return text.length > SAME && text.length <= LONGEST_ALIKE;
}

/** How many stories have a short head line that begins so; a head of one line has none to spare for a kicker. */
function countStarts(stories: readonly Story[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const story of stories) for (const start of startsOf(story)) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}

function startsOf(story: Story): ReadonlySet<string> {
  const lines = headLines(headOf(story));
  if (lines.length < 2) return new Set();
  return new Set(
    lines
      .map((line) => line.text)
      .filter(isShort)
      .map((text) => text.slice(0, SAME)),
  );
}

function isHanPair(pair: string): boolean {
  return isAt(pair, 0, HAN) && isAt(pair, 1, HAN);
}

function wordingOf(items: readonly Item[]): ReadonlySet<Gram> {
  return new Set(items.flatMap((item) => gramsOf(item.text)));
}

function shareOf(text: string, wording: ReadonlySet<Gram>): number {
  const grams = gramsOf(text);
  return grams.length === 0 ? 0 : grams.filter((gram) => wording.has(gram)).length / grams.length;
}

/** Made once, when first asked. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
