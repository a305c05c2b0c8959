import { expect, test } from 'vitest';
import { setWidth, TIMES } from '../../src/chars/proportional.js';
import type { Line } from '../../src/model/line.js';
import type { Note } from '../../src/model/note.js';
import { rejoin } from '../../src/rejoin/rejoin.js';
import { inventLatin } from '../typesetter/invent-en.js';
import { seeded } from '../typesetter/random.js';
import { wrapLatin } from '../typesetter/wrap-latin.js';

const COMPOUNDS = ['eye-catching', 'all-new', 'one-third', 'Six-Day', '12-inch', 'long-term', 'mid-March'];

/** Made-up stories that a compound stands in after every eighth word. */
function paragraphs(seed: number): readonly string[] {
  const random = seeded(seed);
  let count = 0;
  return Array.from({ length: 6 }, () => inventLatin(random).body.map(({ text }) => text))
    .flat()
    .map((text) =>
      text
        .split(' ')
        .flatMap((word) => (++count % 9 === 0 ? [word, COMPOUNDS[(count / 9) % COMPOUNDS.length] ?? ''] : [word]))
        .join(' '),
    );
}

/** Their lines; where one ends in a compound's own hyphen, hyphen and break may have been dropped. */
function setLines(texts: readonly string[], hyphen: string, drops: boolean): readonly string[] {
  const lines = texts.flatMap((text) => wrapLatin(text, 26, TIMES.em, hyphen, (part) => setWidth(part, TIMES)));
  const set: string[] = [];
  for (const line of lines) {
    const above = set.at(-1) ?? '';
    const own = COMPOUNDS.some(
      (word) => above.endsWith(word.replace(/-.*/, '-')) && line.startsWith(word.replace(/.*-/, '')),
    );
    if (drops && own) set[set.length - 1] = above.slice(0, -1) + line;
    else set.push(line);
  }
  return set;
}

function read(raw: readonly string[]): { readonly text: string; readonly restored: readonly Note[] } {
  const notes: Note[] = [];
  const lines = raw.map((text, i): Line => ({ number: i + 1, raw: text, text, carried: false }));
  const blocks = rejoin({ number: 1, lines, cut: false }, (note) => notes.push(note));
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    restored: notes.filter(({ rule }) => rule === 'dropped-hyphen'),
  };
}

const SEEDS = [11, 12, 13, 14, 15, 16];

test('a hyphen that was dropped with its line break comes back where the compound had it', () => {
  let [dropped, right, wrong] = [0, 0, 0];
  for (const seed of SEEDS) {
    const texts = paragraphs(seed);
    const lines = setLines(texts, '-', true);
    dropped += setLines(texts, '-', false).length - lines.length;
    for (const { before, after } of read(lines).restored) {
      const compound = COMPOUNDS.some((word) => after.includes(word) && !before.includes(word));
      if (compound) right++;
      else wrong++;
    }
  }
  expect(dropped).toBeGreaterThan(30);
  expect(wrong).toBe(0);
  expect(right / dropped).toBeGreaterThan(0.7);
});

test('nothing comes where every line is there', () => {
  for (const seed of SEEDS) expect(read(setLines(paragraphs(seed), '-', false)).restored).toEqual([]);
});

test('where no break of a word shows its hyphen, only what is sure comes back', () => {
  let [right, wrong] = [0, 0];
  for (const seed of SEEDS)
    for (const { before, after } of read(setLines(paragraphs(seed), '', true)).restored) {
      if (COMPOUNDS.some((word) => after.includes(word) && !before.includes(word))) right++;
      else wrong++;
    }
  expect(right).toBeGreaterThan(20);
  expect(wrong).toBe(0);
});
