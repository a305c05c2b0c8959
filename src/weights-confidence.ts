/**
 * The weights of `confidence`; `node bench/fit-confidence.mjs` writes this file, bench/confidence.md says what they are worth.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns, 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 720 pages of generated.
 *
 * Logarithms of odds that an article is exactly right, headline and paragraphs: see segment/cues.ts for what each cue measures.
 */
export const CONFIDENCE = {
  base: -0.66,
  cues: {
    crossheads: -1.79,
    rows: -1.54,
    lateLeads: -4.78,
    loneParagraphs: -0.45,
    breaks: -5.31,
    singles: -3.16,
    fullEnds: -0.87,
    joinedStops: 0.03,
    joinedGaps: -0.35,
    hyphens: -0.3,
    headless: -0.08,
    headOnly: 0,
    headTie: -1.42,
    openEnd: -1.69,
    unplaced: -0.35,
    reordered: 0.03,
    signed: 0.55,
    dated: -0.28,
    jumps: 0.44,
    share: 0.7,
    innerAcross: 0.81,
    edgeAcross: 1.11,
    headLines: -0.03,
    blocks: -0.2,
    length: 0.17,
    pageMargin: -0.07,
    storyMargin: 0.78,
    stories: -0.15,
    othersFlagged: -0.22,
    besideFlagged: -0.03,
    traditional: -0.06,
    western: -1.44,
    noise: -0.07,
  },
} as const;
