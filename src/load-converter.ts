import type { Converter } from './convert/converter.js';
import { DIRECTIONS, type Direction } from './convert/directions.js';
import { oneOf } from './options.js';

/**
 * Loads the tables of one direction between simplified and traditional Chinese, for the option `convert`.
 *
 *     cleanText(page, { convert: await loadConverter('t2s') })
 *
 * @throws NewsCleanError `usage` on an unknown direction, with the one that was probably meant.
 */
export async function loadConverter(direction: Direction): Promise<Converter> {
  const known = oneOf('convert', direction, DIRECTIONS);
  const { openConverter } = await import('./convert/converter.js');
  return openConverter(known);
}
