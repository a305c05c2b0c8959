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
import { FOLDS, gatherPages } from './parts/division-pages.mjs';
import { fitDivisions, wrongReadings } from './parts/fit-divisions.mjs';
import { judgeDivision } from './parts/judge-division.mjs';
import { loadTs } from './parts/load-ts.mjs';
import { folders, readSet } from './parts/pages.mjs';
import { readLattice } from './parts/segment-lattice.mjs';
import { stamp } from './parts/stamp.mjs';
import { table } from './parts/table.mjs';
import { readWeights, writeWeights } from './parts/weights-file.mjs';

const { seeded } = await loadTs('test/typesetter/random.ts');

/** Stay as they are: bounds and even points, in which no cost is linear; and what speaks for a kicker, on which no division turns. */
const BY_HAND = /^(?:acrossEven|acrossLeast|acrossMost|unsignedMost|kicker(?!Alone))/u;
/** How strongly weights are drawn to those by hand, see parts/fit-divisions.mjs; the strongest first. */
const PULLS = [3000, 1000, 600, 300, 200, 100, 50];
const SEED = 7;
const FIGURES = ['articleF1', 'headline', 'paragraphF1'];

const file = new URL('../src/weights-segment.ts', import.meta.url);
const byHand = readWeights(file);
Object.assign(SEGMENT, byHand);
const names = Object.keys(byHand).filter((name) => !BY_HAND.test(name));
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
const trials = fits.map((fit) => ({
  ...fit,
  wrong: wrongOf((page) => fit.crosswise[page.fold]),
  holds: holds(fit.all),
}));
const chosen = asked === undefined ? choosePull(trials) : trials[0];
process.stdout.write(report());
if (process.argv.includes('--write')) writeWeights(file, byHand, chosen === null ? {} : named(chosen.all), fittedOn());

/** For each pull the weights fitted on all pages, and those fitted on all folds but one. */
function fitAll(pulls) {
  const fit = (own, pull, from) =>
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
    all = fit(pages, pull, all);
    crosswise = others.map((own, fold) => fit(own, pull, crosswise[fold]));
    return { pull, all, crosswise };
  });
}

/** For each page how many readings are wrong, as often as it counts. */
function wrongOf(weightsOf) {
  return pages.map((page) => page.weight * wrongReadings(page.lattice, weightsOf(page)));
}

/** Whether the given pages, set by set, come out no worse than by hand. */
function holds(weights) {
  const figures = given.map((page) => judgeDivision(page, named(weights)));
  return sets.every(({ set }) =>
    FIGURES.every((key) => {
      const gained = given.reduce(
        (sum, page, i) => sum + (page.set === set ? figures[i][key] - figuresByHand[i][key] : 0),
        0,
      );
      return gained > -1e-9;
    }),
  );
}

function report() {
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const all = [{ pull: 'by hand', wrong: wrongOf(() => hand), within: wrongOf(() => hand), holds: true }];
  for (const trial of trials) all.push({ ...trial, within: wrongOf(() => trial.all) });
  const pulls = all.map(({ pull, wrong, within, holds }) => [
    `${pull}${pull === chosen?.pull ? ' (chosen)' : ''}`,
    sum(wrong).toFixed(1),
    sum(within).toFixed(1),
    holds ? 'yes' : 'no',
  ]);
  return `# Dividing pages into stories

${stamp()}. \`node bench/fit-segment.mjs\` over ${sets.map(({ set }) => set).join(', ')}.

Wrong readings (a block's role, or whether a story begins with it) of all pages, each as often as its set counts, by how
strongly weights are drawn to those by hand; and whether the given pages, set by set, come out no worse than by hand.

${table(['pull', 'wrong crosswise', 'in sample', 'given pages hold'], pulls)}
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
  const [before, across] = [wrongOf(() => hand), chosen?.wrong ?? wrongOf(() => hand)].map((wrong) =>
    wrong.reduce((sum, own) => sum + own, 0),
  );
  return `Fitted on ${counts}, with a pull of ${chosen?.pull ?? 'all'} to the weights by hand; crosswise, of readings that were wrong by hand ${Math.round(100 * (1 - across / before))} % came right.`;
}
