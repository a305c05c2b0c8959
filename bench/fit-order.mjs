/**
 * Fits the weights by which shuffled boxes are put in order, and writes src/weights-order.ts.
 *
 *     node bench/fit-order.mjs ../shared/dev/zh-tangled [FOLDER...]            prints what the fit is worth
 *     node bench/fit-order.mjs ../shared/dev/zh-tangled [FOLDER...] --write    and writes the weights
 *
 * A folder holds pages (NAME.txt) with their gold (NAME.gold.md). Beside these the fit has pages on which their stories are
 * set anew (parts/set-boxes.mjs) and read in a guessed order. The worth is measured crosswise: pages are dealt to two
 * halves by the number in their names, so that two settings of one page fall into the same, pages set anew are made of
 * the stories of one half, and each half is judged with the weights of the other. What is not a choice among options
 * (slots, margins) is kept as it stands.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ORDER } from '../dist/weights.js';
import { fitChoices, shareRight } from './parts/fit-choices.mjs';
import { readChoices } from './parts/order-choices.mjs';
import { folders, isFirstHalf, readSet } from './parts/pages.mjs';
import { shuffledPages } from './parts/shuffled-pages.mjs';

const KINDS = ['links', 'heads', 'glue'];
/** Pages set anew, and how often a page as it came counts beside one of them. */
const SET = 100;
const AS_IT_CAME = 2;

const sets = folders('fit-order').map(readSet);
const pages = sets.flatMap(({ pages }) => pages);

if (process.argv.includes('--write')) write(fitOn(pages, 1001));
else judge();

/** Pages with their stories, of two settings of one page the later. */
function once(pages) {
  return [...new Map(pages.map((page) => [/\d+/u.exec(page.name)?.[0] ?? page.name, page])).values()];
}

function choicesOf(pages, weight) {
  const all = pages.map((page) => readChoices(page, weight));
  return Object.fromEntries(KINDS.map((kind) => [kind, all.flatMap((choices) => choices[kind])]));
}

/** The weights of each kind of choice; `seed`: of the first page set anew. */
function fitOn(pages, seed) {
  const [came, anew] = [choicesOf(pages, AS_IT_CAME), choicesOf(shuffledPages(seed, SET, once(pages)), 1)];
  return Object.fromEntries(KINDS.map((kind) => [kind, fitChoices([...came[kind], ...anew[kind]])]));
}

function judge() {
  const sides = [pages.filter(({ name }) => isFirstHalf(name)), pages.filter(({ name }) => !isFirstHalf(name))];
  const found = sides.map((side, i) => ({ weights: fitOn(sides[1 - i], 2001 + SET * i), choices: choicesOf(side, 1) }));
  for (const kind of KINDS) {
    const [all, right] = found.reduce(
      ([all, right], { weights, choices }) => [
        all + choices[kind].length,
        right + choices[kind].length * shareRight(choices[kind], weights[kind]),
      ],
      [0, 0],
    );
    process.stdout.write(`${kind}: ${all} choices, ${(right / all).toFixed(3)} right crosswise\n`);
  }
}

function write({ links, heads, glue }) {
  const file = fileURLToPath(new URL('../src/weights-order.ts', import.meta.url));
  const on = sets.map(({ set, pages }) => `${pages.length} pages of ${set}`).join(', ');
  const top = readFileSync(file, 'utf8')
    .split('export const')[0]
    .replace(/Fitted on [^.]*\./u, `Fitted on ${on}, and on ${SET} pages on which their stories are set anew.`);
  const body = JSON.stringify({ ...ORDER, cues: links, heads, glue }, null, 2).replace(/"(\w+)":/gu, '$1:');
  writeFileSync(file, `${top}export const ORDER = ${body} as const;\n`);
}
