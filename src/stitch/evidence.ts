import { STITCH as W } from '../weights.js';
import { type Background, holdsGram, likeness, pairGram } from './grams.js';
import { pagesFit } from './page-fit.js';
import { edgesOf, gramsOf, headGramsOf, type Part } from './part.js';

/** One reason to take two parts for one story, or not to. */
export interface Evidence {
  readonly name: string;
  readonly why: string;
  /** How much it speaks for the link, in natural logarithms; 0: it says nothing. */
  readonly weigh: (first: Part, second: Part, background: Background) => number;
}

/** Parts of a story share names, not sentences: texts of so many grams, as like as this, are the same page twice. */
const COPY = 0.95;
const COPY_GRAMS = 80;

const bounded = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

export const EVIDENCE: readonly Evidence[] = [
  { name: 'pages', why: 'each jump names the page of the other part', weigh: pagesFit },
  {
    name: 'marks',
    why: 'where several stories go to one page, the paper marks each',
    weigh({ to }, { from }) {
      const [left, right] = [to?.mark ?? null, from?.mark ?? null];
      if (left === right) return left === null ? 0 : W.markSame;
      return left === null || right === null ? (from === null ? 0 : W.markOne) : W.markOther;
    },
  },
  {
    name: 'sentence',
    why: 'a sentence that is open at the cut goes on behind it, and one that is closed does not',
    weigh(first, second) {
      const [{ han, stopsOpen }, { beginsCapital, beginsInside }] = [edgesOf(first), edgesOf(second)];
      if (stopsOpen) {
        if (beginsInside) return W.openOn;
        if (beginsCapital) return first.to === null ? W.belowCapital : W.openCapital;
        return second.from === null && han ? W.openAny : 0;
      }
      return beginsInside ? W.closedOn : 0;
    },
  },
  {
    name: 'quotation',
    why: 'a quotation that is open at the cut is closed behind it',
    weigh(first, second) {
      const [open, closed] = [edgesOf(first).quotes.open > 0, edgesOf(second).quotes.closed > 0];
      return open === closed ? (open ? W.quoteOn : 0) : W.quoteOff;
    },
  },
  {
    name: 'seam',
    why: 'a word that the cut went through stands whole elsewhere in the story',
    weigh(first, second) {
      const { han, stopsOpen, tail } = edgesOf(first);
      const gram = stopsOpen && han ? pairGram(tail.slice(-1) + edgesOf(second).start.slice(0, 1)) : null;
      if (gram === null) return 0;
      return holdsGram(gramsOf(first), gram) || holdsGram(gramsOf(second), gram) ? W.seamKnown : W.seamNew;
    },
  },
  {
    name: 'wording',
    why: 'the parts of a story share its names and rare words; a short part shows little of them',
    weigh(first, second, background) {
      const [grams, others] = [gramsOf(first), gramsOf(second)];
      const n = Math.min(grams.length, others.length);
      const share = likeness(grams, others, background);
      if (share > COPY && n >= COPY_GRAMS) return W.copy;
      const gain = W.wordingSlope * (share - W.wordingEven);
      return bounded(gain, W.wordingLeast, W.wordingMost) * (n / (n + W.wordingHalf));
    },
  },
  {
    name: 'head',
    why: 'the head of a later part repeats a word or two of the first part; a story of its own has another',
    weigh(first, second, background) {
      const headGrams = headGramsOf(second);
      // of what runs over without a word, the head stands below and is that of the whole
      if (first.to === null && headGramsOf(first).length === 0) return W.headNone;
      if (headGrams.length === 0) return second.article.headline === null ? W.headNone : 0;
      const share = likeness(gramsOf(first), headGrams, background);
      const least = second.from === null ? W.headLeast : W.headLeastFrom;
      return bounded(W.headSlope * (share - W.headEven), least, W.headMost);
    },
  },
  {
    name: 'opening',
    why: 'a dateline or a byline opens a story of its own',
    weigh(_, { article, from }) {
      if (article.dateline !== null) return W.dateline;
      return article.bylines.length > 0 && from === null ? W.byline : 0;
    },
  },
];

/** How likely it is that `second` goes on where `first` stops: the logarithm of the odds. */
export function weighLink(first: Part, second: Part, background: Background): number {
  const [one, other] = [edgesOf(first), edgesOf(second)];
  const differ = one.tongue !== null && other.tongue !== null && one.tongue !== other.tongue;
  if (one.han !== other.han || differ) return Number.NEGATIVE_INFINITY;
  return EVIDENCE.reduce<number>((sum, { weigh }) => sum + weigh(first, second, background), W.prior);
}

/** Odds as a share, 0 to 1, in hundredths. */
export const scoreOf = (odds: number): number => Math.round(100 / (1 + Math.exp(-odds))) / 100;

/** Of a story that was joined: the least confidence of its parts times the scores of their links, in hundredths. `parts`: in reading order. */
export function jointConfidence(parts: readonly { readonly odds: number }[], confidence: number): number {
  const sure = parts.slice(0, -1).reduce((product, { odds }) => product * scoreOf(odds), confidence);
  return Math.round(sure * 100) / 100;
}
