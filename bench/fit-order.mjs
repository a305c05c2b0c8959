/**
 * Fits the weights by which shuffled boxes are put in order, and writes src/weights-order.ts.
 *
 *     node bench/fit-order.mjs ../shared/dev/zh-tangled [FOLDER...]            prints what the fit is worth
 *     node bench/fit-order.mjs ../shared/dev/zh-tangled [FOLDER...] --write    and writes the weights
 *
 * A folder holds pages (NAME.txt) with their gold (NAME.gold.md). The worth is measured crosswise: pages are dealt to
 * two halves by the number in their names, so that two settings of one page fall into the same, and each half is
 * judged with the weights of the other. What is not a choice among options (slots, margins) is kept as it stands.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cutBoxes } from '../dist/order/box.js';
import { endCues, linkCues, startCues } from '../dist/order/cues.js';
import { headCues } from '../dist/order/head-cues.js';
import { readSurroundings } from '../dist/order/surroundings.js';
import { repair } from '../dist/repair/repair.js';
import { ORDER } from '../dist/weights.js';
import { fitChoices, shareRight } from './parts/fit-choices.mjs';
import { labelBoxes } from './parts/label-boxes.mjs';
import { folders, readSet } from './parts/pages.mjs';

const sets = folders('fit-order').map(readSet);
const pages = sets.flatMap(({ pages }) => pages.map(readChoices));
const half = ({ name }) => Number(/\d+/u.exec(name)?.[0] ?? 0) % 4 < 2;

for (const kind of ['links', 'heads']) {
  const [one, other] = [pages.filter(half), pages.filter((page) => !half(page))].map((side) =>
    side.flatMap((page) => page[kind]),
  );
  const crosswise =
    (shareRight(one, fitChoices(other)) * one.length + shareRight(other, fitChoices(one)) * other.length) /
    (one.length + other.length);
  process.stdout.write(`${kind}: ${one.length + other.length} choices, ${crosswise.toFixed(3)} right crosswise\n`);
}
if (process.argv.includes('--write')) write();

/** The choices of a page: for each piece what follows it and what it follows, for each lone box its story. */
function readChoices({ name, text, stories }) {
  const lines = text.split(/\r?\n/u).map((raw, i) => ({ number: i + 1, raw, text: raw, carried: false }));
  const page = repair({ number: 1, lines, cut: false }, { spacing: 'auto' });
  const boxes = cutBoxes(page.lines);
  const surroundings = readSurroundings(boxes);
  const labels = labelBoxes(boxes, stories);
  const { pieces } = surroundings;
  const label = (piece) => labels[piece.index];
  const chains = stories
    .map((_, story) => pieces.filter((piece) => label(piece).story === story).sort((a, b) => label(a).at - label(b).at))
    .filter((chain) => chain.length > 0);
  const follows = new Map(chains.flatMap((chain) => chain.slice(1).map((piece, i) => [chain[i], piece])));
  const precedes = new Map([...follows].map(([from, to]) => [to, from]));
  const links = chains.flat().flatMap((piece) => {
    const others = pieces.filter((other) => other !== piece);
    const right = (other) => (other === undefined ? others.length : others.indexOf(other));
    return [
      {
        options: [...others.map((other) => linkCues(piece, other, surroundings)), endCues(piece)],
        right: [right(follows.get(piece))],
      },
      {
        options: [...others.map((other) => linkCues(other, piece, surroundings)), startCues(piece)],
        right: [right(precedes.get(piece))],
      },
    ];
  });
  const owners = chains.map((chain) => label(chain[0]).story);
  const places = chains.map((chain) => chain.map((piece) => piece.place));
  const heads = headCues(boxes, pieces, places).map(({ box, cues }) => {
    const owner = owners.indexOf(labels[box.index].story);
    return { options: [...cues, { none: 1 }], right: [owner < 0 ? cues.length : owner] };
  });
  return { name, links, heads };
}

function write() {
  const file = fileURLToPath(new URL('../src/weights-order.ts', import.meta.url));
  const { none, ...heads } = fitChoices(pages.flatMap((page) => page.heads));
  const cues = fitChoices(pages.flatMap((page) => page.links));
  const weights = { ...ORDER, cues, heads, headNone: none };
  const on = sets.map(({ set, pages }) => `${pages.length} pages of ${set}`).join(', ');
  const top = readFileSync(file, 'utf8')
    .split('export const')[0]
    .replace(/Fitted on .*\./u, `Fitted on ${on}.`);
  const body = JSON.stringify(weights, null, 2).replace(/"(\w+)":/gu, '$1:');
  writeFileSync(file, `${top}export const ORDER = ${body} as const;\n`);
}
