import { TIMES } from '../../src/chars/proportional.js';
import { drawFurniture, type Furniture } from './furniture.js';
import { goldMarkdown } from './gold-markdown.js';
import { invent } from './make-page.js';
import { type Random, seeded } from './random.js';
import { setHead } from './set-head.js';
import { setBody, setBylines } from './set-story.js';
import { EASY, type Setting } from './setting.js';
import type { Story, StoryBlock } from './story.js';

/** A made-up story as a printer gets it: broken to the lines of its column, not yet in its place on a page. */
export interface PrintedStory {
  /** The lines over it, the headline in as few as this or fewer. */
  head(rows: number): readonly { readonly part: string; readonly text: string }[];
  readonly bylines: readonly string[];
  readonly body: readonly { readonly type: StoryBlock['type']; readonly lines: readonly string[] }[];
  /** What stands under its picture; null where it has none. */
  readonly caption: string | null;
  /** What a perfect cleaner gives back, as the scorer reads it. */
  readonly gold: string;
}

/** Stories for a page that is set elsewhere, and what the page says of itself. */
export interface Manuscript {
  readonly stories: readonly PrintedStory[];
  readonly furniture: Furniture;
}

/** Han characters and Western letters in a line, and the em that the first line of a paragraph is short of. */
const HAN: Setting = { ...EASY, widths: [14], padNames: true };
const LATIN: Setting = { ...EASY, widths: [28], face: TIMES };

/** Invents `count` stories; the same seed gives the same ones. */
export function printStories(seed: number, count: number, lang: 'zh-Hans' | 'en'): Manuscript {
  const random = seeded(seed);
  const stories = Array.from({ length: count }, (_, i) => printStory(invent(random, i, lang), random));
  return { stories, furniture: drawFurniture(random, lang === 'en' ? { pageLabel: 'A1', lang } : undefined) };
}

/** A story that is made up, or not, as a printer gets it. */
export function printStory(story: Story, random: Random): PrintedStory {
  const setting = story.lang === 'en' ? LATIN : HAN;
  const bodies = setBody(story, 0, setting, random);
  const { caption, body, bylineForm: _, ...rest } = story;
  return {
    head: (rows) =>
      setHead(story, 0, { ...setting, headlineLines: rows }).map(({ text, of }) => ({ part: of[0]?.part ?? '', text })),
    // two on one line would not fit in a column
    bylines: setBylines(story, 0, setting, () => 1).map(({ text }) => text),
    body: body.map(({ type }, i) => ({ type, lines: bodies[i]?.map(({ text }) => text) ?? [] })),
    caption: caption === null ? null : [caption.text, caption.credit].filter((part) => part !== null).join(' '),
    gold: goldMarkdown({
      text: '',
      facts: null,
      gold: [{ ...rest, caption, body: body.map((block) => ({ ...block, lines: [] })), lines: [] }],
    }),
  };
}
