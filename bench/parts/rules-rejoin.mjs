import { isHanText } from '../../dist/chars/han.js';
import { tongueOf } from '../../dist/phrases/tongue.js';
import { breakWord } from '../../dist/rejoin/hyphen.js';
import { ENGLISH } from '../../dist/rejoin/hyphen-english.js';
import { FRENCH } from '../../dist/rejoin/hyphen-french.js';
import { GERMAN } from '../../dist/rejoin/hyphen-german.js';
import { collectWitnesses, hyphenStart, letterEnds, witness } from '../../dist/rejoin/hyphen-witness.js';
import { readPieces } from '../../dist/rejoin/piece.js';
import { bareOf, placesOf } from './bare.mjs';

export const HYPHEN_RULES = { en: ENGLISH, fr: FRENCH, de: GERMAN };
const REACHES = [10, 7, 5];

/** How the gold reads between the end of `left` and the start of `right`: the texts that stand there, ends counted. */
function between(left, right, gold) {
  const [a, b] = [bareOf(left), bareOf(right)];
  for (const reach of REACHES) {
    const [head, tail] = [a.slice(-reach), b.slice(0, reach)];
    if (head.length + tail.length < 6) return null;
    const found = placesOf(gold.bare, head + tail).map((at) =>
      gold.text.slice(gold.at[at + head.length - 1] + 1, gold.at[at + head.length]),
    );
    if (found.length > 0) return found;
  }
  return null;
}

/** Joins and partings of a page's blocks. `paragraphs`: whether the gold of the set has paragraphs. */
export function judgeSeams(blocks, gold, pieces, paragraphs) {
  const found = [];
  blocks.forEach((block, i) => {
    block.starts.slice(1).forEach((start) => {
      const gap = /\s*$/u.exec(block.text.slice(0, start))[0];
      const [left, right] = [block.text.slice(Math.max(0, start - 40), start), block.text.slice(start, start + 40)];
      if (/[-\u00ad\u2010¬]\s*$/u.test(left)) return;
      const seen = between(left, right, gold);
      const verdict = seen === null ? 'open' : seen.includes(gap) ? 'right' : 'wrong';
      const fault = seen === null || !seen.some((text) => text.includes('\n')) ? '' : ', parted in gold';
      if (fault !== '' && !paragraphs) return;
      found.push({ rule: seamName(gap, block.shape), verdict, sample: shape(left, right) + fault });
    });
    const next = blocks[i + 1];
    if (!paragraphs || next === undefined || block.shape !== 'flow' || next.shape !== 'flow') return;
    found.push({ rule: 'parted, paragraph below paragraph', ...judgeParting(block.text, next.text, gold, pieces) });
  });
  return found;
}

const seamName = (gap, shape) =>
  `joined with ${gap === '' ? 'nothing' : 'a space'}, ${shape === 'flow' ? 'in a paragraph' : 'in a heading'}`;
const shape = (left, right) => JSON.stringify(`${left.slice(-8)}|${right.slice(0, 8)}`);

function judgeParting(above, below, gold, pieces) {
  const sample = shape(above, below);
  const seen = between(above.slice(-40), below.slice(0, 40), gold);
  if (seen !== null) return { verdict: seen.some((text) => text.includes('\n')) ? 'right' : 'wrong', sample };
  const [end, start] = [bareOf(above).slice(-8), bareOf(below).slice(0, 8)];
  const edge = pieces.some(({ bare }) => bare.endsWith(end) || bare.startsWith(start));
  return { verdict: edge ? 'right' : 'open', sample };
}

const WELDED = new Set(['soft-hyphen', 'hyphen-welded', 'slipped-letters', 'unmarked-break']);

/** Judges a join that met a hyphen, and says why. `trusted`: not where an archive welds every one. */
export function judgeHyphen({ rule, before, after, lines }, blocks, mended, gold, trusted) {
  const dropped = rule === 'dropped-hyphen';
  const [left, right] = dropped ? partsAround(before, after) : before.split('\n');
  const kept = !WELDED.has(rule);
  const end = hyphenStart(left);
  const word = /^[\p{L}\p{M}]*/u.exec(right)[0];
  const reads = (join) =>
    REACHES.some(
      (reach) =>
        placesOf(gold.bare, bareOf(left.slice(0, end)).slice(-reach) + join + bareOf(right).slice(0, reach)).length > 0,
    );
  const [welded, hyphened] = [reads(''), ['-', '\u2010', '¬', '\u00ad'].some(reads)];
  const verdict = !trusted || welded === hyphened ? 'open' : kept === hyphened ? 'right' : 'wrong';
  const sample = `${left.slice(Math.max(0, end - 12))}|${word}`;
  return { rule: dropped ? rule : `${rule}: ${whyOf(rule, left, right, lines, blocks, mended)}`, verdict, sample };
}

/** What stands on both sides of the hyphen that was put back within a line. */
function partsAround(before, after) {
  let at = 0;
  while (before[at] === after[at]) at++;
  return [before.slice(0, at), before.slice(at)];
}

/** The reason behind a decision, found again with the project's own parts. */
function whyOf(rule, left, right, [, last], blocks, mended) {
  const end = hyphenStart(left);
  if (rule === 'slipped-letters') return 'by its indent';
  if (rule === 'unmarked-break') return 'by its parts';
  if (rule === 'soft-hyphen' || rule === 'hyphen-undecided') return 'by the mark';
  if (!letterEnds(left, end)) return 'after a digit';
  const texts = mended.lines.map(({ text }) => text);
  const han = isHanText(texts.join('\n'));
  const page = han ? 'en' : tongueOf(texts.join(' '), 'en');
  const block = blocks.find(({ lines }) => lines.some(({ number }) => number === last));
  const tongue = tongueOf((block?.lines ?? []).map(({ text }) => text.trim()).join(' '), page);
  return reason(breakWord(left.slice(0, end), right), tongue, collectWitnesses(readPieces(mended.lines)));
}

export function reason(word, tongue, witnesses) {
  if (word.right === '') return 'before no letter';
  const said =
    witnesses && (witness(word.before + word.left, word.right, witnesses) ?? witness(word.left, word.right, witnesses));
  if (said) return 'a witness on the page';
  if (word.parted) return 'a capital follows';
  const rule = HYPHEN_RULES[tongue].find(({ keep }) => keep(word));
  if (rule !== undefined) return `${tongue}, ${rule.name}`;
  return witnesses?.marksBreaks ? 'the page marks its breaks' : 'no rule keeps it';
}
