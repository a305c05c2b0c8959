/**
 * The weights of `confidence`; `node bench/fit-confidence.mjs` writes this file, bench/confidence.md says what they are worth.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns, 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 720 pages of generated.
 *
 * Logarithms of odds that an article is exactly right, headline and paragraphs: see segment/cues.ts for what each cue measures.
 */
export const CONFIDENCE = {
  base: -0.91,
  cues: {
    crossheads: -1.94,
    rows: -1.44,
    lateLeads: -5.08,
    loneParagraphs: -0.75,
    breaks: -5.38,
    singles: -3.18,
    fullEnds: -0.85,
    joinedStops: 0.03,
    joinedGaps: -0.33,
    hyphens: -0.32,
    headless: 0.08,
    headOnly: 0,
    headTie: -1.68,
    openEnd: -1.62,
    unplaced: -0.28,
    reordered: 0.12,
    signed: 0.56,
    dated: -0.24,
    jumps: 0.42,
    share: 0.74,
    innerAcross: 0.84,
    edgeAcross: 1.12,
    headLines: -0.01,
    blocks: -0.23,
    length: 0.19,
    pageMargin: -0.05,
    storyMargin: 0.76,
    stories: -0.05,
    othersFlagged: -0.37,
    besideFlagged: 0.05,
    traditional: -0.11,
    western: -1.44,
    noise: -0.01,
  },
} as const;
