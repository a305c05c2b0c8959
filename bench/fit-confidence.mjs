/**
 * Fits the weights of `confidence`, prints how far they can be believed, and writes src/weights-confidence.ts.
 *
 *     node bench/fit-confidence.mjs FOLDER... [--bodies=SET,SET] > bench/confidence.md
 *     node bench/fit-confidence.mjs FOLDER... [--bodies=SET,SET] --write          and writes the weights
 *
 * A folder holds pages (NAME.txt) with their gold (NAME.gold.md). An article is right where its headline and its
 * paragraphs are exactly those of a story of the gold; in the sets of `--bodies`, and where no story of a set has a
 * headline, the paragraphs alone. No set counts for more than MOST articles. Crosswise: each half of the pages, dealt
 * by the number in their names, is judged with the weights of the other.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chanceOf, fitLogistic } from './parts/fit-logistic.mjs';
import { labelArticles } from './parts/label-articles.mjs';
import { folders, isFirstHalf, readSet } from './parts/pages.mjs';
import { stamp } from './parts/stamp.mjs';
import { share, table } from './parts/table.mjs';

const MOST = 300;
/** Upper ends of the bins; `about 0.9` is one of them. */
const BINS = [0.1, 0.3, 0.5, 0.7, 0.85, 0.95, 1.01];
const option = process.argv.find((arg) => arg.startsWith('--bodies='));
const bodies = option?.slice('--bodies='.length).split(',') ?? [];

const sets = folders('fit-confidence').map(readSet);
const rows = sets.flatMap(({ set, pages }) => {
  const headless = bodies.includes(set) || pages.every(({ stories }) => stories.every(({ headline }) => !headline));
  const found = pages.flatMap((page) =>
    labelArticles(page, headless).map((article) => ({ ...article, set, name: page.name })),
  );
  return found.map((row) => ({ ...row, weight: Math.min(1, MOST / found.length) }));
});
const [one, other] = [rows.filter(({ name }) => isFirstHalf(name)), rows.filter(({ name }) => !isFirstHalf(name))];
const weights = fitLogistic(rows);
const within = judge(rows, weights);
const across = [...judge(one, fitLogistic(other)), ...judge(other, fitLogistic(one))];

process.stdout.write(`# Confidence

${stamp()}. \`node bench/fit-confidence.mjs\` over ${sets.map(({ set }) => set).join(', ')}${bodies.length ? `; paragraphs alone: ${bodies.join(', ')}` : ''}.

An article is right where its headline and all its paragraphs are exactly those of a story of the gold, spaces within
paragraphs included. In sample: fitted on all pages. Crosswise: each half of the pages judged with the weights of the other.

${table(['confidence', 'articles in sample', 'given', 'right', 'articles crosswise', 'given', 'right'], BINS.map(binRow))}
Crosswise, by set; \`0.85 and more\` and \`under 0.3\` as right of all:

${table(['set', 'pages', 'articles', 'right', 'given', '0.85 and more', 'under 0.3'], sets.map(setRow))}
## What it was fitted on

The sets above, none counting for more than ${MOST} articles. Those whose names end in \`ocr\` hold misread characters, and
their gold does not or joins all paragraphs: none of their articles is exactly right. Pages of \`generated\` are of this project's
own typesetter. A paper of another kind may be judged too high or too low: compare a few dozen of its articles first.
`);
if (process.argv.includes('--write')) write();

/** As the articles print it: in hundredths. */
function judge(articles, by) {
  return articles.map((row) => ({ ...row, given: Math.round(100 * chanceOf(row.cues, by)) / 100 }));
}

function binRow(end, i) {
  const start = BINS[i - 1] ?? 0;
  const cells = [within, across].flatMap((judged) => {
    const bin = judged.filter(({ given }) => given >= start && given < end);
    return [bin.length, mean(bin), share(bin.filter(({ right }) => right).length, bin.length)];
  });
  return [`${start.toFixed(2)} to ${Math.min(1, end).toFixed(2)}`, ...cells];
}

function setRow({ set, pages }) {
  const own = across.filter((row) => row.set === set);
  const right = (judged) => judged.filter((row) => row.right).length;
  const [high, low] = [own.filter(({ given }) => given >= 0.85), own.filter(({ given }) => given < 0.3)];
  const told = [high, low].map((judged) => `${right(judged)} of ${judged.length}`);
  return [set, pages.length, own.length, share(right(own), own.length), mean(own), ...told];
}

function mean(judged) {
  return share(
    judged.reduce((sum, { given }) => sum + given, 0),
    judged.length,
  );
}

function write() {
  const file = fileURLToPath(new URL('../src/weights-confidence.ts', import.meta.url));
  const on = sets.map(({ set, pages }) => `${pages.length} pages of ${set}`).join(', ');
  const top = readFileSync(file, 'utf8')
    .split('export const')[0]
    .replace(/Fitted on [^.]*\./u, `Fitted on ${on}.`);
  const body = JSON.stringify(weights, null, 2).replace(/"(\w+)":/gu, '$1:');
  writeFileSync(file, `${top}export const CONFIDENCE = ${body} as const;\n`);
}
