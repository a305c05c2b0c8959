/**
 * The weights by which shuffled boxes are put in reading order; `node bench/fit-order.mjs` writes this file.
 * Fitted on 13 pages of zh-tangled.
 *
 * `cues` and `heads` are logarithms of odds: see order/cues.ts and order/head-cues.ts for what each measures. Set by hand:
 * `headSlots` and `nameSlots`, what each further head or name of a story costs; `margin`, by how much a page must read
 * better in the new order before a box moves (untangled pages whose columns stood in boxes gained 2.4 at most, shuffled
 * ones 7 and more); `columnsLeast`, the share of lines in boxes as high as a neighbour that makes boxes columns, and `brokenLeast`,
 * the share of those that break off;
 * `mergeLeast` and `mergeClear`, how like two chains must be and how many times liker than any other.
 */
export const ORDER = {
  cues: {
    closedNew: -0.89,
    wordKnown: 0.55,
    wordUnknown: -0.92,
    quoteCloses: 1.18,
    quoteBreaks: -1.83,
    wording: 1.24,
    otherColumn: -1.77,
    likeHeight: 2.75,
    taller: -2.19,
    next: 1.18,
    near: -0.89,
    back: -1.47,
    justBack: -2.08,
    far: -1.04,
    intoLead: -1.32,
    intoDated: -3.04,
    intoNamed: -0.32,
    closedMid: -2.84,
    end: 2.45,
    endOpen: -0.96,
    endFull: 0.11,
    endBeforeLone: 1.05,
    endCloses: 3.19,
    openNew: -1.63,
    start: 2.2,
    startMid: -0.94,
    startClinging: 0,
    startAfterLone: 0.97,
    startAfterName: 0.62,
    startLeads: 1.02,
    startDated: 1.88,
    startFirst: -0.08,
    openMid: 1.88,
    fullNew: -0.74,
    fullMid: -0.42,
  },
  heads: {
    share: 2.53,
    shareMost: 1.44,
    aboveFirst: 0.35,
    aboveOther: 1.08,
    below: -0.37,
    far: -0.8,
    down: 1.22,
    shareOfName: -1.31,
    nameAboveFirst: 0.7,
    nameAboveOther: 2.76,
  },
  headNone: 1.36,
  headSlots: [-1, 1, 2],
  nameSlots: [0, 1.5],
  margin: 5,
  brokenLeast: 0.25,
  columnsLeast: 0.35,
  mergeLeast: 0.8,
  mergeClear: 1.3,
} as const;
