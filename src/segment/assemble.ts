import { holdsHan } from '../chars/han.js';
import { ending } from '../chars/sentence.js';
import type { Article, BodyBlock, Caption } from '../model/article.js';
import type { Span } from '../model/span.js';
import type { PageFacts } from '../phrases/folio.js';
import { isNewsRubric } from '../phrases/news-rubric.js';
import { type Gathered, openGathered, takeBlock } from './body.js';
import { flagsOf } from './doubt.js';
import { giveRoles } from './give-roles.js';
import { type Head, readHead } from './head.js';
import type { Item } from './item.js';
import type { HeadWitness } from './kicker.js';
import { kindOf } from './kind.js';
import { languageOf } from './language.js';
import { mergeSpans, spansOf } from './places.js';
import { headOf, partsByBlanks, type Story } from './story.js';

/** What the page says of one of its stories. */
export interface StoryFacts {
  /** Its number, 1-based. */
  readonly page: number;
  /** What the page says of itself. */
  readonly facts: PageFacts;
  readonly witness: HeadWitness;
  /** Another story could own its head. */
  readonly tied: boolean;
}

/** An article, its confidence not yet weighed, and how sure it is which lines of its head are the headline. */
export interface Assembled {
  readonly article: Article;
  readonly headMargin: number;
}

export function assemble(story: Story, { page, facts, tied, witness }: StoryFacts): Assembled {
  const printed = readHead(headOf(story), witness, partsByBlanks(story));
  const headless = printed.headline.text === null || isNewsRubric(printed.headline.text);
  const rest = gather(story, headless);
  const head = withRunIn(printed, rest);
  const headline = head.headline.text;
  const bylines = giveRoles([...head.bylines, ...rest.bylines]);
  const { body, dateline } = rest;
  const captions = withCredits(rest.captions);
  const jump = { to: rest.to, from: rest.from };
  const undecided = story.parts.some((part) => part.item.block.undecided);
  const kind = kindOf({ headline, bylines, body, captions }, story.advertised);
  const texts = [headline ?? ''];
  for (const { text } of body) texts.push(text);
  for (const { text } of captions) texts.push(text);
  const article: Article = {
    kind,
    page,
    lang: languageOf(texts),
    publication: facts.publication,
    date: facts.date,
    section: facts.section,
    pageLabel: facts.pageLabel,
    kicker: head.kicker.text,
    headline,
    deck: head.deck.text,
    bylines,
    dateline,
    body,
    captions,
    jump,
    at: {
      kicker: head.kicker.at,
      headline: head.headline.at,
      deck: head.deck.at,
      // bylines on lines that follow each other are one span
      bylines: [...head.bylineSpans, ...mergeSpans(rest.bylineReaches)],
      dateline: rest.datelineSpans,
      jump: rest.jumpSpans,
    },
    pieces: [{ page, lines: spansOf(story.parts.map((part) => part.item.block)) }],
    confidence: 0,
    flags: flagsOf({ kind, headline, bylines, dateline, body, jump, tied, undecided }),
  };
  return { article, headMargin: printed.margin };
}

/** A run of furniture, kept as a record of its own. */
export function furnitureOf(items: readonly Item[], page: number, facts: PageFacts): Article {
  const body: BodyBlock[] = items.map((item) => ({ type: 'paragraph', text: item.text, lines: spansOf([item.block]) }));
  const lang = languageOf(items.map((item) => item.text));
  return {
    kind: 'furniture',
    page,
    lang,
    publication: facts.publication,
    date: facts.date,
    section: facts.section,
    pageLabel: facts.pageLabel,
    kicker: null,
    headline: null,
    deck: null,
    bylines: [],
    dateline: null,
    body,
    captions: [],
    jump: { to: null, from: null },
    at: { kicker: [], headline: [], deck: [], bylines: [], dateline: [], jump: [] },
    pieces: [{ page, lines: spansOf(items.map((item) => item.block)) }],
    confidence: 1,
    flags: [],
  };
}

/** An advertisement that its words show: its first line is its headline. */
export function advertisementOf(items: readonly Item[], page: number, facts: PageFacts): Article {
  const { at, body, ...rest } = furnitureOf(items, page, facts);
  const [first, ...below] = body;
  return {
    ...rest,
    kind: 'advertisement',
    headline: first?.text ?? null,
    body: below,
    at: { ...at, headline: first?.lines ?? [] },
  };
}

/** The name of a column is the kicker of the head that runs into the text under it. */
function withRunIn(head: Head, { headline, headlineSpans }: Gathered): Head {
  if (headline === null) return head;
  const kicker = head.headline.text === null ? head.kicker : head.headline;
  return { ...head, kicker, headline: { text: headline, at: headlineSpans } };
}

/** Everything of a story but its head, in page order. */
function gather(story: Story, headless: boolean): Gathered {
  const got = openGathered();
  let begun = false;
  for (const { item, role } of story.parts) {
    if (role === 'head') continue;
    takeBlock(got, item, role, { headless, first: !begun });
    begun ||= role === 'paragraph' && item.block.form === null;
  }
  return got;
}

/** A credit by itself belongs to the caption over it, which has none, or to the one below; a caption goes on on the next line. */
function withCredits(captions: readonly Caption[]): readonly Caption[] {
  const done: Caption[] = [];
  for (const next of captions) {
    const open = done.at(-1);
    const both = open === undefined ? null : together(open, next);
    if (both === null) done.push(next);
    else done[done.length - 1] = both;
  }
  return done;
}

/** Two entries that are one caption; null where they are two. */
function together(open: Caption, next: Caption): Caption | null {
  const lines = joined(open.lines, next.lines);
  if (next.text === '') return open.credit === null ? { ...open, credit: next.credit, lines } : null;
  if (open.text === '') return next.credit === null ? { ...next, credit: open.credit, lines } : null;
  const follows = open.lines.at(-1)?.[1] === (next.lines[0]?.[0] ?? 0) - 1;
  if (open.credit !== null || !follows || ending(open.text) !== 'open' || holdsHan(next.text)) return null;
  return { ...next, text: `${open.text} ${next.text}`, lines };
}

function joined(above: readonly Span[], below: readonly Span[]): readonly Span[] {
  return mergeSpans([...above, ...below].map(([first, last]) => [first, first, last]));
}
