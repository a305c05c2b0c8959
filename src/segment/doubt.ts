import { ending } from '../chars/sentence.js';
import type { Article, Flag } from '../model/article.js';

/** What one flag costs in confidence. Set by hand until it is fitted. */
const COST: Readonly<Record<Flag, number>> = {
  'no-headline': 0.15,
  'head-only': 0.5,
  'head-tie': 0.2,
  reordered: 0.3,
  'open-end': 0.2,
  'open-start': 0.2,
  'jump-tie': 0.2,
  unplaced: 0.5,
  'page-cut': 0.3,
  'undecided-hyphen': 0.02,
};

const SURE = 0.97;
/** A page whose other reading is cheaper to reach than this is in doubt throughout. */
const CLEAR_MARGIN = 3;

interface Doubted extends Pick<Article, 'kind' | 'headline' | 'bylines' | 'dateline' | 'body' | 'jump'> {
  /** Another story could own its head. */
  readonly tied: boolean;
}

/** So little text is no story, in UTF-16 units. */
const STRAY = 30;

/** A few words that nothing claims: no headline, nobody's name, no way to another page, and no sentence that ends. */
function isStray({ body, bylines, dateline, jump }: Doubted): boolean {
  if (bylines.length > 0 || dateline !== null || jump.to !== null || jump.from !== null) return false;
  const text = body.map((block) => block.text).join('');
  return text.length < STRAY && ending(text) !== 'stop';
}

/** The doubts about a finished article, as flags in a fixed order. */
export function flagsOf(article: Doubted): readonly Flag[] {
  if (article.kind !== 'article') return [];
  const flags: Flag[] = [];
  const last = article.body.at(-1);
  if (article.headline === null) flags.push(isStray(article) ? 'unplaced' : 'no-headline');
  if (last === undefined) flags.push('head-only');
  if (article.tied) flags.push('head-tie');
  if (last?.type === 'paragraph' && article.jump.to === null && ending(last.text) === 'open') flags.push('open-end');
  return flags;
}

/** How sure an article is, 0 to 1, from its flags and from how clear the reading of its page was (`margin`, a cost). */
export function confidenceOf(flags: readonly Flag[], margin: number): number {
  const page = margin >= CLEAR_MARGIN ? SURE : SURE - 0.1;
  const sure = flags.reduce((left, flag) => left * (1 - COST[flag]), page);
  return Math.round(sure * 100) / 100;
}
