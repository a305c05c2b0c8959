/**
 * The weights of `confidence`; `node bench/fit-confidence.mjs` writes this file, bench/confidence.md says what they are worth.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns, 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 18 pages of chinese, 9 pages of english, 4 pages of french-german, 15 pages of by-pdfminer, 21 pages of by-pdftotext, 10 pages of old-ocr, 40 pages of real-columns, 16 pages of real-english, 40 pages of real-front, 40 pages of real-ocr, 8 pages of real-old, 40 pages of real-tangled, 720 pages of generated.
 *
 * Logarithms of odds that an article is exactly right, headline and paragraphs: see segment/cues.ts for what each cue measures.
 */
export const CONFIDENCE = {
  base: -6.99,
  cues: {
    crossheads: -1.86,
    rows: -0.9,
    singles: -2.32,
    shortest: 0.41,
    joinedStops: 0.37,
    joinedGaps: -0.18,
    hyphens: -0.59,
    headless: -0.05,
    headOnly: -5.13,
    openEnd: -1.32,
    reordered: -0.3,
    signed: 0.95,
    jumps: 0.45,
    share: 0.77,
    innerAcross: 0.87,
    storyMargin: 0.51,
    headMargin: 0.62,
    seamMargin: 1.87,
    othersFlagged: -1.12,
    pageOpen: -6.02,
    western: -1.06,
    noise: -6.02,
  },
} as const;
