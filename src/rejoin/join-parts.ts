import { countWestern, SPACED_SHARE } from '../chars/contacts.js';
import { isHanText } from '../chars/han.js';
import type { Line } from '../model/line.js';
import { tongueOf } from '../phrases/tongue.js';
import { collectWitnesses } from './hyphen-witness.js';
import { joinRows, type Manner } from './join.js';
import { measureRows, type Row } from './row.js';
import { chooseRuler, HAN_RULER } from './ruler.js';

/** How the lines of a page are joined, by what stands on it. */
export function mannerOf(rows: readonly Row[], texts: readonly string[], han: boolean): Manner {
  const { spaced, all } = countWestern(texts);
  return {
    han,
    apart: spaced > 0 && spaced >= all * SPACED_SHARE,
    tongue: han ? 'en' : tongueOf(texts.join(' '), 'en'),
    witnesses: collectWitnesses(rows),
  };
}

/**
 * Joins two parts of a paragraph that a page break parted, as two lines of it would be joined. `around`: running text
 * of both pages, which shows how words are written there.
 */
export function joinParts(left: string, right: string, around: readonly string[]): string {
  const han = isHanText(around.join('\n'));
  const rows = measureRows(asLines(around), han ? HAN_RULER : chooseRuler(around));
  const cut = measureRows(asLines([left, right]), HAN_RULER);
  return joinRows(cut, mannerOf(rows, around, han)).text;
}

const asLines = (texts: readonly string[]): readonly Line[] =>
  texts.map((text, i) => ({ number: i + 1, raw: text, text, carried: false }));
