import { ending } from '../chars/sentence.js';
import { cells } from '../chars/width.js';
import type { Article } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Affinity } from './affinity.js';
import type { Item } from './item.js';
import { textNoise } from './noise.js';
import { headOf, type Story } from './story.js';

/**
 * What speaks for and against an article being exactly right. All are 0 to 1, or logarithms of 1 + a count (`log`); whether each
 * speaks for or against, and how much, is fitted (`CONFIDENCE` in weights.ts).
 */
export interface ArticleCues {
  /** Flags, each 0 or 1. */
  readonly headless: number;
  readonly headOnly: number;
  readonly headTie: number;
  readonly openEnd: number;
  readonly unplaced: number;
  readonly reordered: number;
  /** Somebody's name; a dateline; a way to or from another page: each 0 or 1. */
  readonly signed: number;
  readonly dated: number;
  readonly jumps: number;
  /** How much of the wording of its head comes again in the text on the side of its body; 0 without a head. */
  readonly share: number;
  /** How much wording the text on both sides of a place has in common: least within the story, most at its two edges. */
  readonly innerAcross: number;
  readonly edgeAcross: number;
  /** Lines of its head; blocks of its body; UTF-16 units of its body, in hundreds. */
  readonly headLines: number;
  readonly blocks: number;
  readonly length: number;
  /**
   * For each block of the body: crossheads; rows of verse, tables and lists; bylines and datelines below the first
   * paragraph; lone lines read as paragraphs; paragraphs but the last that end in mid-sentence; those of one line; those
   * whose last line fills the column.
   */
  readonly crossheads: number;
  readonly rows: number;
  readonly lateLeads: number;
  readonly loneParagraphs: number;
  readonly breaks: number;
  readonly singles: number;
  readonly fullEnds: number;
  /** Line breaks within paragraphs: behind the end of a sentence; over blank lines; behind a hyphen. */
  readonly joinedStops: number;
  readonly joinedGaps: number;
  readonly hyphens: number;
  /** How much dearer the page is by the other convention, and how much dearer the story by its nearest other reading. */
  readonly pageMargin: number;
  readonly storyMargin: number;
  /** Stories of its page, and the share of the others that are flagged. */
  readonly stories: number;
  readonly othersFlagged: number;
  /** How many of its two neighbours are flagged. */
  readonly besideFlagged: number;
  /** Its language, 0 or 1; simplified Chinese is neither. */
  readonly traditional: number;
  readonly western: number;
  /** Characters that print does not hold there, for each hundred: what OCR misread. */
  readonly noise: number;
}

/** What the page knows of a story besides its article. */
export interface StoryView {
  readonly story: Story;
  readonly affinities: ReadonlyMap<Item, Affinity>;
  /** For each item of the page, how much dearer another reading of it is (see runner-up.ts). */
  readonly margins: ReadonlyMap<Item, number>;
  /** The item that begins the next story. */
  readonly next: Item | undefined;
  readonly pageMargin: number;
  readonly stories: number;
  readonly othersFlagged: number;
  readonly besideFlagged: number;
}

/** A margin beyond this says no more, a cost. */
const CLEAR = 20;
/** Cells by which a last line may fall short and still fill its column: one Han character. */
const FULL = 2;

/** A line that breaks off at a hyphen. */
const HYPHEN = /[-\u00ad\u2010¬]\s*$/u;

const log = (count: number): number => Math.log1p(count);
const is = (holds: boolean): number => (holds ? 1 : 0);

