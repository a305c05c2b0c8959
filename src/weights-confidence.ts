/**
 * The weights of `confidence`; `node bench/fit-confidence.mjs` writes this file, bench/confidence.md says what they are worth.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns, 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 720 pages of generated.
 *
 * Logarithms of odds that an article is exactly right, headline and paragraphs: see segment/cues.ts for what each cue measures.
 */
export const CONFIDENCE = {
  base: -0.52,
  cues: {
    crossheads: -0.89,
    rows: -0.26,
    lateLeads: -2.67,
    loneParagraphs: -0.9,
    breaks: -6,
    singles: -3.06,
    fullEnds: -0.52,
    joinedStops: 0.09,
    joinedGaps: -0.3,
    hyphens: -0.41,
    headless: 0.05,
    headOnly: -3.03,
    headTie: -0.87,
    openEnd: -1.81,
    unplaced: -0.2,
    reordered: -0.09,
    signed: 0.74,
    dated: -0.18,
    jumps: 0.36,
    share: 0.69,
    innerAcross: 0.56,
    edgeAcross: 0.59,
    headLines: 0.12,
    blocks: -0.4,
    length: 0.24,
    pageMargin: -0.07,
    storyMargin: 0.71,
    stories: -0.09,
    othersFlagged: 0.03,
    besideFlagged: -0.1,
    traditional: -0.1,
    western: -1.42,
    noise: -0.39,
  },
} as const;
