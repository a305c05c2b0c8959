import type { Article, Byline } from '../model/article.js';
import type { Listener } from '../model/note.js';
import type { Page } from '../model/page.js';
import { reportBehind } from '../phrases/report.js';
import type { Decision } from './decide.js';
import { bareHead } from './deck.js';
import type { Item } from './item.js';
import type { Role } from './role.js';

/** What was made of a page: the role of every item, and the articles. */
interface Outcome {
  readonly decision: Decision;
  readonly articles: readonly Article[];
}

/** Tells of every item of a page what was made of it: a note names its lines, its role, and what of it stands in the record. */
export function explain(page: Page, items: readonly Item[], { decision, articles }: Outcome, note: Listener): void {
  const tops = new Set(articles.flatMap(({ at }) => [at.kicker, at.headline, at.deck].map((spans) => spans[0]?.[0])));
  items.forEach((item, i) => {
    const { block, text } = item;
    const placing = decision.placings[i];
    if (placing === undefined) return;
    const rule = placing.opens ? `${placing.role}, a story begins` : placing.role;
    // moved boxes may put the end of a paragraph above its beginning
    const numbers = block.lines.map(({ number }) => number);
    const lines = [Math.min(...numbers), Math.max(...numbers)] as const;
    note({
      stage: 'segment',
      rule,
      page: page.number,
      lines,
      before: text,
      after: placing.role === 'head' && tops.has(numbers[0]) ? bareHead(text) : left(item, placing.role),
    });
  });
}

/** What an item leaves in the record: of a byline `By`, brackets and `报道` are gone. */
function left({ byline, dateline, signature, text }: Item, role: Role): string {
  if (role === 'byline' && byline !== null)
    return `${people(byline)}${reportBehind(text, byline.at(-1)?.name ?? '') ?? ''}`;
  if (role !== 'paragraph') return text;
  const signed = dateline === null || dateline.bylines.length === 0 ? null : dateline;
  const opening = signed === null ? '' : `${signed.dateline ?? ''}${people(signed.bylines)}`;
  const closing = signature === null ? '' : people(signature.bylines);
  return `${opening}${text.slice(signed?.end ?? 0, signature?.at)}${closing}`;
}

function people(bylines: readonly Byline[]): string {
  return bylines.map(({ role, name }) => (role === null ? name : `${role} ${name}`)).join(' ');
}
