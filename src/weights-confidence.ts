/**
 * The weights of `confidence`; `node bench/fit-confidence.mjs` writes this file, bench/confidence.md says what they are worth.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns, 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 18 pages of chinese, 9 pages of english, 4 pages of french-german, 15 pages of by-pdfminer, 21 pages of by-pdftotext, 10 pages of old-ocr, 30 pages of western, 42 pages of first-chinese, 28 pages of first-english, 14 pages of first-european, 16 pages of first-over-pages, 20 pages of trial-chinese, 24 pages of trial-old-print, 20 pages of trial-by-programs, 24 pages of trial-pasted, 30 pages of real-columns, 50 pages of real-english, 40 pages of real-front, 17 pages of real-old, 720 pages of generated.
 *
 * Logarithms of odds that an article is exactly right, headline and paragraphs: see segment/cues.ts for what each cue measures.
 */
export const CONFIDENCE = {
  base: -6.36,
  cues: {
    crossheads: -2.82,
    rows: -2.15,
    singles: -1.64,
    shortest: 0.58,
    joinedStops: 0.27,
    joinedGaps: -0.22,
    hyphens: -0.34,
    headless: -0.58,
    headOnly: -5.79,
    openEnd: -1.34,
    reordered: -0.18,
    signed: 0.7,
    jumps: -0.26,
    share: 0.86,
    innerAcross: 0.85,
    storyMargin: 0.6,
    headMargin: 0.46,
    seamMargin: 1.55,
    othersFlagged: -0.8,
    pageOpen: -3.45,
    western: -1.39,
    noise: -2.69,
  },
} as const;