export function cuesOf(article: Article, view: StoryView): ArticleCues {
  const { body, bylines, dateline, jump, lang, flags } = article;
  const text = body.map((block) => block.text).join('');
  const has = (flag: Article['flags'][number]) => is(flags.includes(flag));
  return {
    headless: has('no-headline'),
    headOnly: has('head-only'),
    headTie: has('head-tie'),
    openEnd: has('open-end'),
    unplaced: has('unplaced'),
    reordered: has('reordered'),
    signed: is(bylines.length > 0),
    dated: is(dateline !== null),
    jumps: is(jump.to !== null || jump.from !== null),
    share: shareOf(view),
    ...acrossOf(view),
    headLines: log(headOf(view.story).length),
    blocks: log(body.length),
    length: log(text.length / 100),
    ...partsOf(view.story, body),
    ...seamsOf(view.story),
    pageMargin: log(Math.max(0, Math.min(CLEAR, view.pageMargin))),
    storyMargin: log(Math.min(CLEAR, marginOf(view))),
    stories: log(view.stories),
    othersFlagged: view.othersFlagged,
    besideFlagged: view.besideFlagged,
    traditional: is(lang === 'zh-Hant'),
    western: is(!lang.startsWith('zh')),
    noise: log(textNoise(text)),
  };
}

function shareOf({ story, affinities }: StoryView): number {
  const head = headOf(story);
  const side = story.parts[0]?.item === head[0] ? 'after' : 'before';
  return Math.max(0, ...head.map((item) => affinities.get(item)?.[side] ?? 0));
}

function acrossOf({ story, affinities, next }: StoryView) {
  const across = (item: Item | undefined) => (item && affinities.get(item)?.across) ?? 0;
  const inner = story.parts.slice(1).filter(({ role }) => role === 'paragraph' || role === 'crosshead');
  return {
    innerAcross: Math.min(1, ...inner.map(({ item }) => across(item))),
    edgeAcross: Math.max(across(story.parts[0]?.item), across(next)),
  };
}

/** The story hangs on its least certain item, and on where the next one begins. */
function marginOf({ story, margins, next }: StoryView): number {
  const items = story.parts.map(({ item }) => item);
  return Math.min(CLEAR, ...[...items, next].map((item) => (item && margins.get(item)) ?? CLEAR));
}

/** What its body is made of, for each block. */
function partsOf({ parts }: Story, body: Article['body']) {
  const rate = (count: number): number => count / Math.max(1, body.length);
  const begun = parts.findIndex(({ role }) => role === 'paragraph');
  const leads = parts.filter(({ item }, i) => i > begun && (item.byline !== null || item.dateline !== null));
  const blocks = paragraphsOf(parts);
  return {
    crossheads: rate(body.filter(({ type }) => type === 'crosshead').length),
    rows: rate(body.filter(({ type }) => type !== 'crosshead' && type !== 'paragraph').length),
    lateLeads: rate(leads.length),
    loneParagraphs: rate(blocks.filter(({ shape }) => shape === 'lone').length),
    breaks: rate(blocks.filter(({ text }, i) => i + 1 < blocks.length && ending(text) === 'open').length),
    singles: rate(blocks.filter(({ lines }) => lines.length === 1).length),
    fullEnds: rate(blocks.filter(endsFull).length),
  };
}

function paragraphsOf(parts: Story['parts']): readonly Block[] {
  return parts
    .filter(({ role, item }) => role === 'paragraph' && item.block.form === null)
    .map(({ item }) => item.block);
}

function endsFull({ lines, column }: Block): boolean {
  return column > 0 && cells(lines.at(-1)?.text.trim() ?? '', 2) >= column - FULL;
}

/** How its lines were joined: the line over each break within a paragraph, and the blank lines between. */
function seamsOf({ parts }: Story) {
  const seams = paragraphsOf(parts).flatMap(({ lines, gaps }) =>
    lines.slice(0, -1).map(({ text }, i) => ({ text, gap: gaps[i + 1] ?? 0 })),
  );
  return {
    joinedStops: log(seams.filter(({ text }) => ending(text) === 'stop').length),
    joinedGaps: log(seams.filter(({ gap }) => gap > 0).length),
    hyphens: log(seams.filter(({ text }) => HYPHEN.test(text.slice(-3))).length),
  };
}
