/**
 * Fits the weights by which a page is divided into stories, prints what they are worth, and writes src/weights-segment.ts.
 *
 *     node bench/fit-segment.mjs FOLDER... > bench/segment.md
 *     node bench/fit-segment.mjs FOLDER... --write          and writes the weights
 *     … --pull=300                                          with this pull to the weights by hand, none chosen
 *
 * A folder holds pages (NAME.txt) with their gold (NAME.gold.md). Beside these the fit has pages on which the stories of
 * `zh-columns` are set anew, in columns (parts/anew-pages.mjs) and in shuffled boxes (parts/shuffled-pages.mjs), and pages
 * of made-up stories. Weights are drawn to what they were by hand, which stays in the file behind each that moved. How
 * strongly is chosen crosswise: pages are dealt to folds by the number in their names, so that two settings of one page
 * fall into one, pages set anew hold the stories of one fold, and each fold is judged with weights of the others.
 */
import { SEGMENT } from '../dist/weights.js';
import { choosePull } from './parts/choose-pull.mjs';
import { FOLDS, floorsOf, gatherPages } from './parts/division-pages.mjs';
import { fitDivisions, wrongReadings } from './parts/fit-divisions.mjs';
import { judgeDivision } from './parts/judge-division.mjs';
import { loadTs } from './parts/load-ts.mjs';
import { folders, readSet } from './parts/pages.mjs';
import { readLattice } from './parts/segment-lattice.mjs';
import { stamp } from './parts/stamp.mjs';
import { table } from './parts/table.mjs';
import { readWeights, writeWeights } from './parts/weights-file.mjs';

const { seeded } = await loadTs('test/typesetter/random.ts');

/**
 * Stay as they are: bounds and even points, in which no cost is linear; what speaks for a kicker, on which no division
 * turns; and what pages that are set for this fit have by their making: how many stories there are and how many lack a
 * head, and that every story has a width of its own or all have one.
 */
const BY_HAND = [
  /^(?:acrossEven|acrossLeast|acrossMost|unsignedMost)$/u,
  /^kicker(?!Alone$)/u,
  /^(?:newStory|noHead|noHeadNoByline|unsignedPerLog|newColumn|crossheadNewColumn)$/u,
];
/** How strongly weights are drawn to those by hand, see parts/fit-divisions.mjs; the strongest first. */
const PULLS = [2000, 1000, 600, 450, 300, 200];
const SEED = 7;
/** A weight that moved by more than this, as a logarithm, can be put back. */
const MOVED = 0.04;
const FIGURES = ['articleF1', 'headline', 'paragraphF1'];

const file = new URL('../src/weights-segment.ts', import.meta.url);
const byHand = readWeights(file);
Object.assign(SEGMENT, byHand);
// a weight moves by its logarithm: one of nothing has none
const names = Object.keys(byHand).filter((name) => byHand[name] !== 0 && !BY_HAND.some((some) => some.test(name)));
const hand = Float64Array.from(names, (name) => byHand[name]);
const named = (weights) => Object.fromEntries(names.map((name, k) => [name, Math.round(100 * weights[k]) / 100]));

const sets = folders('fit-segment').map(readSet);
const pages = gatherPages(sets).map((page) => ({
  ...page,
  lattice: { ...readLattice(page.items, page.reading.opens, page.labels, names), weight: page.weight },
}));
const given = pages.filter((page) => page.given);
const groups = [...new Set(pages.map(({ set }) => set))];

const asked = process.argv.find((arg) => arg.startsWith('--pull='))?.slice('--pull='.length);
const fits = fitAll(asked === undefined ? PULLS : [Number(asked)]);
const figuresByHand = given.map((page) => judgeDivision(page, {}));
const trials = fits.map(putBack).map((fit) => ({ ...fit, missed: missedOf((page) => fit.crosswise[page.fold]) }));
const missedByHand = missedOf(() => hand);
const chosen = asked === undefined ? choosePull(trials, missedByHand) : trials[0];
process.stdout.write(report());
if (process.argv.includes('--write')) writeWeights(file, byHand, chosen === null ? {} : named(chosen.all), fittedOn());

/** For each pull the weights fitted on all pages, and those fitted on all folds but one. */
function fitAll(pulls) {
  const fitOn = (own, pull, from) =>
    fitDivisions(
      own.map(({ lattice }) => lattice),
      hand,
      (pull * own.length) / pages.length,
      from,
      seeded(SEED),
    );
  const others = Array.from({ length: FOLDS }, (_, fold) => pages.filter((page) => page.fold !== fold));
  let [all, crosswise] = [hand, others.map(() => hand)];
  return pulls.map((pull) => {
    all = fitOn(pages, pull, all);
    crosswise = others.map((own, fold) => fitOn(own, pull, crosswise[fold]));
    return { pull, all, crosswise };
  });
}

