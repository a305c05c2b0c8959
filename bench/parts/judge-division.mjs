import { judge } from '../../dist/segment/segment.js';
import { SEGMENT } from '../../dist/weights.js';
import { quickFiguresOf } from './figures.mjs';
import { loadTs } from './load-ts.mjs';
import { likeliestWay } from './segment-pages.mjs';

const { dice } = await loadTs('test/dice.ts');

const storyOf = ({ headline, pieces }) => ({
  headline,
  body: pieces.filter(({ type }) => type === 'paragraph' || type === 'crosshead').map(({ text }) => text),
});
const articleOf = ({ article: { headline, body } }) => ({ headline, body: body.map((block) => block.text) });

/** The figures of every division met so far: most weights divide a page alike. */
const known = new Map();

/** The scorer's figures of a page divided with these weights, `cer` left out; those not named stay as they are. */
export function judgeDivision(given, weights) {
  const was = { ...SEGMENT };
  Object.assign(SEGMENT, weights);
  try {
    const { page, blocks, reading } = likeliestWay(given.ways);
    const articles = judge(page, blocks, undefined, reading).judged.map(articleOf);
    const divisions = known.get(given) ?? new Map();
    known.set(given, divisions);
    const key = JSON.stringify(articles);
    if (!divisions.has(key))
      divisions.set(key, quickFiguresOf(given.stories.map(storyOf), articles, dice, given.match));
    return divisions.get(key);
  } finally {
    Object.assign(SEGMENT, was);
  }
}
