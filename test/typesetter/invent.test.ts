import { describe, expect, test } from 'vitest';
import { makeIssue } from './issue.js';
import { invent } from './make-page.js';
import { seeded } from './random.js';
import type { Story } from './story.js';

const LANGS: readonly Story['lang'][] = ['zh-Hans', 'zh-Hant', 'en'];
const SEEDS = Array.from({ length: 200 }, (_, i) => i);

describe.each(LANGS)('stories in %s', (lang) => {
  const stories = SEEDS.map((seed) => invent(seeded(seed), seed, lang));

  test('differ from one another', () => {
    expect(new Set(stories.map((story) => JSON.stringify(story.body))).size).toBe(SEEDS.length);
    expect(new Set(stories.map((story) => story.headline)).size).toBeGreaterThan(SEEDS.length / 2);
  });

  test('have bodies, headlines and no slot left open', () => {
    for (const story of stories) {
      expect(story.body.length).toBeGreaterThan(0);
      expect(story.headline?.length).toBeGreaterThan(5);
      expect(JSON.stringify(story.body)).not.toMatch(/\{[a-z]|undefined/);
    }
  });

  test('show every part that a story may have', () => {
    const parts = stories.map((story) => ({
      deck: story.deck,
      caption: story.caption,
      jump: story.jump,
      dateline: story.dateline,
    }));
    for (const part of ['deck', 'caption', 'jump', 'dateline'] as const) {
      expect(
        parts.some((story) => story[part] !== null),
        part,
      ).toBe(true);
      expect(
        parts.some((story) => story[part] === null),
        part,
      ).toBe(true);
    }
    expect(stories.some((story) => story.body.some((block) => block.type === 'crosshead'))).toBe(true);
    expect(stories.some((story) => story.bylines.length === 0)).toBe(true);
  });
});

test('traditional stories are in their own characters and marks', () => {
  const all = JSON.stringify(SEEDS.map((seed) => invent(seeded(seed), seed, 'zh-Hant')));
  expect(all).toContain('本報訊');
  expect(all).toContain('「');
  expect(all).not.toMatch(/[“”‘’]|[记报这时说]/);
});

describe('an issue', () => {
  const issues = SEEDS.slice(0, 40).map((seed) => makeIssue(seed));

  test('has a form feed between pages', () => {
    for (const issue of issues) expect(issue.text.split('\f')).toEqual(issue.pages.map((page) => page.text));
  });

  test('links the halves of a story: one ends open, with the mark under which the other begins', () => {
    expect(issues.flatMap((issue) => issue.links).length).toBeGreaterThan(20);
    for (const { pages, links } of issues) {
      for (const { first, page, second } of links) {
        const opening = pages[0]?.gold[first];
        const rest = pages[page]?.gold[second];
        expect(opening?.jump?.page).toBe(String(page + 1));
        expect(rest?.from?.mark).toBe(opening?.jump?.mark);
        expect(opening?.body.at(-1)?.text).toMatch(/，$/);
      }
    }
  });
});