/**
 * A fit under which a given page comes out worse is mended by putting one of the weights that moved back to what it was
 * by hand, the one that costs least, in the fits of the folds too; `holds`: whether that is enough.
 */
function putBack(fit) {
  if (holds(fit.all)) return { ...fit, back: null, holds: true };
  const mended = names
    .map((name, k) => ({ name, back: (weights) => weights.map((weight, j) => (j === k ? hand[k] : weight)), k }))
    .filter(({ k }) => Math.abs(Math.log(fit.all[k] / hand[k])) > MOVED)
    .filter(({ back }) => holds(back(fit.all)))
    .map((way) => ({ ...way, cost: total(wrongOf(() => way.back(fit.all))) }))
    .sort((one, other) => one.cost - other.cost);
  const [best] = mended;
  if (best === undefined) return { ...fit, back: null, holds: false };
  return { ...fit, all: best.back(fit.all), crosswise: fit.crosswise.map(best.back), back: best.name, holds: true };
}

/** For each page how many readings are wrong, as often as it counts. */
function wrongOf(weightsOf) {
  return pages.map((page) => page.weight * wrongReadings(page.lattice, weightsOf(page)));
}

/** What each page lacks of articleF1 and headline, as often as it counts. */
function missedOf(weightsOf) {
  return pages.map((page) => {
    const { articleF1, headline } = judgeDivision(page, named(weightsOf(page)));
    return page.weight * (2 - articleF1 - headline);
  });
}

/** Whether the given pages come out no worse than by hand, in every figure of every set that has a floor. */
function holds(weights) {
  const figures = given.map((page) => judgeDivision(page, named(weights)));
  return sets.every(({ set }) =>
    FIGURES.filter((key) => floorsOf(set).figures.includes(key)).every((key) => {
      const gained = given.reduce(
        (sum, page, i) => sum + (page.set === set ? figures[i][key] - figuresByHand[i][key] : 0),
        0,
      );
      return gained > -1e-9;
    }),
  );
}

function total(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function report() {
  const rows = [{ pull: 'by hand', all: hand, crosswise: Array(FOLDS).fill(hand), missed: missedByHand, holds: true }];
  const pulls = [...rows, ...trials].map(({ pull, all, crosswise, missed, holds, back }) => [
    `${pull}${pull === chosen?.pull ? ' (chosen)' : ''}`,
    total(missed).toFixed(2),
    total(missedOf(() => all)).toFixed(2),
    total(wrongOf((page) => crosswise[page.fold])).toFixed(1),
    total(wrongOf(() => all)).toFixed(1),
    holds ? 'yes' : 'no',
    back ?? '–',
  ]);
  return `# Dividing pages into stories

${stamp()}. \`node bench/fit-segment.mjs\` over ${sets.map(({ set }) => set).join(', ')}.

Wrong readings (a block's role, or whether a story begins with it) of all pages, each as often as its set counts, by how
strongly weights are drawn to those by hand; whether the given pages come out no worse than by hand in every figure of
every set that has a floor; and the weight that was put back for it.

${table(['pull', 'missed crosswise', 'in sample', 'wrong crosswise', 'in sample', 'given pages hold', 'put back'], pulls)}
Wrong readings of a hundred blocks, then articleF1 and headline as means over pages: by hand, crosswise and in sample.

${chosen === null ? 'Weights stay as they were by hand.\n' : table(HEAD(), groups.map(groupRow))}`;
}

function HEAD() {
  return [
    'set',
    'pages',
    ...['wrong', 'articleF1', 'headline'].flatMap((key) => [`${key} by hand`, 'crosswise', 'in sample']),
  ];
}

function groupRow(set) {
  const own = pages.filter((page) => page.set === set);
  const ways = [() => hand, (page) => chosen.crosswise[page.fold], () => chosen.all];
  const blocks = own.reduce((sum, { items }) => sum + items.length, 0);
  const wrong = ways.map(
    (way) => (100 * own.reduce((sum, page) => sum + wrongReadings(page.lattice, way(page)), 0)) / blocks,
  );
  const figures = ways.map((way) => own.map((page) => judgeDivision(page, named(way(page)))));
  const means = (key) => figures.map((way) => (way.reduce((sum, page) => sum + page[key], 0) / own.length).toFixed(3));
  return [set, own.length, ...wrong.map((share) => share.toFixed(2)), ...means('articleF1'), ...means('headline')];
}

function fittedOn() {
  const counts = groups.map((set) => `${pages.filter((page) => page.set === set).length} pages of ${set}`).join(', ');
  const [before, across] = [wrongOf(() => hand), chosen?.wrong ?? wrongOf(() => hand)].map(total);
  return `Fitted on ${counts}, with a pull of ${chosen?.pull ?? 'all'} to the weights by hand; crosswise, of readings that were wrong by hand ${Math.round(100 * (1 - across / before))} % came right.`;
}
