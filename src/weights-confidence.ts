/**
 * The weights of `confidence`; `node bench/fit-confidence.mjs` writes this file, bench/confidence.md says what they are worth.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns, 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 18 pages of chinese, 9 pages of english, 4 pages of french-german, 15 pages of by-pdfminer, 21 pages of by-pdftotext, 10 pages of old-ocr, 40 pages of real-columns, 16 pages of real-english, 40 pages of real-front, 40 pages of real-ocr, 8 pages of real-old, 40 pages of real-tangled, 720 pages of generated.
 *
 * Logarithms of odds that an article is exactly right, headline and paragraphs: see segment/cues.ts for what each cue measures.
 */
export const CONFIDENCE = {
  base: -7.19,
  cues: {
    crossheads: -1.88,
    rows: -1,
    singles: -2.18,
    shortest: 0.44,
    joinedStops: 0.37,
    joinedGaps: -0.16,
    hyphens: -0.55,
    headless: -0.08,
    headOnly: -5.29,
    openEnd: -1.26,
    reordered: -0.39,
    signed: 0.87,
    jumps: 0.47,
    share: 0.8,
    innerAcross: 0.84,
    storyMargin: 0.52,
    headMargin: 0.62,
    seamMargin: 1.93,
    othersFlagged: -1.01,
    pageOpen: -5.99,
    western: -1.2,
    noise: -5.95,
  },
} as const;
