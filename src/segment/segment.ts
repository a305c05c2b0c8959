import type { Article } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { gatherFacts } from '../phrases/folio.js';
import type { Affinity } from './affinity.js';
import { assemble, furnitureOf } from './assemble.js';
import { knowBeside } from './beside.js';
import { shareHeads } from './briefs.js';
import { type Decision, decide } from './decide.js';
import { gatherEvidence } from './evidence.js';
import { type Item, readItem } from './item.js';
import type { HeadWitness } from './kicker.js';
import { cutStories } from './story.js';
import { findTies } from './ties.js';
import { witnessesOf } from './witness.js';

/**
 * Divides the blocks of a page into stories and gives each its parts, in page order; furniture comes as records of its own kind.
 *
 * @param opens numbers of the lines with which stories begin, where boxes were put in order; null elsewhere.
 */
export function segment(
  page: Page,
  blocks: readonly Block[],
  note?: Listener,
  opens: ReadonlySet<number> | null = null,
): readonly Article[] {
  if (blocks.length === 0) return [];
  const items = readItems(blocks);
  const evidence = gatherEvidence(items, opens);
  const decision = decide(evidence);
  if (note !== undefined) explain(page, items, decision, note);
  const { stories, furniture } = cutStories(items, decision.placings);
  const facts = gatherFacts(furniture.flat().map((item) => item.text));
  const witnesses = witnessesOf(stories, opens !== null);
  const ties = findTies(stories, new Map(items.map((item, i) => [item, evidence.affinities[i] as Affinity])));
  const articles = shareHeads(
    stories.map((story, i) =>
      assemble(story, {
        page: page.number,
        margin: decision.margin,
        witness: witnesses[i] as HeadWitness,
        tied: ties.has(story),
      }),
    ),
  );
  const records = [...articles, ...furniture.map((run) => furnitureOf(run, page.number))];
  return records.map((article) => ({ ...article, ...facts })).sort((a, b) => firstLine(a) - firstLine(b));
}

function readItems(blocks: readonly Block[]): readonly Item[] {
  return knowBeside(blocks.map((_, i) => readItem(blocks, i)));
}

/** What the best division of the blocks costs: of two orders of the same lines, the cheaper reads more like a page. */
export function readingCost(blocks: readonly Block[]): number {
  return decide(gatherEvidence(readItems(blocks))).cost;
}

function firstLine(article: Article): number {
  return article.pieces[0]?.lines[0]?.[0] ?? 0;
}

function explain(page: Page, items: readonly Item[], decision: Decision, note: Listener): void {
  items.forEach(({ block, text }, i) => {
    const placing = decision.placings[i];
    if (placing === undefined) return;
    const rule = placing.opens ? `${placing.role}, a story begins` : placing.role;
    const lines = [block.lines[0]?.number ?? 0, block.lines.at(-1)?.number ?? 0] as const;
    note({
      stage: 'segment',
      rule,
      page: page.number,
      lines,
      before: text,
      after: placing.role === 'byline' ? people(items[i] as Item) : text,
    });
  });
}

/** What a byline's line leaves in the record: `By` and brackets are gone. */
function people({ byline, text }: Item): string {
  return byline === null ? text : byline.map(({ role, name }) => (role === null ? name : `${role} ${name}`)).join(' ');
}
