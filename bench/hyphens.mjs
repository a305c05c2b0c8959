// How often hyphens at line ends are decided as people decided them.
//
//   node bench/hyphens.mjs DECISIONS.tsv [--half A|B] [--misses]      (after npm run build)
//
// DECISIONS.tsv: left, right, JOIN or KEEP, result; a decision a line. Each is put at a line end of a carrier sentence
// and goes through the rejoin stage alone, so that no other word of a page can witness it. An undecided hyphen is kept,
// and counts as KEEP. The halves are fixed by a hash of the word: tune on A, look at B.
import { readFileSync } from 'node:fs';
import { rejoinStream } from '../dist/index.js';

/** The width in characters of the column that the sentence is set in, and words enough to fill it. */
const WIDTH = 46;
const WORDS =
  'the magistrate who heard it said that this was not the only one of its kind for it had been seen by them in the ' +
  'town when he came and there was much to be said of what they had done about it as all who were there could tell';

/** As many of the words as fill a line to `width`, from the word at `from` on. */
function fill(from, width) {
  const words = WORDS.split(' ');
  let line = '';
  for (let i = from; line.length < width; i++) {
    const next = `${line} ${words[i % words.length]}`.trim();
    if (next.length > width) break;
    line = next;
  }
  return line;
}

function column(left, right) {
  const above = [0, 7, 13, 22].map((from) => fill(from, WIDTH));
  const broken = `${fill(3, WIDTH - left.length - 2)} ${left}-`;
  const below = `${right} ${fill(28, WIDTH - right.length - 1)}`;
  return [...above, broken, below, ...[5, 17, 30].map((from) => fill(from, WIDTH)), 'it was over.'].join('\n');
}

/** FNV-1a over UTF-16 units; the lowest bit names the half. */
function halfOf(word) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) & 1) === 0 ? 'A' : 'B';
}

async function decide(left, right) {
  const rules = [];
  const texts = [];
  const note = ({ stage, rule }) => stage === 'rejoin' && rules.push(rule);
  for await (const { blocks } of rejoinStream([column(left, right)], { note }))
    texts.push(...blocks.map(({ text }) => text));
  const text = texts.join('\n');
  if (text.includes(`${left}-${right}`)) return { made: 'KEEP', rule: rules.join() };
  return { made: text.includes(left + right) ? 'JOIN' : 'LOST', rule: rules.join() };
}

function share(rows, wanted) {
  const some = rows.filter((row) => wanted === undefined || row.wanted === wanted);
  const alike = some.filter((row) => row.made === row.wanted).length;
  return `${some.length === 0 ? '     –' : (alike / some.length).toFixed(4)}  (${alike} of ${some.length})`;
}

const args = process.argv.slice(2);
const at = args.indexOf('--half');
const half = at < 0 ? null : args.splice(at, 2)[1];
const showMisses = args.includes('--misses');
const file = args.find((arg) => !arg.startsWith('--'));
if (file === undefined || (half !== null && !['A', 'B'].includes(half))) {
  process.stderr.write('usage: node bench/hyphens.mjs DECISIONS.tsv [--half A|B] [--misses]\n');
  process.exit(2);
}
const rows = [];
for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
  const [left, right, wanted] = line.split('\t');
  if (!right || (wanted !== 'JOIN' && wanted !== 'KEEP')) continue;
  if (half !== null && halfOf((left + right).toLowerCase()) !== half) continue;
  rows.push({ left, right, wanted, ...(await decide(left, right)) });
}
process.stdout.write(`decided alike  ${share(rows)}\n`);
process.stdout.write(`  JOIN         ${share(rows, 'JOIN')}\n  KEEP         ${share(rows, 'KEEP')}\n`);
process.stdout.write(`  undecided    ${rows.filter(({ rule }) => rule === 'hyphen-undecided').length}\n`);
process.stdout.write(
  `always join    ${(rows.filter(({ wanted }) => wanted === 'JOIN').length / rows.length).toFixed(4)}\n`,
);
if (showMisses)
  for (const { left, right, wanted, made } of rows)
    if (made !== wanted) process.stdout.write(`${wanted}, not ${made}: ${left}-${right}\n`);
