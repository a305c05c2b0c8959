/**
 * Every weight of every decision, in one place. All are natural logarithms, so that they add up. Those of REJOIN, SEGMENT and
 * DETECT are costs, of how surprising a thing is: the cheapest reading of a page wins. Those of ORDER, STITCH, TIERS and
 * CONFIDENCE are odds: more is likelier. The files named below say which of theirs are fitted; those here are set by hand on the labelled
 * pages of this project's own typesetter and on printed pages. The unit to keep in mind: 1 is "a third as likely", 4 is "once
 * in fifty".
 */
export { CONFIDENCE } from './weights-confidence.js';
export { DETECT } from './weights-detect.js';
export { ORDER } from './weights-order.js';
export { SEGMENT } from './weights-segment.js';
export { STITCH } from './weights-stitch.js';
export { TIERS } from './weights-tiers.js';

export const REJOIN = {
  /** A line that goes on although the next character would have fitted: at once, and for each cell to spare. */
  loose: 2,
  loosePerCell: 1,
  looseMost: 7,
  /** Western lines are ragged, and loose ones come out a word a line: how full they are says less. */
  looseMostWestern: 3,
  looseMostWords: 1.2,
  /** A Chinese line is cut at its commas where it was justified there. */
  looseMostComma: 1.5,
  /** Each cell that stands out over the column beyond the tolerance. */
  overPerCell: 0.7,
  /** Each cell within the tolerance: a hung mark. */
  hungPerCell: 0.45,
  overMost: 4,
  /** A paragraph that ends: at a stop nothing; at a colon or an ellipsis; in mid-sentence; at a comma. */
  endPause: 1.2,
  endOpen: 4.5,
  endOpenWestern: 5.5,
  /** On a page that lost its stops. */
  endOpenUnstopped: 0.5,
  endComma: 6,
  /** A Western one in mid-sentence over a byline: what stands there is a head. */
  endBeforeByline: 5,
  /** Over the bullet of a next item: items have no stop. */
  endBeforeBullet: 1,
  /** A paragraph that ends on a justified line: the last line is never spread. */
  endSpread: 3,
  /** A paragraph that ends inside brackets or quotes that close on the next line. */
  endInside: 4,
  /** A paragraph goes on after a line that ends a sentence. */
  onAfterStop: 0.7,
  /** In Western text nearly full last lines are commoner: lines break at words. */
  onAfterStopWestern: 1.4,
  /** In a face known to the cell what fits is sure, and the stop says little. */
  onAfterStopExact: 0.3,
  /** A paragraph that ends on a line that is full by chance, there. */
  endExactFull: 0.2,
  /** There each cell beyond kerning that a line stands out over its column, and each cell to spare of a line that goes on. */
  exactOverPerCell: 5,
  exactOverMost: 6,
  exactLoosePerCell: 5,
  /** Something would have fitted if a word can be broken where its letters let it. */
  exactGuess: 1,
  /** Two printed lines in one, for a hyphen that the extractor dropped; two or three where the page is known to have such lines. */
  doubled: 1,
  welded: 0.5,
  /** And more where a paragraph would begin so and the next line has a capital: it may be a head over several columns. */
  doubledCapital: 2,
  weldedCapital: 0.5,
  /** And where a paragraph would end so without a stop. */
  weldedOpen: 5,
  /** A paragraph goes on over one blank line; over more. */
  onOverBlank: 0.5,
  onOverBlankMost: 3,
  onOverBlanks: 1.5,
  /** A paragraph starts right under another on a page that parts them by blank lines. */
  startTight: 2,
  /** A line that begins with a mark no line can begin with starts something new. */
  startClings: 6,
  /** Something new starts with a word that points back (phrases/points-back.ts); less on pages where many do (rejoin/habit.ts). */
  startPointsBack: 1.2,
  /** A Western paragraph starts within a quotation without a quote; one goes on where a quotation is opened anew (rejoin/quoted-rows.ts). */
  startWithinQuote: 1.5,
  onQuotedAnew: 1.5,
  /** A paragraph starts under a Chinese line that breaks off behind a small word: `…的渡口和`. */
  startHung: 2,
  /** Under a Western one: `Growth in jobs continued from`. */
  startHungWestern: 4,
  /** Something new starts with a small Western letter. */
  startSmall: 4,
  /** And with the end of a word whose hyphen was lost; a line of such a word stands by itself. */
  startBroken: 4,
  loneBroken: 4,
  /** First line without an indent where the page indents; first line as wide as the column where the indent is lost elsewhere. */
  startFlush: 2,
  /** A line with an indent goes on with the paragraph before it. */
  onIndented: 3.5,
  /** A line that begins with a bullet goes on; with a number, after a sentence that ended. */
  onBullet: 3,
  onNumber: 2,
  /** A paragraph of one line. */
  single: 2,
  /** A line outside any column; as wide as the column it follows; ending like a sentence; holding a comma. */
  lone: 1.9,
  loneFull: 0.4,
  loneStop: 2.5,
  loneComma: 0.5,
  /** It stands right under a byline: a text begins there. */
  loneUnderByline: 3,
  /** An item of a list that holds a comma and breaks off. */
  loneItem: 2,
  /** In a face known to the cell, a line by itself under another costs so much less: heads have several. */
  loneOnExact: 0.5,
  /** The lines of a head that goes on in small letters, though the next word would have fitted: each costs so much less than it would otherwise. */
  loneOnSentence: 0.5,
  /** A line that could be a name stands by itself; goes on with the paragraph above. */
  loneName: 0.8,
  onName: 1.5,
  /**
   * A head that a stop closes is read as the first line of a paragraph; as one of its further lines, it or the line under
   * it. A paragraph breaks off over one, as texts do that go on in the next column or on the next page.
   */
  flowClosed: 3,
  onClosed: 6,
  endOverHead: 2.5,
  /** A line that broke off goes on with a word that begins sentences and no names; with `The` before a name (phrases/sentence-opener.ts). */
  onOpener: 2.5,
  onNamed: 1.2,
  /** A line that opens with a dash goes on. */
  onDash: 1,
  /** Capitals go on in small letters, or the other way; over a blank line. */
  onCapitals: 2,
  onCapitalsOverBlank: 7,
  /** A line that a phrase names (a byline, a folio) is read as running text, or running text as one. */
  againstPhrase: 9,
  /** The column changes between paragraphs: with nothing between, or at a blank line or a lone line. */
  columnChange: 2,
  columnChangeAtGap: 0.8,
  /** It changes at a blank line within a paragraph: text that runs around a picture, or into a wider part of its story. */
  columnChangeInside: 2,
  /** And the new column is a rare one on this page: for each factor of e. */
  columnRare: 0.6,
  columnRareMost: 2.5,
} as const;
