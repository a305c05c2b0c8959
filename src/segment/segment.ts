import { holdsHan } from '../chars/han.js';
import type { Article } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { gatherFacts } from '../phrases/folio.js';
import { knowAds } from './ad-boxes.js';
import { type Assembled, advertisementOf, assemble, furnitureOf, type StoryFacts } from './assemble.js';
import { knowBeside } from './beside.js';
import { knowAuthors } from './books.js';
import { shareHeads } from './briefs.js';
import { knowCapitalSigners } from './capital-signers.js';
import { knowCaptions } from './captions.js';
import { knowChapters } from './chapters.js';
import { knowClosed } from './closed-items.js';
import { confidenceOf } from './confidence.js';
import { knowContents } from './contents.js';
import { type ArticleCues, cuesOf } from './cues.js';
import { decide } from './decide.js';
import { knowEar } from './ear.js';
import { type Evidence, gatherEvidence } from './evidence.js';
import { explain } from './explain.js';
import { knowFellowNames } from './fellow-names.js';
import { dealPiles } from './head-piles.js';
import type { Item } from './item.js';
import { knowItemHeads } from './item-heads.js';
import { knowJumpDirections } from './jump-directions.js';
import { knowJumpRubrics } from './jump-rubric.js';
import type { HeadWitness } from './kicker.js';
import { knowBoxes } from './known-boxes.js';
import { knowLetterEnds } from './letter-ends.js';
import { knowLetters } from './letters.js';
import { knowListed } from './listed.js';
import { knowLoneMarks } from './lone-marks.js';
import { returnHeads } from './lost-heads.js';
import { knowNameplate } from './nameplate.js';
import { knowNoticeEnds } from './notice-end.js';
import { knowOtherPages } from './other-pages.js';
import { isOwnFurniture } from './own-furniture.js';
import { viewPage } from './page-view.js';
import { knowPlaybills } from './playbill.js';
import { knowPullQuotes } from './pull-quotes.js';
import { knowAttributions } from './quotes.js';
import { readItem } from './read-item.js';
import { knowReports } from './reports.js';
import { knowRunIns } from './run-ins.js';
import { knowSecondHeads } from './second-signature.js';
import { knowSources } from './sources.js';
import { cutStories, isInAd, type Story } from './story.js';
import { knowTailNames } from './tail-names.js';
import { knowTails } from './tails.js';
import { findTies } from './ties.js';
import { knowCommon } from './under-common.js';
import { knowUnderNames } from './under-names.js';
import { knowWireTakes } from './wire-takes.js';
import { witnessesOf } from './witness.js';

/** What is known of the page's order before its blocks are read. */
export interface Order {
  /** Numbers of the lines with which stories begin, where boxes were put in order; null elsewhere. */
  readonly opens: ReadonlySet<number> | null;
  /** Boxes were moved. */
  readonly moved: boolean;
  /** Nothing may move. */
  readonly kept?: boolean;
}

/** A story's article with what its confidence is weighed from. */
export interface Judged {
  readonly article: Article;
  readonly cues: ArticleCues;
}

const AS_IT_CAME: Order = { opens: null, moved: false };

/**
 * Divides the blocks of a page into stories and gives each its parts, in page order; furniture comes as records of its own kind.
 */
export function segment(
  page: Page,
  blocks: readonly Block[],
  note?: Listener,
  order: Order = AS_IT_CAME,
): readonly Article[] {
  const { judged, furniture } = judge(page, blocks, note, order);
  const articles = judged.map(({ article, cues }) => ({ ...article, confidence: confidenceOf(cues) }));
  return [...articles, ...furniture].sort((a, b) => firstLine(a) - firstLine(b));
}

