import { spaceBody } from './blanks.js';
import { drawFurniture, type Folio } from './furniture.js';
import { BLANK, type GoldArticle, type GoldPage, type SetLine } from './page.js';
import { chance, type Random } from './random.js';
import { setHead } from './set-head.js';
import { setBody, setBylines } from './set-story.js';
import type { Setting } from './setting.js';
import type { Story, StoryCaption } from './story.js';

/** Sets the stories on a page, one after the other, and says what the page should become. `folio`: what its furniture must say. */
export function typeset(stories: readonly Story[], setting: Setting, random: Random, folio?: Folio): GoldPage {
  const printed = setting.headlines === 'missing' ? stories.map(withoutHead) : stories;
  const pieces = printed.map((story, i) => setStory(story, i, setting, random));
  const between = setting.blanks === 'none' ? [] : [BLANK];
  const furniture = setting.furniture ? drawFurniture(random, folio) : null;
  const body = pieces.flatMap((piece, i) => (i === 0 || runsOn(setting, random) ? piece : [...between, ...piece]));
  const lines = [...(furniture?.top ?? []), ...body, ...(furniture?.bottom ?? [])];
  return {
    text: lines.map((line) => `${line.text}${setting.newline}`).join(''),
    gold: printed.map((story, i) => goldOf(story, i, lines)),
    facts: furniture?.facts ?? null,
  };
}

/** Now and then two boxes touch, and the next story begins with no blank line before it. */
function runsOn(setting: Setting, random: Random): boolean {
  return setting.blanks === 'boxes' && chance(random, 0.1);
}

function withoutHead(story: Story): Story {
  return { ...story, kicker: null, headline: null, deck: null };
}

function setStory(story: Story, index: number, setting: Setting, random: Random): readonly SetLine[] {
  const after = (setting.headlines === 'after') !== (setting.oddOne === index);
  const gapped = setting.headlineGap && setting.blanks !== 'none';
  const head = setHead(story, index, { ...setting, headlineGap: gapped });
  const bylines = setBylines(story, index, setting, random);
  const body = spaceBody(setBody(story, index, setting, random), setting.blanks, random);
  const parts = after ? [bylines, body, head] : [head, bylines, body];
  const caption = setCaption(story, index);
  const gaps = setting.blanks === 'none' ? [] : [BLANK];
  return [...parts, caption]
    .filter((part) => part.length > 0)
    .flatMap((part, i) => (i === 0 ? part : [...gaps, ...part]));
}

function setCaption(story: Story, index: number): readonly SetLine[] {
  if (story.caption === null) return [];
  return [{ text: captionText(story.caption, story.lang), of: [{ story: index, part: 'caption', block: -1 }] }];
}

function captionText({ text, credit }: StoryCaption, lang: Story['lang']): string {
  return [text, ...(credit === null ? [] : [credit])].join(lang === 'zh-Hant' ? '' : ' ');
}

function goldOf(story: Story, index: number, lines: readonly SetLine[]): GoldArticle {
  const numbers = (mine: (line: SetLine) => boolean): readonly number[] =>
    lines.flatMap((line, i) => (mine(line) ? [i + 1] : []));
  const { bylineForm: _, body, ...rest } = story;
  return {
    ...rest,
    body: body.map((block, b) => ({
      ...block,
      lines: numbers((line) => line.of.some((o) => o.story === index && o.part === 'body' && o.block === b)),
    })),
    lines: numbers((line) => line.of.some((o) => o.story === index)),
  };
}
