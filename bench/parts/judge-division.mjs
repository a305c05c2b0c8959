import { judge } from '../../dist/segment/segment.js';
import { SEGMENT } from '../../dist/weights.js';
import { agreement, quickFiguresOf } from './figures.mjs';
import { loadTs } from './load-ts.mjs';
import { likeliestWay } from './segment-pages.mjs';

const { dice } = await loadTs('test/dice.ts');

const isCrosshead = ({ type }) => type === 'crosshead';
const textsOf = (blocks) => blocks.map(({ text }) => text);
const storyOf = ({ headline, pieces }) => ({
  headline,
  body: textsOf(pieces.filter((piece) => piece.type === 'paragraph' || isCrosshead(piece))),
  crossheads: textsOf(pieces.filter(isCrosshead)),
});
const articleOf = ({ article: { headline, body } }) => ({
  headline,
  body: textsOf(body),
  crossheads: textsOf(body.filter(isCrosshead)),
});
const crossheadsOf = (stories) => stories.flatMap(({ crossheads }) => crossheads);

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
    if (!divisions.has(key)) divisions.set(key, figures(given.stories.map(storyOf), articles, given.match));
    return divisions.get(key);
  } finally {
    Object.assign(SEGMENT, was);
  }
}

function figures(stories, articles, match) {
  const crossheadF1 = agreement(crossheadsOf(stories), crossheadsOf(articles));
  return { ...quickFiguresOf(stories, articles, dice, match), crossheadF1 };
}