/** The stories of a page with the cues to how sure each is, and its furniture. */
export function judge(
  page: Page,
  blocks: readonly Block[],
  note?: Listener,
  order: Order = AS_IT_CAME,
): { readonly judged: readonly Judged[]; readonly furniture: readonly Article[] } {
  if (blocks.length === 0) return { judged: [], furniture: [] };
  const items = readItems(blocks);
  const evidence = gatherEvidence(items, order.opens);
  const decision = decide(evidence);
  const { stories: came, furniture } = cutStories(items, decision.placings);
  const dealt = order.kept ? came : dealPiles(came, evidence.wording);
  const stories = evidence.han || order.kept ? dealt : returnHeads(dealt, evidence.wording);
  const facts = gatherFacts(furniture.flat().filter(isOwnFurniture).flatMap(textsOf));
  const moved = order.moved || stories !== came;
  const assembled = assembleAll({ page: page.number, facts }, stories, evidence, { ...order, moved });
  const articles = assembled.map(({ article }) => article);
  if (note !== undefined) explain(page, items, { decision, articles }, note);
  const view = viewPage(page, evidence.affinities, decision, articles);
  const flagged = articles.filter(({ flags }) => flags.length > 0).length;
  const judged = assembled.map(({ article, headMargin }, i) => ({
    article,
    cues: cuesOf(article, {
      page: view,
      story: stories[i] as Story,
      next: stories[i + 1]?.parts[0],
      headMargin,
      othersFlagged: (flagged - Math.min(1, article.flags.length)) / Math.max(1, articles.length - 1),
    }),
  }));
  const records = furniture.map((run) => (isInAd(run[0]) ? advertisementOf : furnitureOf)(run, page.number, facts));
  return { judged, furniture: records };
}

function assembleAll(
  page: Pick<StoryFacts, 'page' | 'facts'>,
  stories: readonly Story[],
  { affinities, wording }: Evidence,
  { opens, moved }: Order,
): readonly Assembled[] {
  const witnesses = witnessesOf(stories, wording, opens !== null);
  const ties = findTies(stories, affinities);
  const assembled = stories.map((story, i) =>
    assemble(story, { ...page, witness: witnesses[i] as HeadWitness, tied: ties.has(story) }),
  );
  return shareHeads(assembled.map(({ article }) => article)).map((article, i) => ({
    article: moved && isApart(article) ? { ...article, flags: [...article.flags, 'reordered'] } : article,
    headMargin: (assembled[i] as Assembled).headMargin,
  }));
}

/** Two lines of a page head may have been taken for one. */
function textsOf({ block, text }: Item): readonly string[] {
  return block.lines.length > 1 && holdsHan(text) ? [...block.lines.map((line) => line.text), text] : [text];
}

/** Its lines do not follow each other on the page: boxes of it were moved, or boxes of others from between them. */
function isApart({ pieces }: Article): boolean {
  return pieces.some(({ lines }) => lines.length > 1);
}

/** What is known of items by those around them, in the order that it is found: each reads what those before it found. */
const KNOWN: readonly ((items: readonly Item[]) => readonly Item[])[] = [
  knowEar,
  knowNameplate,
  knowLoneMarks,
  knowWireTakes,
  knowJumpDirections,
  knowClosed,
  knowChapters,
  knowPlaybills,
  knowAuthors,
  knowCapitalSigners,
  knowListed,
  knowReports,
  knowUnderNames,
  knowFellowNames,
  knowSources,
  knowAttributions,
  knowCaptions,
  knowLetters,
  knowContents,
  knowPullQuotes,
  knowBoxes,
  knowAds,
  knowOtherPages,
  knowNoticeEnds,
  knowRunIns,
  knowLetterEnds,
  knowTailNames,
  knowJumpRubrics,
  knowItemHeads,
  knowSecondHeads,
  knowBeside,
  knowTails,
  knowCommon,
];

/** The blocks of a page with what their words say of them. */
function readItems(blocks: readonly Block[]): readonly Item[] {
  return KNOWN.reduce<readonly Item[]>(
    (items, know) => know(items),
    blocks.map((_, i) => readItem(blocks, i)),
  );
}

/** What the best division of the blocks costs: of two orders of the same lines, the cheaper reads more like a page. */
export function readingCost(blocks: readonly Block[]): number {
  return decide(gatherEvidence(readItems(blocks))).cost;
}

function firstLine(article: Article): number {
  return article.pieces[0]?.lines[0]?.[0] ?? 0;
}
