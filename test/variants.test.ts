import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { align } from './align.js';
import { articlesOf } from './clean.js';
import { dice } from './dice.js';
import { parseGold } from './gold.js';
import { differs, updating } from './stored.js';
import { VARIANTS } from './variants.js';

const PAGE = 'fixtures/pages/jiaozuo-2020-10-26-p1';
const FOLDER = 'fixtures/variants';
const text = readFileSync(`${PAGE}/input.txt`, 'utf8');
const gold = readFileSync(`${PAGE}/gold.md`, 'utf8');

describe.each(Object.entries(VARIANTS))('the real page, %s', (name, vary) => {
  const variant = vary(text, gold);
  const stories = parseGold(variant.gold);

  test('is stored as it is generated', () => {
    const update = updating(process.env);
    expect(differs(`${FOLDER}/${name}/input.txt`, variant.text, update)).toBeNull();
    expect(differs(`${FOLDER}/${name}/gold.md`, variant.gold, update)).toBeNull();
  });

  test('still holds every word of its gold, and is another page', () => {
    expect(() => align(variant.text.split('\n'), stories)).not.toThrow();
    expect(variant.text).not.toBe(text);
    if (name !== 'traditional') expect(bag(variant.text)).toEqual(bag(text));
  });

  test('gives seven articles with their headlines and bodies', () => {
    const articles = articlesOf(variant.text).filter((article) => article.kind === 'article');
    const found = pair(
      articles.map((article) => ({ headline: article.headline, body: article.body.map((b) => b.text).join('\n') })),
    );
    expect(found).toEqual(stories.map((story) => ({ headline: bare(story.headline), body: 'alike' })));
    expect(articles).toHaveLength(7);
  });

  /** For each story of the gold the headline of the article whose body is most like its own, and whether that is like enough. */
  function pair(articles: readonly { headline: string | null; body: string }[]) {
    return stories.map((story) => {
      const body = story.body.map((block) => block.text).join('\n');
      const ranked = articles
        .map((article) => ({ article, score: dice(article.body, body) }))
        .sort((a, b) => b.score - a.score);
      const best = ranked[0];
      return {
        headline: bare(best?.article.headline ?? null),
        body: (best?.score ?? 0) >= 0.9 ? 'alike' : `${best?.score.toFixed(3)} like it`,
      };
    });
  }
});

test('nothing else is stored among the variants', () => {
  const kept = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort();
  expect(kept).toEqual(
    Object.keys(VARIANTS)
      .flatMap((name) => [name, `${name}/gold.md`, `${name}/input.txt`])
      .sort(),
  );
});

function bare(text: string | null): string | null {
  return text?.replace(/\s+/gu, '') ?? null;
}

/** Every character but white space, sorted: two texts with equal bags have lost nothing to each other. */
function bag(text: string): string {
  return [...text.replace(/\s+/gu, '')].sort().join('');
}
