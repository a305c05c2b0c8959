import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/pipeline.js';
import { makeBoxes } from '../typesetter/boxes.js';

const SEEDS = Array.from({ length: 40 }, (_, i) => 9001 + i);
const bare = (text: string) => text.replaceAll(/\s/gu, '');
const letters = (text: string) => [...text.replaceAll(/[^\p{L}\p{N}]/gu, '')].sort().join('');

function readBoxes(seed: number, shuffled: boolean, keepOrder: boolean) {
  const { text, stories } = makeBoxes(seed, shuffled);
  const articles = cleanText(text, { keepOrder });
  const bodies = articles.map(({ body }) => bare(body.map((block) => block.text).join('')));
  const whole = stories.filter((story) => bodies.includes(bare(story.join('')))).length;
  return { text, articles, whole, stories: stories.length };
}

describe('boxes in order', () => {
  test.each(SEEDS)('page %d: no box moves', (seed) => {
    const { articles } = readBoxes(seed, false, false);
    expect(articles.filter(({ flags }) => flags.includes('reordered'))).toEqual([]);
    const firsts = articles.flatMap(({ body }) => body.map((block) => block.lines[0]?.[0] ?? 0));
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
  });
});

describe('shuffled boxes', () => {
  const pages = SEEDS.map((seed) => ({ kept: readBoxes(seed, true, true), put: readBoxes(seed, true, false) }));

  test('stories come back whole that are not whole in the order of the page', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const stories = sum(pages.map(({ put }) => put.stories));
    expect(sum(pages.map(({ kept }) => kept.whole))).toBe(0);
    expect(sum(pages.map(({ put }) => put.whole)) / stories).toBeGreaterThan(WHOLE);
  });

  test('what was moved is flagged, and nothing is lost', () => {
    for (const { put } of pages) {
      const given = put.articles.flatMap((article) => [
        article.kicker ?? '',
        article.headline ?? '',
        article.deck ?? '',
        article.dateline ?? '',
        ...article.bylines.flatMap(({ role, name }) => [role ?? '', name]),
        ...article.body.map((block) => block.text),
      ]);
      expect(letters(given.join(''))).toBe(letters(put.text));
      for (const article of put.articles) {
        const lines = article.pieces.flatMap((piece) => piece.lines);
        if (lines.length > 1 && article.kind === 'article') expect(article.flags).toContain('reordered');
      }
    }
  });

  test('none moves where the order is to be kept', () => {
    for (const { kept } of pages) expect(kept.articles.filter(({ flags }) => flags.includes('reordered'))).toEqual([]);
  });
});

/** Share of the stories of shuffled pages that come back to the letter; pages of made-up stories share most of their words. */
const WHOLE = 0.15;
