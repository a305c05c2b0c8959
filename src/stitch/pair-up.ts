import type { Article } from '../model/article.js';
import type { Linked } from './chain.js';
import type { Pair } from './match.js';
import { pageFit } from './page-fit.js';
import type { Sheet } from './part.js';

/** More pairs than any issue makes: beyond it parts that lost their line are left out, and if that is not enough, all. */
const MAX_PAIRS = 16_384;

/** Whether a part is on a page that the jump of `first` could mean, asked once for the parts of a page that stand together. */
function isMeant<A extends Article>(first: Linked<A>, least: number): (second: Linked<A>) => boolean {
  let asked: Sheet | null = null;
  let meant = false;
  return ({ sheet, page }) => {
    if (sheet !== asked) meant = first.page !== page && pageFit(first.toPage, sheet) >= least;
    asked = sheet;
    return meant;
  };
}

/**
 * Every part that goes on with every part on a page that its jump could mean: one that fits it by `least` at least.
 * Where there are too many to compare, none, and all are marked as tied.
 */
export function pairUp<A extends Article>(
  firsts: readonly Linked<A>[],
  seconds: readonly Linked<A>[],
  least: number,
): readonly Pair<Linked<A>>[] {
  const said = firsts.length * seconds.length > MAX_PAIRS ? seconds.filter(({ from }) => from !== null) : seconds;
  if (firsts.length * said.length > MAX_PAIRS) {
    for (const part of [...firsts, ...said]) part.tied = true;
    return [];
  }
  const pairs: Pair<Linked<A>>[] = [];
  for (const first of firsts) {
    const meant = isMeant(first, least);
    for (const second of said) if (meant(second)) pairs.push({ first, second });
  }
  return pairs;
}
