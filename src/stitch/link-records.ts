import type { ArticleRecord, Flag } from '../model/article.js';
import { STITCH as W } from '../weights.js';
import { type Linked, linkParts, mayFollow, openLinked, seeksEnd, seeksStart, storyOf } from './chain.js';
import { jointConfidence, scoreOf } from './evidence.js';
import { flagOpen } from './flag.js';
import { openBackground } from './grams.js';
import { matchParts, type Pair } from './match.js';
import { type JoinBreak, mergeParts, type PieceListener } from './merge.js';
import { pageOfName } from './page-of-name.js';
import { pairUp } from './pair-up.js';
import { gramsOf, sheetOf } from './part.js';
import { pairsBelow } from './run-over.js';

type Part = Linked<ArticleRecord>;

/** Flags about a jump, which are judged anew. */
const JUMP_FLAGS: readonly Flag[] = ['open-end', 'open-start', 'jump-tie'];

/**
 * Finds the stories that run over several of these records, of any number of sources, and says on each which record it
 * goes on from and which goes on with it. What is open and was not found is flagged. The records stay in their order.
 */
export function linkRecords(records: readonly ArticleRecord[]): readonly ArticleRecord[] {
  return findLinks(records).map(labelled);
}

/** As `linkRecords`, but the parts of a story are joined to one record at the place of the first; null at the others. */
export function mergeRecords(
  records: readonly ArticleRecord[],
  join: JoinBreak,
  note?: PieceListener,
): readonly (ArticleRecord | null)[] {
  return findLinks(records).map((part) => (part.prev === null ? merged(part, join, note) : null));
}

function findLinks(records: readonly ArticleRecord[]): readonly Part[] {
  const parts = records.map(toPart);
  const background = openBackground();
  for (const part of parts) background.add(gramsOf(part));
  const link = (pairs: readonly Pair<Part>[]) => {
    const { links, tied } = matchParts(pairs, background);
    for (const part of tied) part.tied = true;
    for (const { first, second, odds } of links) linkParts(first, second, odds);
  };
  // first where the pages say so, then where they do not speak against it, then where they say nothing
  link(pairUp(parts.filter(seeksEnd), parts.filter(mayFollow), W.pageHalf));
  link(pairUp(parts.filter(seeksEnd), parts.filter(seeksStart), W.pageMiscounted));
  link(pairsBelow(parts));
  return parts;
}

function toPart(record: ArticleRecord): Part {
  const { source, page, pageLabel } = record;
  // the pages of a source are counted; one of a single page is what its name says
  const ordinal = page > 1 ? String(page) : pageOfName(source);
  return openLinked(record, sheetOf(pageLabel, ordinal), `${page} ${source}`);
}

function labelled(part: Part): ArticleRecord {
  const { article, prev, next } = part;
  const link = (other: Part | null, odds: number) =>
    other === null ? null : { id: other.article.id, score: scoreOf(odds) };
  const settled = article.flags.filter((flag) => !isAnswered(flag, part));
  return {
    ...flagOpen({ ...article, flags: settled }, part, part),
    continues: link(prev, prev?.odds ?? 0),
    continuedBy: link(next, part.odds),
  };
}

/** A flag about an end whose other part is known now. */
function isAnswered(flag: Flag, { from, prev, next }: Part): boolean {
  if (!JUMP_FLAGS.includes(flag)) return false;
  if (flag === 'open-end') return next !== null;
  return flag === 'open-start' ? from !== null && prev !== null : true;
}

function merged(part: Part, join: JoinBreak, note?: PieceListener): ArticleRecord {
  const [first, ...rest] = storyOf(part);
  if (rest.length === 0) return labelled(part);
  const whole = mergeParts([labelled(first), ...rest.map(labelled)], join, note);
  const text = whole.body.map((block) => block.text).join('\n\n');
  return {
    ...whole,
    text,
    continues: null,
    continuedBy: null,
    confidence: jointConfidence([first, ...rest], whole.confidence),
  };
}
