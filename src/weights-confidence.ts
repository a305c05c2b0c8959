/**
 * The weights of `confidence`; `node bench/fit-confidence.mjs` writes this file, bench/confidence.md says what they are worth.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns, 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 18 pages of chinese, 9 pages of english, 4 pages of french-german, 720 pages of generated.
 *
 * Logarithms of odds that an article is exactly right, headline and paragraphs: see segment/cues.ts for what each cue measures.
 */
export const CONFIDENCE = {
  base: 0.34,
  cues: {
    crossheads: -0.89,
    rows: -0.86,
    lateLeads: 0.13,
    loneParagraphs: 0.74,
    breaks: -1.16,
    singles: -2.36,
    fullEnds: -0.5,
    joinedStops: -0.04,
    joinedGaps: -0.27,
    hyphens: -0.64,
    headless: -0.34,
    headOnly: -3.54,
    headTie: 0.48,
    openEnd: -2.1,
    unplaced: -1.33,
    reordered: -0.04,
    signed: 0.86,
    dated: -0.1,
    jumps: 0.5,
    share: 0.52,
    innerAcross: 0.58,
    edgeAcross: 0.54,
    headLines: -0.64,
    blocks: -0.66,
    length: 0.32,
    pageMargin: 0.29,
    storyMargin: 0.54,
    stories: -0.42,
    othersFlagged: -0.1,
    besideFlagged: 0,
    traditional: 0.14,
    western: -0.3,
    noise: -1.45,
  },
} as const;
