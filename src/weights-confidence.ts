/**
 * The weights of `confidence`; `node bench/fit-confidence.mjs` writes this file, bench/confidence.md says what they are worth.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns, 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 720 pages of generated.
 *
 * Logarithms of odds that an article is exactly right, headline and paragraphs: see segment/cues.ts for what each cue measures.
 */
export const CONFIDENCE = {
  base: -0.05,
  cues: {
    crossheads: -0.86,
    rows: -0.4,
    lateLeads: -0.98,
    loneParagraphs: -0.51,
    breaks: -6.82,
    singles: -3.3,
    fullEnds: -0.6,
    joinedStops: 0.04,
    joinedGaps: -0.29,
    hyphens: -0.41,
    headless: 0.03,
    headOnly: -2.8,
    headTie: -1.74,
    openEnd: -1.56,
    unplaced: -0.24,
    reordered: -0.1,
    signed: 0.8,
    dated: -0.16,
    jumps: 0.38,
    share: 0.8,
    innerAcross: 0.4,
    edgeAcross: 0.64,
    headLines: -0.12,
    blocks: -0.4,
    length: 0.25,
    pageMargin: -0.07,
    storyMargin: 0.68,
    stories: -0.19,
    othersFlagged: -0.19,
    besideFlagged: -0.05,
    traditional: -0.08,
    western: -1.46,
    noise: -0.38,
  },
} as const;
