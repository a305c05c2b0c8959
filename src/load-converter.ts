import type { Converter } from './convert/converter.js';
import { DIRECTIONS, type Direction } from './convert/directions.js';
import { oneOf } from './options.js';

/** Tables are loaded once: each direction has megabytes of them. */
const loaded = new Map<Direction, Promise<Converter>>();

/**
 * Loads the tables of one direction between simplified and traditional Chinese, for the option `convert`; a second time the same.
 *
 *     cleanText(page, { convert: await loadConverter('t2s') })
 *
 * @throws NewsCleanError `usage` on an unknown direction, with the one that was probably meant.
 */
export async function loadConverter(direction: Direction): Promise<Converter> {
  const known = oneOf('convert', direction, DIRECTIONS);
  const converter =
    loaded.get(known) ?? import('./convert/converter.js').then(({ openConverter }) => openConverter(known));
  loaded.set(known, converter);
  return converter;
}
