// Every prefix of ten pages, and every cut of them into two chunks of bytes: the first must be read whole and valid, the second
// must give the same pages.
//
//   node bench/cuts.mjs
import { loadTs } from './parts/load-ts.mjs';

const { failingCuts, failingPrefixes, TEN_PAGES } = await loadTs('test/fuzz/cuts.ts');
let [prefixes, cuts, wrong] = [0, 0, 0];
for (const text of TEN_PAGES) {
  prefixes += text.length + 1;
  cuts += Buffer.byteLength(text) + 1;
  wrong += failingPrefixes(text, 1).length + failingCuts(text, 1).length;
}
process.stdout.write(`${prefixes} prefixes and ${cuts} cuts of ${TEN_PAGES.length} pages: ${wrong} wrong\n`);
process.exitCode = wrong === 0 ? 0 : 1;
