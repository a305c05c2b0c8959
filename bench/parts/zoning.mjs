import { ending } from '../../dist/chars/sentence.js';
import { cleanText } from '../../dist/index.js';

/** Characters of a gram; the part of a text's grams that must be in another that holds it. */
const GRAM = 6;
const HELD = 0.8;
/** A masthead with price and date has no more characters than this. */
const MASTHEAD = 700;

/** What an archive's zones and the tool's articles disagree about, kind by kind; counts of zones, the last of articles. */
const KINDS = {
  'as an article': ({ held, parts }) => parts.length === 1 && held,
  'masthead as a story': ({ zone, at }) => at === 0 && zone.headline !== '' && zone.body.length < MASTHEAD,
  'several headed articles in it': ({ parts }) => parts.filter(({ headline }) => headline !== null).length > 1,
  'begins in mid-sentence': ({ zone }) => /^\P{L}*\p{Ll}/u.test(zone.body),
  'breaks off': ({ zone }) => ending(zone.body) === 'open',
};

export const kindsOfDisagreement = [...Object.keys(KINDS), 'articles over several zones'];

/** How many zones the pages have, and how many of each kind. */
export function zoningOf(pages) {
  const told = pages.map(compare);
  const zones = told.flatMap((page) => page.zones);
  const counts = Object.values(KINDS).map((is) => zones.filter(is).length);
  return [zones.length, ...counts, told.reduce((sum, { merged }) => sum + merged, 0)];
}

function compare({ text, stories }) {
  const zones = stories.map(({ headline, pieces }) => {
    const body = pieces.flatMap((piece) => (piece.type === 'paragraph' ? [piece.text] : [])).join(' ');
    return { headline, body, grams: gramsOf(body) };
  });
  const articles = cleanText(text)
    .filter(({ kind }) => kind === 'article')
    .map(({ headline, body }) => ({ headline, grams: gramsOf(body.map((block) => block.text).join(' ')) }));
  const isIn = (part, whole) => part.grams.size > 0 && shared(part.grams, whole.grams) >= HELD * part.grams.size;
  return {
    zones: zones.map((zone, at) => ({
      zone,
      at,
      parts: articles.filter((article) => isIn(article, zone)),
      held: articles.some((article) => isIn(article, zone) && isIn(zone, article)),
    })),
    merged: articles.filter((article) => zones.filter((zone) => isIn(zone, article)).length > 1).length,
  };
}

function gramsOf(text) {
  const bare = text.replaceAll(/\s+/gu, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - GRAM + 1) }, (_, i) => bare.slice(i, i + GRAM)));
}

function shared(part, whole) {
  return [...part].filter((gram) => whole.has(gram)).length;
}
