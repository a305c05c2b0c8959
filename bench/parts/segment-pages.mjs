import { settle } from '../../dist/options.js';
import { order } from '../../dist/order/order.js';
import { partRunIns } from '../../dist/order/run-in.js';
import { openCorridor } from '../../dist/pipeline.js';
import { readParagraphs, rejoin } from '../../dist/rejoin/rejoin.js';
import { repair } from '../../dist/repair/repair.js';
import { readingCost } from '../../dist/segment/segment.js';
import { ORDER } from '../../dist/weights.js';

/**
 * The first page of a text with all that `segment` is given, in each order that its boxes can be read in: as it came, and
 * where boxes may be shuffled in the order that they would be put in. Which of the two is read hangs on the weights.
 */
export function readWays({ text }) {
  const corridor = openCorridor(settle({}), {
    page: (page) => [waysOf(partRunIns(repair(page, { spacing: 'auto' })))],
    end: () => [],
  });
  return { ways: [...corridor.push(text), ...corridor.end()][0] };
}

function waysOf(page) {
  const ordered = order(page);
  if (ordered === null || !ordered.moved)
    return [wayOf({ page, opens: ordered?.opens ?? null, moved: false, cut: [] })];
  return [wayOf({ page, opens: null, moved: false, cut: [] }), wayOf(ordered)];
}

function wayOf(reading) {
  return { page: reading.page, reading, blocks: rejoin(reading.page), read: readParagraphs(reading.page) };
}

/** The way in which a page is read with the weights as they stand: see `findReading`. */
export function likeliestWay([asCame, ordered]) {
  if (ordered === undefined) return asCame;
  const cost = ({ read }) => read.cost + readingCost(read.blocks);
  const margin = ordered.reading.cut.length > 0 ? ORDER.cutMargin : ORDER.margin;
  return cost(asCame) - cost(ordered) < margin ? asCame : ordered;
}
