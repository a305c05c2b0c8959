import { describe, expect, test } from 'vitest';
import { parseGold } from '../gold.js';
import { printStories } from './print-stories.js';

const bare = (text: string): string => text.replace(/\s+/gu, '');

describe.each(['zh-Hans', 'en'] as const)('stories in %s for a page that is set elsewhere', (lang) => {
  const { stories, furniture } = printStories(11, 20, lang);

  test('have in their lines what their gold has', () => {
    for (const { head, body, gold } of stories) {
      const [story] = parseGold(gold);
      const rows = head(3).filter(({ part }) => part === 'headline');
      expect(bare(rows.map(({ text }) => text).join(''))).toBe(bare(story?.headline ?? ''));
      expect(body.map(({ type }) => type)).toEqual(story?.body.map(({ type }) => type));
      const printed = body.map(({ lines }) => bare(lines.map((line) => line.replace(/-$/u, '')).join('')));
      const wanted = story?.body.map(({ text }) => bare(text)) ?? [];
      // a dateline, a byline or a jump may stand with the text; a hyphen may be a compound's own
      for (const [i, text] of printed.entries())
        expect(text.replaceAll('-', '')).toContain(wanted[i]?.replaceAll('-', ''));
    }
  });

  test('are the same for the same seed, and come with what the page says of itself', () => {
    expect(printStories(11, 20, lang).stories.map(({ gold }) => gold)).toEqual(stories.map(({ gold }) => gold));
    expect(printStories(12, 20, lang).stories[0]?.gold).not.toBe(stories[0]?.gold);
    expect(furniture.top.length).toBeGreaterThan(0);
  });
});
