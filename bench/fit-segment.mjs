/**
 * Fits the weights by which a page is divided into stories, prints what they are worth, and writes src/weights-segment.ts.
 *
 *     node bench/fit-segment.mjs FOLDER... > bench/segment.md
 *     node bench/fit-segment.mjs FOLDER... --write          and writes the weights
 *
 * A folder holds pages (NAME.txt) with their gold (NAME.gold.md). Beside these the fit has pages on which the stories of
 * `zh-columns` are set anew, in columns (parts/anew-pages.mjs) and in shuffled boxes (parts/shuffled-pages.mjs), and pages
 * of made-up stories. What a page lacks of articleF1 and of headlines is lowered a weight at a time, from what the weights
 * are by hand, which stays in the file behind each that moved (parts/fit-steps.mjs). The worth is measured crosswise:
 * pages are dealt to folds by the number in their names, so that two settings of one page fall into one, pages set anew
 * hold the stories of one fold, and each fold is judged with weights of the others.
 */
import { SEGMENT } from '../dist/weights.js';
import { FOLDS, floorsOf, gatherPages } from './parts/division-pages.mjs';
import { fitSteps, sweep } from './parts/fit-steps.mjs';
import { judgeDivision } from './parts/judge-division.mjs';
import { folders, readSet } from './parts/pages.mjs';
import { stamp } from './parts/stamp.mjs';
import { table } from './parts/table.mjs';
import { readWeights, writeWeights } from './parts/weights-file.mjs';

/**
 * Stay as they are: what speaks for a kicker, which the figures do not see; and what pages that are set for this fit have by
 * their making: how many stories there are and how many lack a head, and that every story has a width of its own or all have one.
 */
const BY_HAND = [
  /^kicker(?!Alone$)|^crosshead/u,
  /^(?:newStory|noHead|noHeadNoByline|unsignedPerLog|newColumn|crossheadNewColumn)$/u,
];
const FIGURES = ['articleF1', 'headline', 'paragraphF1', 'crossheadF1'];
/** Given pages that count as often as this were read and labelled by somebody, and their lines are in order. */
const READ = 3;

const file = new URL('../src/weights-segment.ts', import.meta.url);
const byHand = readWeights(file);
Object.assign(SEGMENT, byHand);
const names = Object.keys(byHand).filter((name) => byHand[name] !== 0 && !BY_HAND.some((some) => some.test(name)));

const sets = folders('fit-segment').map(readSet);
const pages = gatherPages(sets);
const groups = [...new Set(pages.map(({ set }) => set))];
const places = pages.map((_, i) => i);

const missedByHand = missedOf(places)({});
const steps = sweep(names, byHand, missedOf(places));
const all = fitOn(places);
const crosswise = Array.from({ length: FOLDS }, (_, fold) => fitOn(places.filter((i) => pages[i].fold !== fold)));
process.stdout.write(report());
if (process.argv.includes('--write')) writeWeights(file, byHand, all, fittedOn());

/** With some weights, what each of some pages lacks of articleF1 and headline, as often as it counts. */
function missedOf(own) {
  return (weights) => {
    const missed = new Float64Array(pages.length);
    for (const i of own) {
      const { articleF1, headline } = judgeDivision(pages[i], weights);
      missed[i] = pages[i].weight * (2 - articleF1 - headline);
    }
    return missed;
  };
}

function fitOn(own) {
  return fitSteps(steps, missedByHand, own, missedOf(own), (weights) => holds(own, weights));
}

/**
 * Whether the given ones of some pages hold: those that count most in every figure that has a floor, the others, where
 * one story more or less is as much as chance, together.
 */
function holds(own, weights) {
  const given = own.filter((i) => pages[i].given);
  const gained = (key, i) => judgeDivision(pages[i], weights)[key] - judgeDivision(pages[i], {})[key];
  const read = sets.filter(({ set }) => given.some((i) => pages[i].set === set && pages[i].weight >= READ));
  const others = given.filter((i) => pages[i].weight < READ);
  return (
    read.every(({ set }) =>
      FIGURES.filter((key) => floorsOf(set).figures.includes(key)).every(
        (key) => total(given.filter((i) => pages[i].set === set).map((i) => gained(key, i))) > -1e-9,
      ),
    ) && total(others.map((i) => pages[i].weight * (gained('articleF1', i) + gained('headline', i)))) > -1e-9
  );
}

function total(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function report() {
  const moved = Object.entries(all).map(([name, weight]) => [
    `\`${name}\``,
    byHand[name],
    weight,
    `${crosswise.filter((fit) => fit[name] === weight).length} of ${FOLDS}`,
  ]);
  return `# Dividing pages into stories

${stamp()}. \`node bench/fit-segment.mjs\` over ${sets.map(({ set }) => set).join(', ')}.

Weights that moved, and in how many of the fits of all folds but one they moved as far.

${table(['weight', 'by hand', 'fitted', 'folds'], moved)}
Means over pages: by hand, crosswise and in sample.

${table(['set', 'pages', 'articleF1 by hand', 'crosswise', 'in sample', 'headline by hand', 'crosswise', 'in sample'], groups.map(groupRow))}`;
}

function ways() {
  return [() => ({}), (page) => crosswise[page.fold], () => all];
}

function groupRow(set) {
  const own = pages.filter((page) => page.set === set);
  const means = (key) =>
    ways().map((way) => own.reduce((sum, page) => sum + judgeDivision(page, way(page))[key], 0) / own.length);
  return [set, own.length, ...[...means('articleF1'), ...means('headline')].map((mean) => mean.toFixed(3))];
}

function fittedOn() {
  const counts = groups.map((set) => `${pages.filter((page) => page.set === set).length} pages of ${set}`).join(', ');
  const [before, across] = ways().map((way) => pages.reduce((sum, page, i) => sum + missedOf([i])(way(page))[i], 0));
  return `Fitted on ${counts}; crosswise, of what articleF1 and headlines lacked by hand ${(100 * (1 - across / before)).toFixed(1)} % came right.`;
}
