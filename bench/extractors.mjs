/**
 * Sets made-up stories as newspaper pages in PDF, has each page read in four ways, and scores what is made of each.
 *
 *     npx --yes --package=pdfkit@0.20.2 node bench/extractors.mjs > bench/extractors.md
 *     … --pages 2 --folder /tmp/pages      fewer pages, and all that was made of them is kept: to be looked at, and to be
 *                                          scored again without being read again
 *
 * Needs pdftotext, pdftoppm, tesseract with chi_sim and eng, and the Noto Serif CJK fonts (Debian: poppler-utils,
 * tesseract-ocr-chi-sim, tesseract-ocr-eng, fonts-noto-cjk).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openReader } from '../dist/decode/decode.js';
import { cleanText } from '../dist/index.js';
import { figuresOf } from './parts/figures.mjs';
import { parseGold } from './parts/gold.mjs';
import { loadTs } from './parts/load-ts.mjs';
import { outputOf } from './parts/output-of.mjs';
import { printPage } from './parts/print-page.mjs';
import { stamp } from './parts/stamp.mjs';
import { table } from './parts/table.mjs';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '8' }, folder: { type: 'string' } } });
const PAGES = Number(values.pages);
const SEED = 7001;
/** More stories than any page holds. */
const STORIES = 24;
const RESOLUTION = '200';
const LANGUAGES = [
  { lang: 'zh-Hans', name: 'Chinese', model: 'chi_sim' },
  { lang: 'en', name: 'English', model: 'eng' },
];
const FIGURES = ['articleF1', 'headline', 'paragraphF1', 'cer', 'told'];

const { printStories } = await loadTs('test/typesetter/print-stories.ts');
const { dice } = await loadTs('test/dice.ts');

const pdftotext =
  (...args) =>
  (file) =>
    outputOf('pdftotext', [...args, file, '-']).toString();
function tesseract(file, model) {
  const picture = outputOf('pdftoppm', ['-r', RESOLUTION, '-gray', '-png', '-singlefile', file]);
  return outputOf('tesseract', ['-', '-', '--dpi', RESOLUTION, '-l', model], picture).toString();
}

/** How a page is read; `match`: how alike two bodies must be to be the same article. */
const MODES = [
  { mode: 'pdftotext', read: pdftotext(), match: 0.9 },
  { mode: 'pdftotext -raw', read: pdftotext('-raw'), match: 0.9 },
  { mode: 'pdftotext -layout', read: pdftotext('-layout'), match: 0.9 },
  { mode: 'Tesseract', read: tesseract, match: 0.8 },
];

const storiesOf = (gold) =>
  parseGold(gold).map(({ headline, pieces }) => ({
    headline,
    body: pieces.filter(({ type }) => type === 'paragraph' || type === 'crosshead').map(({ text }) => text),
  }));

const articlesOf = (text) =>
  cleanText(text)
    .filter(({ kind }) => kind === 'article' || kind === 'notice')
    .map(({ headline, body }) => ({ headline, body: body.map((block) => block.text) }));

/** 1 where the user is told that columns stand side by side. */
function told(text) {
  const reader = openReader({ encoding: 'auto' });
  const pages = [...reader.push(text), ...reader.end()];
  return pages.length > 0 && reader.facts().sideBySide !== null ? 1 : 0;
}

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'extractors-'));
mkdirSync(folder, { recursive: true });

/** As some programs do, the heads of every other page are drawn after the text. */
const headsLast = (seed) => seed % 2 === 0;

/** Sets a page, and gives its figures for each way of reading it. */
async function page(seed, { lang, model }) {
  const name = join(folder, `${lang}-${seed}`);
  const gold = await printPage(`${name}.pdf`, printStories(seed, STORIES, lang), lang, headsLast(seed));
  writeFileSync(`${name}.gold.md`, gold);
  return MODES.map(({ mode, read, match }) => {
    const file = `${name}.${mode.replace(/^pdftotext -/u, '')}.txt`;
    if (!existsSync(file)) writeFileSync(file, read(`${name}.pdf`, model));
    const text = readFileSync(file, 'utf8');
    return { ...figuresOf(storiesOf(gold), articlesOf(text), dice, match), told: told(text) };
  });
}

const mean = (numbers) => numbers.reduce((total, number) => total + number, 0) / numbers.length;
const rows = [];
const byHeads = [];
for (const language of LANGUAGES) {
  const pages = [];
  for (let seed = SEED; seed < SEED + PAGES; seed++) pages.push(await page(seed, language));
  const raw = (last) => pages.filter((_, at) => headsLast(SEED + at) === last).map((figures) => figures[1].articleF1);
  byHeads.push([language.name, mean(raw(false)).toFixed(2), mean(raw(true)).toFixed(2)]);
  for (const [i, { mode }] of MODES.entries())
    rows.push([language.name, mode, ...FIGURES.map((key) => mean(pages.map((figures) => figures[i][key])).toFixed(2))]);
}
if (values.folder === undefined) rmSync(folder, { recursive: true });

const version = (program, ask) => {
  const { stdout, stderr } = spawnSync(program, [ask]);
  return /[\d.]+/u.exec(`${stdout}${stderr}`)?.[0];
};
process.stdout.write(`# Extractors

${stamp()}. pdftotext ${version('pdftotext', '-v')}, Tesseract ${version('tesseract', '--version')}.

${PAGES} pages of each, from seed ${SEED}; means over pages. \`told\`: share of pages whose user is told that columns stand side by side.

${table(['pages', 'read by', ...FIGURES], rows)}
A page is A3 with five columns: rows of boxes, each a made-up story (\`test/typesetter\`) with kicker, headline and deck over one to four
columns, its text justified in columns of one height below, pictures with captions, frames, rules, a date and a folio. Chinese is
set in Noto Serif CJK, English in Times; Han lines are spread by their characters. Boxes are drawn in the order of reading; on
every other page the heads of a box are drawn after its text, as on the real page. Tesseract reads a grey picture of ${RESOLUTION} dots an inch,
with its own division of the page.

Figures are the scorer's, made by \`parts/figures.mjs\`, with notices counted as the stories that they are: two bodies are the
same article where they are alike at 0.9, for Tesseract at 0.8. Headlines and paragraphs must be exact, so that one misread
character counts; \`cer\` is lower when better, and counts a story that was not found as lost.

Where text comes out wrong, and what could be done:

- **-layout** prints the lines of all columns side by side. They are parted at the gaps, and heads given to the columns that they are centred on; the
  size of their type is not in the text, so that a head is sometimes given to its neighbour's columns. The user is told.
- **-raw** gives the order in which the page was drawn, without a blank line anywhere. Where the heads of a box were drawn after its
  text, the head that ends a story is often taken for that of the next one, and all heads of a page move by one: articleF1 by what
  was drawn first is in the table below. The words of a caption whose credit has a line of its own go to the head under them.
- **pdftotext** without an option guesses the order of boxes from the gaps between them: it puts heads of neighbours together, before the
  columns of both, and columns of neighbours one after the other. Boxes are put back where the page reads better for it.
- **Tesseract** misreads characters, those of large Chinese heads most (\`敞亮\` → \`敞党\`), joins neighbours' heads to one line, and takes grey
  pictures for letters. What is misread is not guessed at.

${table(['pages', 'heads drawn first', 'text drawn first'], byHeads)}`);
