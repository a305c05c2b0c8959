/**
 * The weights of `confidence`; `node bench/fit-confidence.mjs` writes this file, bench/confidence.md says what they are worth.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns, 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 720 pages of generated.
 *
 * Logarithms of odds that an article is exactly right, headline and paragraphs: see segment/cues.ts for what each cue measures.
 */
export const CONFIDENCE = {
  base: -0.8,
  cues: {
    headless: -0.07,
    headOnly: -1.72,
    headTie: -1.22,
    openEnd: -1.43,
    unplaced: -0.18,
    reordered: -0.09,
    signed: 0.74,
    dated: -0.25,
    jumps: 0.3,
    share: 0.71,
    innerAcross: 0.62,
    edgeAcross: 1.01,
    headLines: -0.46,
    blocks: -0.23,
    length: 0.04,
    crossheads: -2.01,
    rows: -1.32,
    lateLeads: -2.34,
    loneParagraphs: -1.77,
    breaks: -5.66,
    singles: -3.02,
    fullEnds: -0.82,
    joinedStops: 0.16,
    joinedGaps: -0.36,
    hyphens: -0.28,
    pageMargin: -0.04,
    storyMargin: 0.73,
    stories: 0.11,
    othersFlagged: -0.25,
    besideFlagged: -0.05,
    traditional: 0.03,
    western: -1.39,
    noise: 0.67,
  },
} as const;
