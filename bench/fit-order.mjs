/**
 * Fits the weights by which the boxes of a page are put in order, and writes src/weights-order-han.ts or -western.ts.
 *
 *     node bench/fit-order.mjs ../shared/dev/zh-tangled [FOLDER...]            prints what the fit is worth
 *     node bench/fit-order.mjs ../shared/dev/zh-tangled [FOLDER...] --write    and writes the weights
 *     node bench/fit-order.mjs /tmp/wire bench/pages/by-pdftotext --western    the same of Western pages (printed.mjs sets some)
 *
 * A folder holds pages (NAME.txt) with their gold (NAME.gold.md); of those in bench/pages only the ones that were looked at
 * are taken. Beside Chinese ones the fit has pages on which their stories are set anew (parts/set-boxes.mjs) and read in a
 * guessed order. The worth is measured crosswise: pages are dealt to two halves by the number in their names, so that two
 * settings of one page fall into the same, pages set anew are made of the stories of one half, and each half is judged
 * with the weights of the other. What is not a choice among options (slots, margins) is kept as it stands.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { areHanTexts } from '../dist/chars/han.js';
import { ORDER } from '../dist/weights.js';
import { fitChoices, shareRight } from './parts/fit-choices.mjs';
import { readChoices } from './parts/order-choices.mjs';
import { folders, isFirstHalf, LOOKED_AT, readSet } from './parts/pages.mjs';
import { shuffledPages } from './parts/shuffled-pages.mjs';

const KINDS = ['links', 'heads', 'glue'];
const SCRIPT = process.argv.includes('--western') ? 'western' : 'han';
/** Chinese pages set anew, and how often a page as it came counts beside one of them; a Western one in the manner of a paper, beside a printed one. */
const SET = SCRIPT === 'han' ? 100 : 0;
const [AS_IT_CAME, LIKE_A_PAPER] = [2, 3];
/** Pages of a small set count so often: a large one would drown what only they show. */
const [SMALL, OF_SMALL] = [15, 4];
/**
 * How much of the weights that stand stays in Chinese ones that are written: lines of heads are few, and what is known of them on
 * many pages of one paper is not known of others. What glues them is left as it was.
 */
const STAYS = { links: 0, heads: 0.5, glue: 1 };

const isOfScript = ({ text }) => areHanTexts([text]) === (SCRIPT === 'han');
const mayTake = (set, { name }) => !LOOKED_AT.folders.has(set) || LOOKED_AT.pages.has(name);
const sets = folders('fit-order')
  .map(readSet)
  .map(({ set, pages }) => {
    const taken = pages.filter((page) => mayTake(set, page) && isOfScript(page));
    return { set, pages: taken.map((page) => ({ ...page, small: taken.length < SMALL })) };
  });
const pages = sets.flatMap(({ pages }) => pages);

if (process.argv.includes('--write')) write(drawn());
else judge();

/** Chinese weights, drawn from those that stand towards a fit on `pages`; Western ones as fitted. */
function drawn() {
  const fitted = fitOn(pages, 1001);
  if (SCRIPT !== 'han') return fitted;
  const { cues: links, heads, glue } = ORDER.han;
  const stand = { links, heads, glue };
  const draw = (kind, [cue, to]) => {
    const from = stand[kind][cue] ?? 0;
    return [cue, Math.round(100 * (STAYS[kind] * from + (1 - STAYS[kind]) * to)) / 100 || 0];
  };
  const drawAll = (kind) => Object.fromEntries(Object.entries(fitted[kind]).map((one) => draw(kind, one)));
  return Object.fromEntries(KINDS.map((kind) => [kind, drawAll(kind)]));
}

/** Pages with their stories, of two settings of one page the later. */
function once(pages) {
  return [...new Map(pages.map((page) => [/\d+/u.exec(page.name)?.[0] ?? page.name, page])).values()];
}

/** How often a page counts. */
function weightOf({ name, small }) {
  if (SCRIPT === 'han') return small ? OF_SMALL : AS_IT_CAME;
  return LOOKED_AT.pages.has(name) ? LIKE_A_PAPER : 1;
}

function choicesOf(pages, weigh) {
  const all = pages.map((page) => readChoices(page, weigh(page)));
  return Object.fromEntries(KINDS.map((kind) => [kind, all.flatMap((choices) => choices[kind])]));
}

/** The weights of each kind of choice; `seed`: of the first page set anew. */
function fitOn(pages, seed) {
  const [came, anew] = [choicesOf(pages, weightOf), choicesOf(shuffledPages(seed, SET, once(pages)), () => 1)];
  return Object.fromEntries(KINDS.map((kind) => [kind, fitChoices([...came[kind], ...anew[kind]])]));
}

function judge() {
  const sides = [pages.filter(({ name }) => isFirstHalf(name)), pages.filter(({ name }) => !isFirstHalf(name))];
  const found = sides.map((side, i) => ({
    weights: fitOn(sides[1 - i], 2001 + SET * i),
    choices: choicesOf(side, () => 1),
  }));
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
  const file = fileURLToPath(new URL(`../src/weights-order-${SCRIPT}.ts`, import.meta.url));
  const on = sets.map(({ set, pages }) => `${pages.length} pages of ${set}`).join(', ');
  const set = SET > 0 ? `, and on ${SET} pages on which their stories are set anew` : '';
  const [top, name] = readFileSync(file, 'utf8').split(/export const (\w+)/u);
  // a cue that no page has is nothing
  const whole = (kind, fitted) =>
    Object.fromEntries(Object.keys(ORDER[SCRIPT][kind]).map((cue) => [cue, fitted[cue] ?? 0]));
  const weights = { cues: whole('cues', links), heads: whole('heads', heads), glue: whole('glue', glue) };
  const body = JSON.stringify(weights, null, 2).replace(/"(\w+)":/gu, '$1:');
  const told = top.replace(/Fitted on [^.]*\./u, `Fitted on ${on}${set}.`);
  writeFileSync(file, `${told}export const ${name} = ${body} as const;\n`);
}
