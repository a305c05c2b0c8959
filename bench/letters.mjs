// Letters and digits that change on the way from page to articles, other than by joins. The aim is none.
//
//   node bench/letters.mjs FOLDER...      (after npm run build)
//
// Every .txt of a folder goes through the library. The letters and digits of its articles (heads, bylines, bodies,
// captions, jumps, furniture) are counted against those of the source, and the text without any other character is
// compared line by line, so that a letter lost here and found there is no balance. What a note accounts for (the
// word By before a name) is no fault, but named.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText, rejoinStream } from '../dist/index.js';

const LETTERS = /[\p{L}\p{N}]/gu;

function count(texts) {
  const counts = new Map();
  for (const text of texts)
    for (const [letter] of (text ?? '').matchAll(LETTERS)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Letters that `a` has more often than `b`, as often as it does. */
const beyond = (a, b) => [...a].map(([letter, n]) => letter.repeat(Math.max(0, n - (b.get(letter) ?? 0)))).join('');

/** What an article says once. */
function said({ kicker, headline, deck, dateline, bylines, body, captions, jump }) {
  const inner = [...body.map(({ text }) => text), ...captions.flatMap(({ text, credit }) => [text, credit])];
  return [
    kicker,
    headline,
    deck,
    dateline,
    ...bylines.map(({ name }) => name),
    ...inner,
    jump.to?.text,
    jump.from?.text,
  ];
}

/** And what several may share: roles, and the page's own facts. */
const shared = ({ publication, date, section, pageLabel, bylines }) => [
  publication,
  date,
  section,
  pageLabel,
  ...bylines.map(({ role }) => role),
];

/** Blocks in which the letters are not, in order, those of their lines. */
async function strayBlocks(text) {
  let stray = 0;
  for await (const { blocks } of rejoinStream([text]))
    for (const block of blocks) {
      const source = block.lines.map(({ raw }) => raw).join('');
      if (letters(block.text) !== letters(source)) stray++;
    }
  return stray;
}

const letters = (text) => (text.match(LETTERS) ?? []).join('');

const folders = process.argv.slice(2);
if (folders.length === 0) {
  process.stderr.write('usage: node bench/letters.mjs FOLDER...\n');
  process.exit(2);
}
let faults = 0;
for (const folder of folders) {
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    const noted = [];
    const note = ({ before, after }) => noted.push(beyond(count([before]), count([after])));
    const articles = cleanText(text, { note });
    const given = count([text]);
    const once = count(articles.flatMap(said));
    const gone = beyond(given, count(articles.flatMap((article) => [...said(article), ...shared(article)])));
    const lost = beyond(count([gone]), count(noted));
    const [added, stray] = [beyond(once, given), await strayBlocks(text)];
    faults += lost.length + added.length + stray;
    const total = [...given.values()].reduce((sum, n) => sum + n, 0);
    process.stdout.write(
      `${name}  ${total} letters: lost ${lost.length} ${lost}  added ${added.length} ${added}  ` +
        `set aside by a note ${gone.length - lost.length}  blocks not letter for letter ${stray}\n`,
    );
  }
}
process.stdout.write(`${faults} faults\n`);
