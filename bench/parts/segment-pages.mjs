import { settle } from '../../dist/options.js';
import { order } from '../../dist/order/order.js';
import { partRunIns } from '../../dist/order/run-in.js';
import { openCorridor } from '../../dist/pipeline.js';
import { readsBetter } from '../../dist/reading-order.js';
import { joinParagraphs, readRows } from '../../dist/rejoin/rejoin.js';
import { repair } from '../../dist/repair/repair.js';

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
  const came = wayOf({ page, opens: ordered?.moved ? null : (ordered?.opens ?? null), moved: false, cut: [] });
  return ordered?.moved ? [came, { ...wayOf(ordered), ordered }] : [came];
}

function wayOf(reading) {
  const rows = readRows(reading.page);
  return { page: reading.page, reading, rows, blocks: joinParagraphs(rows) };
}

/** The way in which a page is read with the weights as they stand: see `findReading`. */
export function likeliestWay([asCame, moved]) {
  if (moved === undefined) return asCame;
  return readsBetter(moved.rows, asCame.rows, moved.ordered) ? moved : asCame;
}
