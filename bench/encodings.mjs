// How often the encoding of a window of bytes is found, clean and damaged, beside chardet.
//
//   node bench/encodings.mjs SHARED [PAGES] > bench/encodings.md      (after npm run build)
//
// SHARED holds the evaluation pages, PAGES generated ones (test/typesetter/write-pages with LANGS=zh-Hans,zh-Hant,en).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import chardet from 'chardet';
import { varietyOf } from '../dist/chars/variety.js';
import { detect } from '../dist/decode/detect.js';
import { encode } from './parts/encode.mjs';
import { stamp } from './parts/stamp.mjs';
import { table } from './parts/table.mjs';

const SIZES = [60, 100, 200, 500, 1000, 2000];
const BROKEN = [0, 0.01, 0.02];
/** Windows of each size and damage, of each encoding of each set. */
const WINDOWS = 1000;

const [shared, generated] = process.argv.slice(2);
if (shared === undefined) {
  process.stderr.write('usage: node bench/encodings.mjs SHARED [PAGES]\n');
  process.exit(2);
}

const texts = (folder, name = /./u) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && name.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
const made = (name) => (generated === undefined ? [] : texts(generated, name));

const chinese = ['gold', 'dev/zh-columns', 'dev/zh-wrapped'].flatMap((set) => texts(join(shared, set)));
const CHINESE = [...chinese, ...made(/^zh-/u)];
const SETS = [
  [
    'simplified',
    CHINESE.filter((text) => varietyOf(text) === 'simplified'),
    ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'],
  ],
  [
    'traditional',
    CHINESE.filter((text) => varietyOf(text) === 'traditional'),
    ['utf-8', 'big5', 'gb18030', 'utf-16le', 'utf-16be'],
  ],
  ['French', texts(join(shared, 'dev/fr-ocr')), ['utf-8', 'windows-1252']],
  ['German and French', texts(join(shared, 'dev/de-ocr')), ['utf-8', 'windows-1252']],
  ['English', [...texts(join(shared, 'dev/en-columns')), ...made(/^en-/u)], ['utf-8', 'windows-1252']],
];

let state = 20_201_026;
/** The same numbers in every run (mulberry32). */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const below = (bound) => Math.floor(random() * bound);

/** Of the broken bytes, half became any other and half are lost. */
const damage = (bytes, share) =>
  Uint8Array.from([...bytes].flatMap((byte) => (random() >= share ? [byte] : below(2) === 0 ? [below(256)] : [])));

const CHARDET = { 'ISO-8859-1': 'windows-1252', ASCII: 'utf-8' };
function byChardet(bytes) {
  const name = chardet.detect(bytes) ?? 'none';
  return CHARDET[name] ?? name.toLowerCase();
}

/** The shares found right, ours and chardet's; windows of nothing but ASCII, which any encoding would be, are apart. */
function judge(sources, encoding, size, share) {
  const found = { windows: 0, right: 0, chardet: 0, ascii: 0, asciiRight: 0 };
  const long = sources.filter((bytes) => bytes.length > size);
  for (let i = 0; i < WINDOWS; i++) {
    const source = long[i % long.length];
    const at = below(source.length - size);
    const clean = source.subarray(at, at + size);
    const window = damage(clean, share);
    if (!encoding.startsWith('utf-16') && clean.every((byte) => byte < 0x80)) {
      found.ascii++;
      if (detect(window).encoding === 'utf-8') found.asciiRight++;
      continue;
    }
    found.windows++;
    if (detect(window).encoding === encoding) found.right++;
    if (byChardet(window) === encoding) found.chardet++;
  }
  return found;
}

const percent = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
const rows = SETS.flatMap(([set, pages, encodings]) =>
  encodings.flatMap((encoding) => {
    const sources = pages.map((page) => encode(page, encoding));
    return BROKEN.map((share) => ({
      set,
      encoding,
      share,
      cells: SIZES.map((size) => judge(sources, encoding, size, share)),
    }));
  }),
);

const head = (what) => ['text', 'encoding', 'broken', ...SIZES.map((size) => `${size} ${what}`)];
const lines = (cell) =>
  rows.map(({ set, encoding, share, cells }) => [set, encoding, `${100 * share} %`, ...cells.map(cell)]);
const sum = (key, size) => rows.reduce((total, { cells }) => total + cells[size][key], 0);
const least = Math.min(
  ...rows.flatMap(({ cells }) => cells.slice(SIZES.indexOf(200)).map((c) => (100 * c.right) / c.windows)),
);
const ascii = BROKEN.map((share) => [
  `${100 * share} %`,
  ...SIZES.map((_, i) => {
    const cells = rows.filter((row) => row.share === share).map((row) => row.cells[i]);
    const [all, right] = [cells.reduce((t, c) => t + c.ascii, 0), cells.reduce((t, c) => t + c.asciiRight, 0)];
    return `${percent(right, all)} of ${all}`;
  }),
]);

process.stdout.write(`# Encodings

${stamp()}. Share of windows, in percent, whose encoding \`auto\` found; beside it what chardet 2.2.0 found.
${WINDOWS} windows a cell, from any byte on; of the broken bytes half became another and half are lost.

From 200 bytes on: ${percent(
  [2, 3, 4, 5].reduce((t, i) => t + sum('right', i), 0),
  [2, 3, 4, 5].reduce((t, i) => t + sum('windows', i), 0),
)} over all (chardet ${percent(
  [2, 3, 4, 5].reduce((t, i) => t + sum('chardet', i), 0),
  [2, 3, 4, 5].reduce((t, i) => t + sum('windows', i), 0),
)}); ${least.toFixed(1)} in the worst cell.

${table(
  head('bytes'),
  lines((c) => `${percent(c.right, c.windows)} / ${percent(c.chardet, c.windows)}`),
)}
Windows of nothing but ASCII read the same in every encoding but UTF-16 and count as UTF-8. They are not in the table above;
damaged, they are told from windows-1252 with one accent by what their broken bytes happen to be:

${table(['broken', ...SIZES.map((size) => `${size} bytes`)], ascii)}`);
