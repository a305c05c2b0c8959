/**
 * The scorer's figures of every set for the tool and for three baselines, in one run.
 *
 *     node bench/baselines.mjs ../shared > bench/baselines.md
 *
 * The folder holds score/score.mjs, gold/ and dev/; the sets and the scorer's options are those of floors.json.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanText } from '../dist/index.js';
import { settle } from '../dist/options.js';
import { openCorridor, repairWork } from '../dist/pipeline.js';
import { splitAtBlanks } from './parts/baseline-blanks.mjs';
import { splitAtHeads } from './parts/baseline-heads.mjs';
import { splitByTiling } from './parts/baseline-texttiling.mjs';
import { goldFolder } from './parts/gold-folder.mjs';
import { readSet } from './parts/pages.mjs';
import { stamp } from './parts/stamp.mjs';
import { table } from './parts/table.mjs';
import { kindsOfDisagreement, zoningOf } from './parts/zoning.mjs';

const [folder = '../shared'] = process.argv.slice(2);
const FIGURES = ['articleF1', 'headline', 'exact', 'paragraphF1'];
/** The sets whose gold is an archive's zoning. */
const ZONED = ['dev/en-ocr', 'dev/fr-ocr', 'dev/de-ocr'];

/** Baselines read the lines that the tool reads, characters mended, so that only the division is compared. */
const by = (split) => (text) => {
  const options = settle({});
  const corridor = openCorridor(options, repairWork(options));
  return [...corridor.push(text), ...corridor.end()].flatMap(({ lines }) =>
    split(lines.map((line) => line.text.trim())),
  );
};
const RUNS = {
  'news-clean': cleanText,
  'blank runs': by(splitAtBlanks),
  'headline-like lines': by(splitAtHeads),
  TextTiling: by(splitByTiling),
};

const work = mkdtempSync(join(tmpdir(), 'baselines-'));
const sets = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));
const rows = Object.entries(sets).flatMap(([name, { args = [] }]) => {
  const gold = goldFolder(folder, name);
  const { pages } = readSet(gold);
  return Object.entries(RUNS).map(([run, divide]) => {
    const file = join(work, 'records.jsonl');
    const records = pages.flatMap((page) =>
      divide(page.text).map((record) => ({ ...record, captions: record.captions ?? [], source: `${page.name}.txt` })),
    );
    writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const score = [join(folder, 'score/score.mjs'), '--gold', gold, '--pred', file, '--json', ...args];
    const figures = JSON.parse(spawnSync('node', score, { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout);
    return [`${name} ${args.join(' ')}`.trim(), run, ...FIGURES.map((figure) => figures[figure]?.toFixed(3) ?? '–')];
  });
});
rmSync(work, { recursive: true });

const zoned = ZONED.map((name) => {
  const { pages } = readSet(join(folder, name));
  return [name, ...zoningOf(pages)];
});

process.stdout.write(`# Baselines

${stamp()}. \`node bench/baselines.mjs\`. Every baseline reads the lines with their characters mended, and takes the headline-like
lines that a story begins with for its headline, each run of its lines without blank ones for a paragraph.

- **Blank runs**: a story ends at every run of blank lines. Where columns and text boxes end in blank lines it cuts stories to pieces.
- **Headline-like lines**: a story begins with one to four short lines without a stop between longer ones. It finds headlines that
  stand before their bodies, and takes crossheads and bylines for them too.
- **TextTiling** (Hearst 1997): a story ends where the words on both sides have little in common, sequences of 20 tokens, blocks of 10,
  cut-off mean − sd/2; pairs of characters in Chinese. Scores are not
  smoothed; an edge is moved to the line it falls in.

Headline: a zone without one counts as right where none is found, so that whoever finds few gains there.

${table(['set', 'run', ...FIGURES], rows)}
## Where the archive's zoning may be wrong

The gold of these sets is the archive's own division of the page into zones. What is counted of the zones (of the articles in
the last column):

- **as an article**: an article of the tool has the zone's text and little else.
- **masthead as a story**: the first zone of a page is its name, price and date under a headline. A masthead is no story;
  the tool does not tell it apart either and leaves it in an article.
- **several headed articles in it**: a rubric (a country, a house of parliament) zoned as one story with all that stands under it.
- **begins in mid-sentence**, **breaks off**: a zone that ends with its column or page, its rest zoned apart or on the next page. Of
  those that break off half do, the others are price lists, or their last mark is misread.
- **articles over several zones**: one article of the tool holds two zones or more. Nearly all of these zones' heads stand by
  themselves within it, taken for crossheads: here the archive is right and the tool wrong.

${table(['set', 'zones', ...kindsOfDisagreement], zoned)}
`);
