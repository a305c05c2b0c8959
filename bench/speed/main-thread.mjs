// The work of `news-clean FOLDER -d OUT` in one thread with nothing around it: no tree, no record of what is done.
//
//   node bench/speed/main-thread.mjs FOLDER OUT
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from '../../dist/index.js';

const [from, to] = process.argv.slice(2);
mkdirSync(to);
for (const name of readdirSync(from)) {
  const articles = cleanText(readFileSync(join(from, name), 'utf8'));
  writeFileSync(join(to, name), articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
}
