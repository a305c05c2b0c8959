import { sampleOf } from '../chars/sample.js';
import { ending } from '../chars/sentence.js';
import { unitsOf } from '../chars/units.js';
import { cells } from '../chars/width.js';
import type { Article } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Affinity } from './affinity.js';
import { SAMPLE, textNoise } from './noise.js';
import { headOf, type Story, type StoryPart } from './story.js';

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

/** What the page says of all its stories. */
export interface PageView {
  /** For each item of the page: its wording around it; how much dearer another reading of it is (see runner-up.ts). */
  readonly affinities: readonly Affinity[];
  readonly margins: readonly number[];
  readonly pageMargin: number;
  readonly stories: number;
}

/** What the page knows of a story besides its article. */
export interface StoryView {
  readonly page: PageView;
  readonly story: Story;
  /** What begins the next story. */
  readonly next: StoryPart | undefined;
  readonly othersFlagged: number;
  readonly besideFlagged: number;
}

/** A margin beyond this says no more, a cost. */
const CLEAR = 20;
/** Cells by which a last line may fall short and still fill its column: one Han character. */
const FULL = 2;

const log = (count: number): number => Math.log1p(count);
const is = (holds: boolean): number => (holds ? 1 : 0);

export function cuesOf(article: Article, view: StoryView): ArticleCues {
  const { body, bylines, dateline, jump, lang, flags } = article;
  const { innerAcross, edgeAcross } = acrossOf(view);
  const types = countTypes(body);
  const counts = countBlocks(view.story);
  const rate = (count: number): number => count / Math.max(1, body.length);
  const has = (flag: Article['flags'][number]) => is(flags.includes(flag));
  // every key by itself: V8 copies what is spread key by key
  return {
    crossheads: rate(types.crossheads),
    rows: rate(types.rows),
    lateLeads: rate(counts.lateLeads),
    loneParagraphs: rate(counts.lone),
    breaks: rate(counts.breaks),
    singles: rate(counts.singles),
    fullEnds: rate(counts.fullEnds),
    joinedStops: log(counts.stops),
    joinedGaps: log(counts.blanks),
    hyphens: log(counts.hyphens),
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
    innerAcross,
    edgeAcross,
    headLines: log(headOf(view.story).length),
    blocks: log(body.length),
    length: log(types.length / 100),
    pageMargin: log(Math.max(0, Math.min(CLEAR, view.page.pageMargin))),
    storyMargin: log(Math.min(CLEAR, marginOf(view))),
    stories: log(view.page.stories),
    othersFlagged: view.othersFlagged,
    besideFlagged: view.besideFlagged,
    traditional: is(lang === 'zh-Hant'),
    western: is(!lang.startsWith('zh')),
    noise: log(textNoise(sampleOf(types.texts, '', SAMPLE))),
  };
}

function shareOf({ story, page: { affinities } }: StoryView): number {
  const head = headOf(story);
  const side = story.parts[0] === head[0] ? 'after' : 'before';
  return Math.max(0, ...head.map(({ at }) => affinities[at]?.[side] ?? 0));
}

function acrossOf({ story, page: { affinities }, next }: StoryView) {
  const across = (part: StoryPart | undefined) => (part && affinities[part.at]?.across) ?? 0;
  let innerAcross = 1;
  for (const part of story.parts) {
    if (part === story.parts[0] || (part.role !== 'paragraph' && part.role !== 'crosshead')) continue;
    innerAcross = Math.min(innerAcross, across(part));
  }
  return { innerAcross, edgeAcross: Math.max(across(story.parts[0]), across(next)) };
}

/** The story hangs on its least certain item, and on where the next one begins. */
function marginOf({ story, page: { margins }, next }: StoryView): number {
  let margin = (next && margins[next.at]) ?? CLEAR;
  for (const { at } of story.parts) margin = Math.min(margin, margins[at] ?? CLEAR);
  return Math.min(CLEAR, margin);
}

/** What a body is made of: its texts, their length together, and how many of its blocks are no paragraphs. */
function countTypes(body: Article['body']) {
  const texts: string[] = [];
  let [length, crossheads, rows] = [0, 0, 0];
  for (const { text, type } of body) {
    texts.push(text);
    length += text.length;
    if (type === 'crosshead') crossheads++;
    else if (type !== 'paragraph') rows++;
  }
  return { texts, length, crossheads, rows };
}

/** How the paragraphs of a story stand and were joined; names and datelines below the first of them. */
function countBlocks({ parts }: Story) {
  const counts = { lateLeads: 0, lone: 0, breaks: 0, singles: 0, fullEnds: 0, stops: 0, blanks: 0, hyphens: 0 };
  let begun = !parts.some(({ role }) => role === 'paragraph');
  // a break is one only where another paragraph follows
  let open = false;
  for (const { item, role } of parts) {
    if (begun && (item.byline !== null || item.dateline !== null)) counts.lateLeads++;
    if (role !== 'paragraph') continue;
    begun = true;
    const { block } = item;
    if (block.form !== null) continue;
    if (open) counts.breaks++;
    open = item.ending === 'open';
    if (block.shape === 'lone') counts.lone++;
    if (block.lines.length === 1) counts.singles++;
    if (endsFull(block)) counts.fullEnds++;
    countSeams(block, counts);
  }
  return counts;
}

function endsFull({ lines, column }: Block): boolean {
  return column > 0 && cells(lines.at(-1)?.text.trim() ?? '', 2) >= column - FULL;
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
