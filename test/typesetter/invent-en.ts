import { type Cast, castOf, expand } from './expand.js';
import { between, chance, pick, type Random } from './random.js';
import type { Story, StoryBlock } from './story.js';
import { CAST_EN, WORDS_EN } from './words-en.js';

/** A made-up English article. */
export function inventLatin(random: Random): Story {
  const cast = castOf(random, CAST_EN, WORDS_EN);
  const signed = chance(random, 0.8);
  const dated = chance(random, 0.5);
  const page = `A${between(random, 2, 9)}`;
  return {
    lang: 'en',
    kicker: null,
    headline: titled(expand(random, '{headline}', WORDS_EN, cast)),
    deck: chance(random, 0.3) ? sentenceCase(expand(random, '{deck}', WORDS_EN, cast)) : null,
    bylines: signed ? [{ role: null, name: expand(random, '{someone}', WORDS_EN, {}) }] : [],
    bylineForm: signed ? 'line-after-head' : 'none',
    dateline: dated ? expand(random, `${(cast['place'] ?? '').toUpperCase()}, {monthname} {few}`, WORDS_EN, {}) : null,
    body: bodyOf(random, cast),
    caption: chance(random, 0.2)
      ? { text: sentenceCase(expand(random, '{caption}', WORDS_EN, cast)), credit: null }
      : null,
    jump: chance(random, 0.2) ? { page, mark: null, text: `Continued on Page ${page}` } : null,
    from: null,
  };
}

function bodyOf(random: Random, cast: Cast): readonly StoryBlock[] {
  const rest = Array.from({ length: between(random, 2, 6) }, () => para(random, cast, '{sentence}'));
  const head: StoryBlock = { type: 'crosshead', text: sentenceCase(expand(random, '{crosshead}', WORDS_EN, cast)) };
  const tail = chance(random, 0.2) ? [head, para(random, cast, '{sentence}'), para(random, cast, '{sentence}')] : [];
  return [para(random, cast, '{opening}'), ...rest, ...tail];
}

function para(random: Random, cast: Cast, opening: string): StoryBlock {
  const templates = [
    opening,
    ...Array.from({ length: between(random, 0, 3) }, () => pick(random, WORDS_EN['sentence'] ?? [])),
  ];
  return {
    type: 'paragraph',
    text: templates.map((template) => sentenceCase(expand(random, template, WORDS_EN, cast))).join(' '),
  };
}

function sentenceCase(text: string): string {
  return text.replace(/^[“]?[a-z]/, (start) => start.toUpperCase());
}

/** Headline style: every word of four letters or more, and the first, begins with a capital. */
function titled(text: string): string {
  return sentenceCase(text.replace(/\b[a-z][a-z]{3,}/g, (word) => word[0]?.toUpperCase() + word.slice(1)));
}
