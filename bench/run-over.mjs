// Stories that run over the foot of a page without a word: how many are put together, and how many that are none.
//
//   node bench/run-over.mjs FOLDER...      (after npm run build)
//
// Every page is cut three times, at lines drawn by chance inside paragraphs of five lines or more, into two pages; found
// is what comes out as one article over the cut. Then all pages of the folders follow each other in orders drawn by
// chance, five times: what is one article over two of them without a jump is wrong.
import { cleanText } from '../dist/index.js';
import { loadTs } from './parts/load-ts.mjs';
import { folders, readSet } from './parts/pages.mjs';
import { table } from './parts/table.mjs';

const { between, sample, seeded } = await loadTs('test/typesetter/random.ts');

const CUTS = 3;
const ORDERS = 5;
const LEAST_LINES = 5;

const bare = (text) => text.replaceAll('\f', '\n');
const onlySpan = ({ lines }) => (lines.length === 1 ? lines[0] : [0, 0]);

/** The lines that a page can be cut after: two from either end of a paragraph. */
function placesOf(text) {
  const blocks = cleanText(text).flatMap(({ headline, body }) => (headline === null ? [] : body));
  return blocks
    .filter(({ type }) => type === 'paragraph')
    .map(onlySpan)
    .filter(([first, last]) => last - first + 1 >= LEAST_LINES)
    .map(([first, last]) => [first + 1, last - 2]);
}

const holds = ({ lines }, line) => lines.some(([first, last]) => first <= line && line <= last);

function isFound(lines, at) {
  const articles = cleanText(`${lines.slice(0, at).join('\n')}\n\f${lines.slice(at).join('\n')}`);
  return articles.some(
    ({ pieces }) => pieces.some((piece) => holds(piece, at)) && pieces.some((piece) => holds(piece, at + 1)),
  );
}

function cutPages({ set, pages }, random) {
  let [cuts, found] = [0, 0];
  for (const { text } of pages) {
    const lines = bare(text).split('\n');
    for (const [least, most] of sample(random, placesOf(bare(text)), CUTS)) {
      cuts++;
      if (isFound(lines, between(random, least, most))) found++;
    }
  }
  return [set, pages.length, cuts, found];
}

const isOver = ({ jump, pieces }) =>
  jump.to === null && jump.from === null && new Set(pieces.map(({ page }) => page)).size > 1;

function wrongOf(texts, random) {
  return cleanText(sample(random, texts, texts.length).map(bare).join('\n\f')).filter(isOver).length;
}

const random = seeded(1);
const sets = folders('run-over').map(readSet);
const rows = [];
for (const set of sets) rows.push(cutPages(set, random));
process.stdout.write(table(['set', 'pages', 'cuts', 'found'], rows));
const texts = sets.flatMap(({ pages }) => pages.map(({ text }) => text));
let wrong = 0;
for (let i = 0; i < ORDERS; i++) wrong += wrongOf(texts, random);
process.stdout.write(`\n${wrong} of ${(texts.length - 1) * ORDERS} pairs of pages put together wrongly\n`);
