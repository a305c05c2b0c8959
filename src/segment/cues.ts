import { ending } from '../chars/sentence.js';
import { unitsOf } from '../chars/units.js';
import type { Article } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { PageView } from './page-view.js';
import { headOf, type Story, type StoryPart } from './story.js';
import { CLEAR } from './tiers.js';

/**
 * What speaks for and against an article being exactly right. All are 0 to 1, or logarithms of 1 + a count (`log`); whether each
 * speaks for or against, and how much, is fitted (`CONFIDENCE` in weights.ts).
 */
export interface ArticleCues {
  /** Flags, each 0 or 1. */
  readonly headless: number;
  readonly headOnly: number;
  readonly openEnd: number;
  readonly reordered: number;
  /** Somebody's name; a way to or from another page: each 0 or 1. */
  readonly signed: number;
  readonly jumps: number;
  /** How much of the wording of its head comes again in the text on the side of its body; 0 without a head. */
  readonly share: number;
  /** How much wording the text on both sides of a place within the story has in common, at the least. */
  readonly innerAcross: number;
  /** For each block of the body: crossheads; rows of verse, tables and lists; paragraphs of one line. */
  readonly crossheads: number;
  readonly rows: number;
  readonly singles: number;
  /** UTF-16 units of its shortest paragraph, in tens: a short one may be a crosshead, or the rest of another story. */
  readonly shortest: number;
  /** Line breaks within paragraphs: behind the end of a sentence; over blank lines; behind a hyphen. */
  readonly joinedStops: number;
  readonly joinedGaps: number;
  readonly hyphens: number;
  /** How much dearer the story is by its nearest other reading. */
  readonly storyMargin: number;
  /** How far the nearest other reading of its head falls behind; and of its least certain line end, as joined or parted. */
  readonly headMargin: number;
  readonly seamMargin: number;
  /** Of the other stories of its page, the share that is flagged. */
  readonly othersFlagged: number;
  /** Of all paragraphs of the page, the share that ends in mid-sentence. */
  readonly pageOpen: number;
  /** It is not Chinese. */
  readonly western: number;
  /** How surely OCR made its page. */
  readonly noise: number;
}

/** What the page knows of a story besides its article. */
export interface StoryView {
  readonly page: PageView;
  readonly story: Story;
  /** What begins the next story. */
  readonly next: StoryPart | undefined;
  /** See tiers.ts. */
  readonly headMargin: number;
  readonly othersFlagged: number;
}

/** A line end that was settled so much later, a cost, is as doubtful as can be. */
const OVERTURNED = 5;
/** A paragraph of so many UTF-16 units is none too short. */
const MODEST = 1000;

const log = (count: number): number => Math.log1p(count);
const is = (holds: boolean): number => (holds ? 1 : 0);

export function cuesOf(article: Article, view: StoryView): ArticleCues {
  const { body, bylines, jump, lang, flags } = article;
  const types = countTypes(body);
  const counts = countBlocks(view.story);
  const rate = (count: number): number => count / Math.max(1, body.length);
  const has = (flag: Article['flags'][number]) => is(flags.includes(flag));
  // every key by itself: V8 copies what is spread key by key
  return {
    crossheads: rate(types.crossheads),
    rows: rate(types.rows),
    singles: rate(counts.singles),
    shortest: log(types.shortest / 10),
    joinedStops: log(counts.stops),
    joinedGaps: log(counts.blanks),
    hyphens: log(counts.hyphens),
    headless: has('no-headline'),
    headOnly: has('head-only'),
    openEnd: has('open-end'),
    reordered: has('reordered'),
    signed: is(bylines.length > 0),
    jumps: is(jump.to !== null || jump.from !== null),
    share: shareOf(view),
    innerAcross: acrossOf(view),
    storyMargin: log(Math.min(CLEAR, marginOf(view))),
    headMargin: log(view.headMargin),
    seamMargin: log(Math.max(0, Math.min(CLEAR, OVERTURNED + counts.margin))),
    othersFlagged: view.othersFlagged,
    pageOpen: view.page.open,
    western: is(!lang.startsWith('zh')),
    noise: view.page.noise,
  };
}

function shareOf({ story, page: { affinities } }: StoryView): number {
  const head = headOf(story);
  const side = story.parts[0] === head[0] ? 'after' : 'before';
  return Math.max(0, ...head.map(({ at }) => affinities[at]?.[side] ?? 0));
}

function acrossOf({ story, page: { affinities } }: StoryView): number {
  let least = 1;
  for (const part of story.parts) {
    if (part === story.parts[0] || (part.role !== 'paragraph' && part.role !== 'crosshead')) continue;
    least = Math.min(least, affinities[part.at]?.across ?? 0);
  }
  return least;
}

/** The story hangs on its least certain item, and on where the next one begins. */
function marginOf({ story, page: { margins }, next }: StoryView): number {
  let margin = (next && margins[next.at]) ?? CLEAR;
  for (const { at } of story.parts) margin = Math.min(margin, margins[at] ?? CLEAR);
  return Math.min(CLEAR, margin);
}

/** What a body is made of: the length of its shortest paragraph (no more than `MODEST`), and how many of its blocks are no paragraphs. */
function countTypes(body: Article['body']) {
  let [crossheads, rows, shortest] = [0, 0, MODEST];
  for (const { text, type } of body) {
    if (type === 'crosshead') crossheads++;
    else if (type !== 'paragraph') rows++;
    else shortest = Math.min(shortest, text.length);
  }
  return { crossheads, rows, shortest };
}

/** How the paragraphs of a story were joined, and the margin of its least certain line end. */
function countBlocks({ parts }: Story) {
  const counts = { singles: 0, stops: 0, blanks: 0, hyphens: 0, margin: CLEAR };
  for (const { item, role } of parts) {
    if (role !== 'paragraph' && role !== 'crosshead') continue;
    const { block } = item;
    counts.margin = Math.min(counts.margin, block.margin);
    if (role === 'crosshead' || block.form !== null) continue;
    if (block.lines.length === 1) counts.singles++;
    countSeams(block, counts);
  }
  return counts;
}

/** Breaks within a paragraph: behind the end of a sentence, over blank lines, behind a hyphen. */
function countSeams({ gaps, lines }: Block, counts: { stops: number; blanks: number; hyphens: number }): void {
  for (let i = 0; i + 1 < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (ending(text) === 'stop') counts.stops++;
    if ((gaps[i + 1] ?? 0) > 0) counts.blanks++;
    if (endsInHyphen(text)) counts.hyphens++;
  }
}

const HYPHENS = unitsOf('-\u00ad\u2010¬');

/** True where a line breaks off at a hyphen, two spaces behind it at most. */
function endsInHyphen(text: string): boolean {
  for (let i = text.length - 1; i >= 0 && i >= text.length - 3; i--)
    if (HYPHENS.has(text.charCodeAt(i))) return text.slice(i + 1).trim() === '';
  return false;
}
