// Spaces alone: where the articles have one that the gold has not (inserted), and the reverse (deleted).
//
//   node bench/spaces.mjs FOLDER... [--samples] > bench/spaces.md      (after npm run build)
//
// The text of a page's articles is laid beside its gold character by character, white space aside, and every gap between
// two characters that are neighbours in both is compared. Paragraph ends of either side are no spaces.
import { cleanText } from '../dist/index.js';
import { align, gapAfter } from './parts/align.mjs';
import { folders, readSet } from './parts/pages.mjs';
import { stamp } from './parts/stamp.mjs';
import { table } from './parts/table.mjs';

const CONTEXTS = ['line join', 'Han|Han', 'Han|digit or Latin', 'beside a mark', 'Latin|Latin'];
const samples = [];

/** What an article prints, in its order. */
const printed = ({ kicker, headline, deck, body, captions }) =>
  [kicker, headline, deck, ...body.map(({ text }) => text), ...captions.flatMap(({ text, credit }) => [text, credit])]
    .filter((text) => text)
    .join('\n');

const goldText = ({ pieces }) =>
  pieces
    .filter(({ type }) => type !== 'byline' && type !== 'dateline')
    .map(({ text }) => text)
    .join('\n');

function contextOf(left, right) {
  const [a, b] = [left, right].map((unit) =>
    /\p{Script=Han}/u.test(unit) ? 'Han' : /[\p{L}\p{N}\p{M}]/u.test(unit) ? 'Latin' : 'mark',
  );
  if (a === 'mark' || b === 'mark') return 'beside a mark';
  return a === b ? `${a}|${a}` : 'Han|digit or Latin';
}

/** Compares the gaps of `made` with those of `wanted`; `joinAt`: whether a gap of `made` was a line break of the page. */
function compare(made, wanted, joinAt, set) {
  const { left, right, match } = align(made, wanted);
  const found = { units: right.bare.length, seen: 0, inserted: {}, deleted: {} };
  for (let i = 0; i + 1 < match.length; i++) {
    if (match[i] < 0 || match[i + 1] !== match[i] + 1) continue;
    found.seen++;
    const [gap, gold] = [gapAfter(left, i), gapAfter(right, match[i])];
    if (gap.includes('\n') || gold.includes('\n') || (gap === '') === (gold === '')) continue;
    const context = joinAt(i) ? 'line join' : contextOf(left.bare[i], left.bare[i + 1]);
    const kind = gap === '' ? 'deleted' : 'inserted';
    found[kind][context] = (found[kind][context] ?? 0) + 1;
    samples.push(
      `${set} ${kind} ${context} ${JSON.stringify(made.slice(Math.max(0, left.at[i] - 7), left.at[i] + 9))}`,
    );
  }
  return found;
}

/** Whether a line of the source broke behind unit `i` of the text. */
function lineJoins(text, source) {
  const { right, match } = align(text, source);
  return (i) => {
    const [from, to] = [match[i], match[i + 1]];
    if (from < 0 || to === undefined || to <= from || to - from > 3) return false;
    return source.slice(right.at[from], right.at[to]).includes('\n');
  };
}

const sum = (counts) => Object.values(counts).reduce((total, n) => total + n, 0);
const add = (total, counts) => {
  for (const [context, n] of Object.entries(counts)) total[context] = (total[context] ?? 0) + n;
};

function measure(folder) {
  const { set, pages } = readSet(folder);
  const total = { set, units: 0, seen: 0, inserted: {}, deleted: {}, raw: { inserted: 0, deleted: 0 } };
  for (const { text, stories } of pages) {
    const made = cleanText(text)
      .filter(({ kind }) => kind !== 'furniture')
      .map(printed)
      .join('\n');
    const gold = stories.map(goldText).join('\n');
    const found = compare(made, gold, lineJoins(made, text), set);
    total.units += found.units;
    total.seen += found.seen;
    add(total.inserted, found.inserted);
    add(total.deleted, found.deleted);
    const before = compareRaw(text, gold);
    total.raw.inserted += before.inserted;
    total.raw.deleted += before.deleted;
  }
  return total;
}

/** The page as it came: what of its spaces within lines the gold has not, and the reverse. */
function compareRaw(text, gold) {
  const kept = samples.length;
  const { inserted, deleted } = compare(text, gold, () => false, '');
  samples.length = kept;
  return { inserted: sum(inserted), deleted: sum(deleted) };
}

const per = (n, units) => (units === 0 ? '–' : ((n * 10_000) / units).toFixed(2));
const rows = folders('spaces').map(measure);
const [figures, contexts] = [
  rows.map(({ set, units, seen, inserted, deleted, raw }) => [
    set,
    units,
    (seen / units).toFixed(3),
    sum(inserted),
    sum(deleted),
    per(sum(inserted), seen),
    per(sum(deleted), seen),
    raw.inserted,
    raw.deleted,
  ]),
  rows.map(({ set, inserted, deleted }) => [
    set,
    ...CONTEXTS.map((at) => `${inserted[at] ?? 0} / ${deleted[at] ?? 0}`),
  ]),
];
process.stdout.write(
  `# Spaces\n\n${stamp()}. \`node bench/spaces.mjs\` over ${rows.map(({ set }) => set).join(', ')}.\n\n` +
    `${table(['set', 'characters', 'laid beside gold', 'inserted', 'deleted', 'inserted per 10,000', 'deleted per 10,000', 'page as it came: inserted', 'deleted'], figures)}\n` +
    `Inserted / deleted, by what stands on both sides:\n\n${table(['set', ...CONTEXTS], contexts)}`,
);
if (process.argv.includes('--samples')) process.stdout.write(`\n${samples.join('\n')}\n`);
