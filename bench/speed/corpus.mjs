import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadTs } from '../parts/load-ts.mjs';

const REAL = fileURLToPath(new URL('../../fixtures/pages/jiaozuo-2020-10-26-p1/input.txt', import.meta.url));
/** Characters that set phrases are made of: exchanged for others, a page would lose its bylines and jumps. */
const KEPT = new Set('本报记者通讯员实习生摄影下转上接第版讯新华社电年月日责编编辑一二三四五六七八九十');
/** Pairs of characters exchanged on a page, so that no page is another's copy. */
const EXCHANGES = 60;
/** Share of a corpus that one story without a break takes, in bytes: 2 MB of 100. */
const STORY_SHARE = 0.02;
const KINDS = ['real', 'zh-Hans', 'en', 'real', 'zh-Hant', 'table', 'real', 'en'];

const { makePage } = await loadTs('test/typesetter/make-page.ts');
const { seeded } = await loadTs('test/typesetter/random.ts');
const real = readFileSync(REAL, 'utf8');
const characters = [...new Set(real.match(/\p{Script=Han}/gu))].filter((char) => !KEPT.has(char));

const pick = (random, from) => from[Math.floor(random() * from.length)];

/** The real page in other words: same widths, same marks, same set phrases. */
function varyReal(random) {
  const other = new Map();
  for (let i = 0; i < EXCHANGES; i++) {
    const [a, b] = [pick(random, characters), pick(random, characters)];
    if (other.has(a) || other.has(b)) continue;
    other.set(a, b).set(b, a);
  }
  return real.replace(/\p{Script=Han}|\d/gu, (char) =>
    char >= '0' && char <= '9' ? pick(random, '0123456789') : (other.get(char) ?? char),
  );
}

/** Results in columns. */
function table(random) {
  const row = () =>
    Array.from({ length: 5 }, (_, i) =>
      i === 0 ? pick(random, characters) + pick(random, characters) : String(Math.floor(random() * 9999)).padStart(5),
    ).join('  ');
  return `赛 果\n\n${Array.from({ length: 60 }, row).join('\n')}\n`;
}

function pageOf(kind, seed) {
  const random = seeded(seed);
  if (kind === 'real') return varyReal(random);
  return kind === 'table' ? table(random) : makePage(seed, {}, kind).text;
}

/** Stories of one page after another, without an end of a page among them. */
function longStory(bytes, seed) {
  let story = '';
  for (let at = seed; Buffer.byteLength(story) < bytes; at++) story += varyReal(seeded(at));
  return story;
}

/** Pages without end, no two alike. */
export function* pages(first = 1) {
  for (let seed = first; ; seed++) yield pageOf(KINDS[seed % KINDS.length], seed);
}

/** Writes a file of about so many bytes; `between` stands after each page. */
export function writeCorpus(file, bytes, between = '\f', change = (text) => text) {
  const to = openSync(file, 'w');
  let written = writeSync(to, change(longStory(bytes * STORY_SHARE, 7_000_000) + between));
  for (const page of pages()) {
    if (written >= bytes) break;
    written += writeSync(to, change(page + between));
  }
  closeSync(to);
}
