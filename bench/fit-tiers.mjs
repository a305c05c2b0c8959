/**
 * Fits the weights by which the lines of a Chinese head are dealt to kicker, headline and deck, and writes src/weights-tiers.ts.
 *
 *     node bench/fit-tiers.mjs FOLDER|LIST...            prints what the fit is worth
 *     node bench/fit-tiers.mjs FOLDER|LIST... --write    and writes the weights
 *
 * A folder holds pages (NAME.txt) with their gold (NAME.gold.md); of those in bench/pages only the ones that were looked at
 * are taken. A list (NAME.tsv) holds heads, one a row: paper, year, kicker, headline, deck, lines as printed, beginning of
 * the story, with tabs between and ` / ` between lines of one part. Lists lack the breaks of print: each head is set in
 * several measures (parts/print-heads.mjs). The worth is measured crosswise: papers, and decades of one paper, are dealt to
 * four parts, and each is judged with the weights of the others.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TIERS } from '../dist/weights.js';
import { fitChoices, shareRight } from './parts/fit-choices.mjs';
import { goldHeads } from './parts/gold-heads.mjs';
import { folders, LOOKED_AT, readSet } from './parts/pages.mjs';
import { readHeads } from './parts/read-heads.mjs';
import { tierChoices } from './parts/tier-choices.mjs';

const PARTS = 4;
/** No decade of a paper in a list counts for more heads; how often one of a page counts, and one of a made-up page. */
const MOST = 60;
const AS_IT_CAME = 3;
const MADE_UP = 0.6;
const GENERATED = 'generated';
/** Whoever gathers heads with kickers and decks passes over those without: how often one of these counts. */
const PLAIN = 2;

const OWN_PAGES = 'chinese';
const sets = folders('fit-tiers').map((path) => {
  if (path.endsWith('.tsv')) return { set: basename(path, '.tsv'), heads: readHeads(path) };
  const { set, pages } = readSet(path);
  const taken = pages.filter(({ name }) => set !== OWN_PAGES || LOOKED_AT.pages.has(name));
  return { set, heads: taken.flatMap(goldHeads) };
});
const choices = sets.flatMap(({ set, heads }) => tierChoices(heads).map((choice) => ({ ...choice, set })));
const paperOf = ({ head }) => `${head.paper} ${Math.floor(head.year / 10)}`;
const papers = [...new Set(choices.map(paperOf))];
const counted = countOnce(choices);

if (process.argv.includes('--write')) write(fitChoices(counted));
else judge();

/** The choices with how often each counts in a fit. */
function countOnce(all) {
  const heads = new Map(papers.map((paper) => [paper, 0]));
  for (const choice of all) heads.set(paperOf(choice), heads.get(paperOf(choice)) + choice.weight);
  return all.map((choice) => {
    const asItCame = choice.set === GENERATED ? MADE_UP : AS_IT_CAME;
    const times = choice.head.printed ? asItCame : Math.min(1, MOST / heads.get(paperOf(choice)));
    return { ...choice, weight: choice.weight * times * (choice.plain ? PLAIN : 1) };
  });
}

function judge() {
  const of = (choice) => papers.indexOf(paperOf(choice)) % PARTS;
  const weights = Array.from({ length: PARTS }, (_, part) => fitChoices(counted.filter((one) => of(one) !== part)));
  const told = choices.map((choice) => ({ ...choice, held: shareRight([choice], weights[of(choice)]) }));
  for (const { set, heads } of sets) {
    const own = told.filter((choice) => choice.set === set);
    const [plain, tiers] = [own.filter((one) => one.plain), own.filter((one) => !one.plain)].map(tell);
    process.stdout.write(`${set}: ${heads.length} heads; headline alone ${plain}; with kicker or deck ${tiers}\n`);
  }
}

/** How many of several lines there are, and the share that is right. */
function tell(judged) {
  const sum = (measure) => judged.reduce((all, one) => all + measure(one), 0);
  const all = sum(({ weight }) => weight);
  return all === 0 ? 'none' : `${(sum(({ weight, held }) => weight * held) / all).toFixed(3)} of ${all.toFixed(0)}`;
}

function write(fitted) {
  const file = fileURLToPath(new URL('../src/weights-tiers.ts', import.meta.url));
  const on = sets.map(({ set, heads }) => `${heads.length} heads of ${set}`).join(', ');
  const [top] = readFileSync(file, 'utf8').split('export const');
  // a cue that no head has is nothing
  const weights = Object.fromEntries(Object.keys(TIERS).map((cue) => [cue, fitted[cue] ?? 0]));
  const body = JSON.stringify(weights, null, 2).replace(/"(\w+)":/gu, '$1:');
  writeFileSync(
    file,
    `${top.replace(/Fitted on [^.]*\./u, `Fitted on ${on}.`)}export const TIERS = ${body} as const;\n`,
  );
}
