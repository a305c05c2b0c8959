import { FACES } from '../../src/chars/proportional.js';
import { inventLatin } from './invent-en.js';
import { inventHan } from './invent-zh.js';
import type { GoldPage } from './page.js';
import { between, type Random, seeded } from './random.js';
import { drawSetting, type Setting } from './setting.js';
import type { Story } from './story.js';
import { toTraditional } from './traditional.js';
import { typeset } from './typeset.js';

/** English pages are set in these by turns. */
const FACES_IN_TURN = [null, ...FACES];

/** A page of made-up stories. The same seed and setting give the same page; parts of a setting may be forced. */
export function makePage(seed: number, forced: Partial<Setting> = {}, lang: Story['lang'] = 'zh-Hans'): GoldPage {
  const random = seeded(seed);
  const stories = Array.from({ length: between(random, 2, 7) }, (_, i) => invent(random, i, lang));
  const drawn = drawSetting(random, stories.length);
  const face = FACES_IN_TURN[seed % FACES_IN_TURN.length] ?? null;
  const latin = { widths: drawn.widths.map((width) => width * 2), furniture: false, face };
  return typeset(stories, { ...drawn, ...(lang === 'en' ? latin : {}), ...forced }, random);
}

/** A made-up story in this language. */
export function invent(random: Random, place: number, lang: Story['lang']): Story {
  if (lang === 'en') return inventLatin(random);
  const story = inventHan(random, place);
  return lang === 'zh-Hant' ? toTraditional(story) : story;
}
