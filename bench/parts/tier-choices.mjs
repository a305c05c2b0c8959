import { deckAt } from '../../dist/segment/deck.js';
import { divisionsOf } from '../../dist/segment/tier.js';
import { TIER_CUES } from '../../dist/segment/tiers.js';
import { printHead } from './print-heads.mjs';

/** Where a list has no pages, the beginnings of so many stories of one paper before a head stand for its page. */
const PAGE = 60;
const LEAD = 150;

/**
 * The choices among the divisions of each head of several lines, as it was printed (`printed`) or as it could be, each
 * with the right one, and how often it counts.
 */
export function tierChoices(heads) {
  return heads.flatMap((head, i) => {
    const witness = witnessOf(head, head.page ?? pageOf(heads, i));
    return settingsOf(head).flatMap(({ kicker, headline, deck, weight }) => {
      const lines = [...kicker, ...headline, ...deck];
      const divisions = lines.length < 2 ? [] : divisionsOf(lines, witness, deckAt(lines));
      const isRight = (division) =>
        division.kicker.lines.length === kicker.length && division.deck.lines.length === deck.length;
      const right = divisions.findIndex(isRight);
      const plain = kicker.length + deck.length === 0;
      return right < 0 ? [] : [{ options: divisions.map(cuesOf), right, weight, head, plain, lines }];
    });
  });
}

function pageOf(heads, i) {
  const near = heads.slice(Math.max(0, i - PAGE), i + 1).filter(({ paper }) => paper === heads[i].paper);
  return near.map(({ lead }) => lead).join('\n');
}

/** What segment/witness.ts finds on a page. */
function witnessOf({ lead }, page) {
  const [known, own] = [new Set(pairsOf(page)), new Set(pairsOf(lead.slice(0, LEAD)))];
  const share = (pairs) => (pairs.length === 0 ? 0 : pairs.filter((pair) => own.has(pair)).length / pairs.length);
  return {
    runsOn: (pair) => known.has(pair),
    lead: (text) => share(pairsOf(text)),
    alike: () => false,
    shuffled: false,
  };
}

const pairsOf = (text) => Array.from(text.matchAll(/(?=(\p{Script=Han}{2}))/gu), ([, pair]) => pair);

const cuesOf = (division) =>
  Object.fromEntries(
    TIER_CUES.map(({ name, measure }) => [name, measure(division)]).filter(([, value]) => value !== 0),
  );

/** A head of a page as it came; one without kicker and deck also as it would be broken elsewhere, half as often; any other as it could be printed. */
function settingsOf({ printed, ...head }) {
  if (!printed) return printHead(head);
  if (head.kicker.length + head.deck.length > 0) return [{ ...head, weight: 1 }];
  const anew = printHead({ ...head, headline: [head.headline.join('')] });
  return [{ ...head, weight: 1 }, ...anew.map((one) => ({ ...one, weight: one.weight / 2 }))];
}
