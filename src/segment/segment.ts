import { isHanText } from '../chars/han.js';
import { cells } from '../chars/width.js';
import type { Article } from '../model/article.js';
import type { Block } from '../model/block.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { gatherFacts } from '../phrases/folio.js';
import { SEGMENT as W } from '../weights.js';
import { findAffinities } from './affinity.js';
import { assemble, furnitureOf } from './assemble.js';
import { knowBeside } from './beside.js';
import { type Decision, decide, type Evidence } from './decide.js';
import { emission } from './emission.js';
import { gramsOf } from './grams.js';
import { type Item, readItem } from './item.js';
import { findParallel } from './parallel.js';
import { ROLES, type Role } from './role.js';
import { cutStories } from './story.js';

/** Divides the blocks of a page into stories and gives each its parts, in page order; furniture comes as records of its own kind. */
export function segment(page: Page, blocks: readonly Block[], note?: Listener): readonly Article[] {
  if (blocks.length === 0) return [];
  const items = knowBeside(blocks.map((_, i) => readItem(blocks, i)));
  const decision = decide(gatherEvidence(items));
  if (note !== undefined) explain(page, items, decision, note);
  const { stories, furniture } = cutStories(items, decision.placings);
  const facts = gatherFacts(furniture.flat().map((item) => item.text));
  const runsOn = openPairs(items.filter((_, i) => decision.placings[i]?.role === 'paragraph'));
  const articles = stories.map((story) => assemble(story, page.number, decision.margin, runsOn));
  const records = [...articles, ...furniture.map((run) => furnitureOf(run, page.number))];
  return records.map((article) => ({ ...article, ...facts })).sort((a, b) => firstLine(a) - firstLine(b));
}

/** Whether a pair of ideographs stands in the running text of the page; read once, when first asked. */
function openPairs(running: readonly Item[]): (pair: string) => boolean {
  let pairs: ReadonlySet<string> | null = null;
  return (pair) => {
    pairs ??= new Set(running.flatMap((item) => [...gramsOf(item.text)]));
    return pairs.has(pair);
  };
}

function firstLine(article: Article): number {
  return article.pieces[0]?.lines[0]?.[0] ?? 0;
}

function gatherEvidence(items: readonly Item[]): Evidence {
  const han = isHanText(items.map((item) => item.text.slice(0, 200)).join('\n'));
  const parallel = findParallel(items);
  const costs = items.map((item, i) => {
    const around = { han, wide: standsOut(items, i, han), parallel: parallel.has(item) };
    return Object.fromEntries(ROLES.map((role) => [role, emission(item, role, around)])) as Record<Role, number>;
  });
  return { items, costs, affinities: findAffinities(items), unsigned: unsignedCost(items) };
}

/** A page that signs its stories is the less likely to hold one that begins with neither head nor name. */
function unsignedCost(items: readonly Item[]): number {
  const signed = items.filter((item) => item.byline !== null || item.dateline !== null).length;
  return W.noHeadNoByline + Math.min(W.unsignedMost, W.unsignedPerLog * Math.log1p(signed));
}

/** Cells by which a line stands out over the columns next to it: it was set in a box of its own. */
function standsOut(items: readonly Item[], i: number, han: boolean): number {
  const item = items[i];
  const columns = [items[i - 1], items[i + 1]].map((near) => near?.block.column ?? 0).filter((column) => column > 0);
  if (item === undefined || columns.length === 0 || item.block.lines.length > 3) return 0;
  const width = Math.max(...item.block.lines.map((line) => cells(line.text.trim(), han ? 2 : 1)));
  return Math.max(0, width - Math.max(...columns));
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
