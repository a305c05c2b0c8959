/**
 * The weights of `confidence`; `node bench/fit-confidence.mjs` writes this file, bench/confidence.md says what they are worth.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns, 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 720 pages of generated.
 *
 * Logarithms of odds that an article is exactly right, headline and paragraphs: see segment/cues.ts for what each cue measures.
 */
export const CONFIDENCE = {
  base: 0.01,
  cues: {
    crossheads: -0.87,
    rows: -0.39,
    lateLeads: -1.01,
    loneParagraphs: -0.51,
    breaks: -6.84,
    singles: -3.31,
    fullEnds: -0.61,
    joinedStops: 0.04,
    joinedGaps: -0.28,
    hyphens: -0.41,
    headless: 0.02,
    headOnly: -2.81,
    headTie: -1.75,
    openEnd: -1.56,
    unplaced: -0.24,
    reordered: -0.1,
    signed: 0.8,
    dated: -0.16,
    jumps: 0.38,
    share: 0.81,
    innerAcross: 0.4,
    edgeAcross: 0.65,
    headLines: -0.14,
    blocks: -0.41,
    length: 0.26,
    pageMargin: -0.07,
    storyMargin: 0.66,
    stories: -0.2,
    othersFlagged: -0.2,
    besideFlagged: -0.05,
    traditional: -0.09,
    western: -1.46,
    noise: -0.4,
  },
} as const;
