import type { Item } from './item.js';

/** So many heads closed by a stop show old print. */
const LEAST_CLOSED = 2;

/**
 * In old print the place and the day of a report open no story: what stands on a line of its own under the name of a
 * section parts the reports of one column, and text that goes on from the page before goes on with those below it.
 *
 *     FRANCE.                       the head of them all          and lay in the harbour all night.
 *     Wending, 30 juillet.          a report                      Wenden, 22. Nov. Die Fähre …     the same column
 *     Le bac a repris …                                           Elming, 2. Dez. Der Rath …       and on
 *     Elming, 31 juillet.           another                       Frankreich.                      the next
 */
export function knowReports(items: readonly Item[]): readonly Item[] {
  if (items.filter(({ closed }) => closed !== null).length < LEAST_CLOSED) return items;
  let [begun, under] = [false, isRest(items.find(({ furniture }) => furniture === null))];
  return items.map((item, i) => {
    if (item.furniture !== null) return item;
    if (item.closed !== null) [begun, under] = [true, item.section];
    else if (isOpenHead(item)) [begun, under] = [true, false];
    const reported = under && item.dateline !== null && (begun ? isAlone(item) && !isRightUnder(items[i - 1]) : true);
    return reported ? { ...item, listed: true } : item;
  });
}

/** It is running text without a head, a place or a name: the rest of what another page began. */
const isRest = (first: Item | undefined): boolean =>
  first?.block.shape === 'flow' && first.dateline === null && first.byline === null && first.block.lines.length > 1;

/** A line that could be a head, and that no stop closes. */
const isOpenHead = ({ block, dateline, ending }: Item): boolean =>
  block.shape === 'lone' && dateline === null && ending === 'open';

const isAlone = ({ dateline, text }: Item): boolean => dateline !== null && dateline.end >= text.length;

/** The first report speaks for the head right over it. */
const isRightUnder = (above: Item | undefined): boolean => above !== undefined && above.closed !== null;
