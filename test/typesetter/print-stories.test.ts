import { describe, expect, test } from 'vitest';
import { parseGold } from '../gold.js';
import { printStories, printStory } from './print-stories.js';
import { seeded } from './random.js';

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

test('a story that is not made up is printed as it stands', () => {
  const none = { kicker: null, deck: null, dateline: null, caption: null, jump: null, from: null } as const;
  const text = 'The weavers of Aldermoor will have their mill again before the winter, the trustees said.';
  const story = { ...none, lang: 'en', headline: 'Old mill to open', bylineForm: 'line' } as const;
  const byline = { role: null, name: 'Ivy Tansley' };
  const printed = printStory({ ...story, bylines: [byline], body: [{ type: 'paragraph', text }] }, seeded(1));
  expect(printed.head(3)).toEqual([{ part: 'headline', text: 'Old mill to open' }]);
  expect(printed.bylines).toEqual(['By Ivy Tansley']);
  expect(printed.body.map(({ lines }) => lines.join(' '))).toEqual([text]);
  expect(parseGold(printed.gold).map(({ headline }) => headline)).toEqual(['Old mill to open']);
});
