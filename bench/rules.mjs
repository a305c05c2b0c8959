// Every rule: how often it fired on the evaluation pages, and how often it was right by their gold.
//
//   node bench/rules.mjs FOLDER... [--samples] > bench/rules.md      (after npm run build)
//
// A folder holds NAME.txt and NAME.gold.md, or decisions.tsv. What counts as right stands in bench/README.md.
// `--samples` shows the text of what was wrong, to be looked at and not to be stored.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText, repairStream } from '../dist/index.js';
import { CLOSING_CUES } from '../dist/phrases/closing.js';
import { FURNITURE_CUES } from '../dist/phrases/furniture-cues.js';
import { breakWord } from '../dist/rejoin/hyphen.js';
import { rejoin } from '../dist/rejoin/rejoin.js';
import { FIXES } from '../dist/repair/fixes.js';
import { bareIndex } from './parts/bare.mjs';
import { folders, readSet } from './parts/pages.mjs';
import { HYPHEN_RULES, judgeHyphen, judgeSeams, reason } from './parts/rules-rejoin.mjs';
import { judgeRepair } from './parts/rules-repair.mjs';
import { judgeParts, judgeRoles, knows, piecesOf } from './parts/rules-segment.mjs';
import { stamp } from './parts/stamp.mjs';
import { share, table } from './parts/table.mjs';
import { openTally } from './parts/tally.mjs';

const tally = openTally();
const sets = [];
/** Lines that a repair changed; a line may be changed in several places. */
const lines = new Map();

async function readPages(text) {
  const pages = [];
  for await (const page of repairStream([text])) pages.push(page);
  return pages;
}

/** First paragraphs behind their datelines, as they are printed: no seam there is wrong. */
function ledBodies(stories) {
  return stories
    .map(({ pieces }) => [
      pieces.find(({ type }) => type === 'dateline'),
      pieces.find(({ type }) => type === 'paragraph'),
    ])
    .flatMap(([dateline, first]) => (dateline && first ? [dateline.text + first.text] : []))
    .join('\n');
}

async function weigh({ name, text, stories }, set) {
  const notes = [];
  const articles = cleanText(text, { note: (note) => notes.push(note) });
  const pieces = piecesOf(stories);
  const whole = pieces.map((piece) => piece.text).join('\n');
  const [gold, folded] = [bareIndex(`${whole}\n${ledBodies(stories)}`), bareIndex(whole, true)];
  const names = new Set(pieces.flatMap(({ name }) => name ?? []));
  const count = (group) => (found) => {
    for (const { rule, verdict, sample } of found) tally.count(set, group, rule, verdict, `${name} ${sample}`);
  };
  for (const note of notes.filter(({ stage }) => stage === 'repair')) {
    lines.set(note.rule, (lines.get(note.rule) ?? 0) + 1);
    count('repair')(judgeRepair(note, folded, names).map((found) => ({ ...found, rule: note.rule })));
  }
  for (const mended of await readPages(text)) {
    const hyphens = [];
    const blocks = rejoin(mended, (note) => hyphens.push(note));
    count('seam')(judgeSeams(blocks, gold, pieces, knows(set).paragraphs));
    count('hyphen')(hyphens.map((note) => judgeHyphen(note, blocks, mended, gold, knows(set).hyphens)));
  }
  count('role')(
    judgeRoles(
      notes.filter(({ stage }) => stage === 'segment'),
      pieces,
      set,
    ),
  );
  count('part')(judgeParts(articles, pieces, set));
}

/** Decisions of people on broken words: left, right, JOIN or KEEP. They tell of English rules only. */
function weighDecisions(file) {
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/u)) {
    const [left, right, wanted] = line.split('\t');
    if (!right || (wanted !== 'JOIN' && wanted !== 'KEEP')) continue;
    const why = reason(breakWord(left, right), 'en', null);
    const kept = why !== 'no rule keeps it';
    const rule = kept ? `hyphen-kept: ${why}` : `hyphen-welded: ${why}`;
    tally.count('decisions', 'hyphen', rule, kept === (wanted === 'KEEP') ? 'right' : 'wrong', `${left}|${right}`);
  }
}

for (const folder of folders('rules')) {
  const decisions = join(folder, 'decisions.tsv');
  if (existsSync(decisions)) {
    sets.push('decisions');
    weighDecisions(decisions);
    continue;
  }
  const { set, pages } = readSet(folder);
  sets.push(set);
  for (const page of pages) await weigh(page, set);
}

const TITLES = {
  repair: 'Repairs, by changed place',
  seam: 'Lines joined and parted',
  hyphen: 'Hyphens at line ends, by reason',
  role: 'Roles of blocks',
  part: 'Parts of finished articles',
};
const KNOWN = {
  repair: FIXES.map(({ name }) => name),
  seam: [],
  hyphen: Object.entries(HYPHEN_RULES).flatMap(([tongue, rules]) =>
    rules.map(({ name }) => `hyphen-kept: ${tongue}, ${name}`),
  ),
  role: [
    ...FURNITURE_CUES.map(({ name }) => `furniture: ${name}`),
    ...CLOSING_CUES.map(({ name }) => `closing: ${name}`),
  ],
  part: [],
};

function section(group) {
  const rows = [...tally.rules.values()].filter((row) => row.group === group);
  const silent = KNOWN[group].filter((name) => !rows.some(({ rule }) => rule === name));
  const here = sets.filter((set) => rows.some((row) => row.sets.has(set)));
  const cell = (own) => (own === undefined ? '' : `${own.right}/${own.wrong}${own.open > 0 ? `/${own.open}` : ''}`);
  const body = rows
    .sort((a, b) => b.fired - a.fired || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, fired, right, wrong, open, sets: own }) => [
      rule,
      ...(group === 'repair' ? [lines.get(rule) ?? 0] : []),
      fired,
      right,
      wrong,
      open,
      share(right, right + wrong),
      ...here.map((set) => cell(own.get(set))),
    ]);
  const head = [
    'rule',
    ...(group === 'repair' ? ['lines'] : []),
    'fired',
    'right',
    'wrong',
    'open',
    'share right',
    ...here,
  ];
  const never = silent.length === 0 ? '' : `\nNever fired on these pages: ${silent.join('; ')}.\n`;
  return `\n## ${TITLES[group]}\n\n${table(head, body)}${never}`;
}

process.stdout.write(
  `# Rules\n\n${stamp()}. \`node bench/rules.mjs\` over ${sets.join(', ')}.\n\n` +
    '`open`: the gold does not say (the text around was misread, or is not in the gold). By set: right/wrong/open.\n',
);
for (const group of Object.keys(TITLES)) process.stdout.write(section(group));
if (process.argv.includes('--samples'))
  for (const [key, samples] of tally.samples)
    process.stdout.write(`\n${key}\n${samples.map((s) => `  ${s}\n`).join('')}`);
