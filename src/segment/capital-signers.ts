import { inCapitals } from '../chars/capitals.js';
import { couldBeCapitalName } from '../phrases/byline-signature.js';
import { isNewsRubric } from '../phrases/news-rubric.js';
import type { Item } from './item.js';

/**
 * Knows who signs a story in capitals with a stop, whatever the first name is, on a page that closes no head with one:
 *
 *     … est levée à minuit.
 *     OCTAVIE LE QUILL.          signs
 *     LE BAC DE WENDING          a head of this page has no stop
 *     ET L'OPINION
 */
export function knowCapitalSigners(items: readonly Item[]): readonly Item[] {
  const capitals = items.filter(({ closed, text }) => closed === 'form' && inCapitals(text));
  const signers = new Set(capitals.filter(({ text }) => couldBeCapitalName(text) && !isNewsRubric(text)));
  if (signers.size === 0 || signers.size < capitals.length) return items;
  return items.map((item, i) =>
    signers.has(item) && isBetween(items[i - 1], items[i + 1])
      ? { ...item, byline: [{ role: null, name: item.text.slice(0, -1) }], closed: null, closing: 'signature' }
      : item,
  );
}

/** Text has ended above, and a head in capitals without a stop stands below. */
function isBetween(above: Item | undefined, below: Item | undefined): boolean {
  if (above?.block.shape !== 'flow' || !above.fullStop || below?.block.shape !== 'lone') return false;
  return below.ending === 'open' && inCapitals(below.text);
}
