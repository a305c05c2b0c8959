/**
 * Looks for regular expressions of the built package whose time grows faster than the text.
 *
 *     npm run regexes                    fetches recheck, and looks at those that are new
 *     node bench/regexes.mjs --new       only prints what is new
 *
 * recheck proves many of them linear. Where it can only guess (what looks behind or ahead), it gives a text that it takes for the
 * worst, made so that a quadratic search takes a billion steps: the expression is run on it, and must be done in a tenth of a
 * second. What has passed is kept in bench/regexes.json, which test/regexes.test.ts holds against the source.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { fromNpx } from './parts/from-npx.mjs';
import { regexesOf } from './parts/regexes-of.mjs';

const PASSED = new URL('regexes.json', import.meta.url);
/** Milliseconds for recheck to look at one, for the worst text to be searched, and to give up searching. */
const [LOOK, ALLOWED, PATIENCE] = [120_000, 100, 10_000];

const SEARCH = `const { parentPort, workerData: [source, flags, text] } = require('node:worker_threads');
const regex = new RegExp(source, flags.includes('g') ? flags : flags + 'g');
''.replace(regex, '');
const begun = performance.now();
text.replace(regex, '');
parentPort.postMessage(performance.now() - begun);`;

/** Milliseconds of a search; null where it takes longer than anyone waits. */
function search({ source, flags }, text) {
  return new Promise((resolve) => {
    const worker = new Worker(SEARCH, { eval: true, workerData: [source, flags, text] });
    const end = (took) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(took);
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    worker.once('message', end);
  });
}

/** What is wrong with an expression; null where nothing is. */
async function faultOf(check, regex) {
  const found = check(regex.source, regex.flags, { timeout: LOOK });
  if (found.status === 'safe') return null;
  if (found.status !== 'vulnerable') return `recheck does not know: ${JSON.stringify(found.error)}`;
  const took = await search(regex, found.attack.string);
  if (took !== null && took <= ALLOWED) return null;
  return `${found.complexity.summary}: ${took === null ? 'no end' : `${took.toFixed(0)} ms`} for ${found.attack.pattern}`;
}

/** Looks at every expression that is new, and keeps what passed. */
async function checkAll() {
  const { checkSync } = fromNpx('recheck/lib/browser.js', 'npm run regexes');
  const kept = [];
  let faults = 0;
  for (const regex of all) {
    const fault = passed.has(regex.text) ? null : await faultOf(checkSync, regex);
    if (fault === null) kept.push(regex.text);
    else {
      faults += 1;
      process.stderr.write(`${regex.file}: ${regex.text}\n  ${fault}\n`);
    }
  }
  writeFileSync(PASSED, `${JSON.stringify([...new Set(kept)].sort(), null, 2)}\n`);
  process.stdout.write(`${all.length} expressions, ${faults} grow faster than the text\n`);
  process.exitCode = faults > 0 ? 1 : 0;
}

const passed = new Set(JSON.parse(readFileSync(PASSED, 'utf8')));
const all = regexesOf();
if (process.argv.includes('--new')) {
  for (const { file, text } of all) if (!passed.has(text)) process.stdout.write(`${file}: ${text}\n`);
} else await checkAll();
