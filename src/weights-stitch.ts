/**
 * Two parts of a story that stand apart. These are gains: natural logarithms of odds, so that more speaks for a link.
 * Set by hand on issues of the project's own typesetter, seeds 101 to 350 of `test/typesetter/jump-issue.ts`.
 */
export const STITCH = {
  /** Before anything is known of two parts whose pages may fit. */
  prior: -4,
  /** A jump names the page by the label that it prints; by its digits alone; by its place in the source. */
  pageSame: 3.5,
  pageHalf: 2.5,
  pageCounted: 3,
  /** The page prints another label; it prints none, and pages before it may be missing, or another number is its place. */
  pageOther: -6,
  pageSkipped: -0.5,
  pageMiscounted: -2,
  /**
   * One breaks off at the foot of its page, the other begins at the head of the next, and neither says a word of it. In
   * Chinese text nothing but the two places tells of it; none of 504 pairs of pages stood so by chance.
   */
  pageBelow: 6,
  pageBelowHan: 7,
  /** The later part has no line that says where it began. */
  fromLost: -1,
  /** Both have the same mark; one has none; they have different ones. */
  markSame: 3,
  markOne: -1.5,
  markOther: -8,
  /** The first stops in mid-sentence: the other begins inside one; with a capital; in any way, and lost its line. */
  openOn: 2,
  openCapital: -0.5,
  openAny: 0.5,
  /** The other stands at the head of the next page and begins with a capital: a story of its own does too. */
  belowCapital: -2.5,
  /** The first stops at the end of a sentence, and the other begins inside one. */
  closedOn: -3,
  /** A quotation is open at the cut and closed behind it; only one of the two. */
  quoteOn: 2,
  quoteOff: -0.7,
  /** The two characters at the cut stand together elsewhere in the story, or do not. */
  seamKnown: 1.5,
  seamNew: -0.5,
  /** For each unit of likeness over or under the even point, within bounds; half as much where a part has so few grams. */
  wordingHalf: 25,
  wordingEven: 0.2,
  wordingSlope: 15,
  wordingLeast: -3,
  wordingMost: 4,
  /** They are the same text. */
  copy: -8,
  /** The other has no head; for each unit of likeness of its head with the first, within bounds. */
  headNone: 0.5,
  headEven: 0.3,
  headSlope: 6,
  headLeast: -2,
  /** At the least where a line says that it began elsewhere: the head may be a neighbour's. */
  headLeastFrom: -1,
  headMost: 3,
  /** The other begins with a dateline; with a byline, and lost its line. */
  dateline: -4,
  byline: -2,
  /** The keys of two parts are the same and nobody else's; the least odds of such a pair. */
  keyed: 2,
  leastKeyed: 0,
  /**
   * What a column gains in closeness (column-wording.ts) where its first sentence goes on from an open one, begins anew
   * behind an open one, or goes on behind one that ended; so close it must be to another story, and so many times as
   * close as to that which it stands in, and as to any third one; of fewer UTF-16 units it says too little of itself.
   */
  columnOpenOn: 0.5,
  columnOpenNew: -0.3,
  columnClosedOn: -0.8,
  columnNear: 1.2,
  columnMoves: 2,
  columnClear: 1.35,
  columnLeast: 250,
  /**
   * The same of a column on the next page, which nothing opens; so much less it is worth where it goes on from a story that
   * stands before that of the column before it. Odds of the link.
   */
  restNear: 0.8,
  restMoves: 1.2,
  restClear: 1.2,
  restBack: 0.3,
  restOdds: 3,
  /** By so much the best division must need another pair. */
  margin: 0.7,
} as const;
