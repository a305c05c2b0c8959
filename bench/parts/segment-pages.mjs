import { settle } from '../../dist/options.js';
import { openCorridor } from '../../dist/pipeline.js';
import { findReading } from '../../dist/reading-order.js';
import { rejoin } from '../../dist/rejoin/rejoin.js';
import { repair } from '../../dist/repair/repair.js';

/** A page with all that `segment` is given: its lines in reading order and their blocks. The first page of a text alone. */
export function readBlocks({ text }) {
  const make = (page) => {
    const reading = findReading(repair(page, { spacing: 'auto' }), false);
    return [{ page: reading.page, reading, blocks: rejoin(reading.page) }];
  };
  const corridor = openCorridor(settle({}), { page: make, end: () => [] });
  return [...corridor.push(text), ...corridor.end()][0];
}
