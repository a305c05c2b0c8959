/**
 * Every weight of every decision, in one place. All are costs: natural logarithms of how surprising a thing is, so that
 * they add up over a page and the cheapest reading wins. Set by hand on the labelled pages of this project's own
 * typesetter and on printed pages; the unit to keep in mind: 1 is "a third as likely", 4 is "once in fifty".
 */
export { CONFIDENCE } from './weights-confidence.js';
export { DETECT } from './weights-detect.js';
export { ORDER } from './weights-order.js';
export { STITCH } from './weights-stitch.js';

export const REJOIN = {
  /** A line that goes on although the next character would have fitted: at once, and for each cell to spare. */
  loose: 1.5,
  loosePerCell: 1,
  looseMost: 7,
  /** Western lines are ragged, and loose ones come out a word a line: how full they are says less. */
  looseMostWestern: 3,
  looseMostWords: 1.2,
  /** Each cell that stands out over the column beyond the tolerance. */
  overPerCell: 0.7,
  /** Each cell within the tolerance: a hung mark. */
  hungPerCell: 0.45,
  overMost: 4,
  /** A paragraph that ends: at a stop nothing; at a colon or an ellipsis; in mid-sentence; at a comma. */
  endPause: 1.2,
  endOpen: 4.5,
  endOpenWestern: 5.5,
  endComma: 6,
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
  /** Two printed lines in one, for a hyphen that the extractor dropped. */
  doubled: 1,
  /** A paragraph goes on over one blank line; over more. */
  onOverBlank: 0.5,
  onOverBlankMost: 3,
  onOverBlanks: 1.5,
  /** A line that begins with a mark no line can begin with starts something new. */
  startClings: 6,
  /** Something new starts with a word that points back (phrases/points-back.ts). */
  startPointsBack: 1.2,
  /** Something new starts with a small Western letter. */
  startSmall: 4,
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
  /** A line that could be a name stands by itself; goes on with the paragraph above. */
  loneName: 0.8,
  onName: 1.5,
  /** A line that opens with a dash goes on. */
  onDash: 1,
  /** Capitals go on in small letters, or the other way. */
  onCapitals: 2,
  /** A line that a phrase names (a byline, a folio) is read as running text, or running text as one. */
  againstPhrase: 9,
  /** The column changes between paragraphs: with nothing between, or at a blank line or a lone line. */
  columnChange: 2,
  columnChangeAtGap: 0.8,
  /** And the new column is a rare one on this page: for each factor of e. */
  columnRare: 0.6,
  columnRareMost: 2.5,
} as const;

export const SEGMENT = {
  /** A block read as a head line: ending in a full stop; holding one; at a comma; of several lines; longer than heads are. */
  headStop: 6,
  /** A Western line in capitals, as old print closes its heads: `GREAT BRITAIN.` */
  headStopCapitals: 1,
  headInnerStop: 5,
  headComma: 5,
  headColon: 1,
  headPerLine: 1.5,
  headLong: 3,
  /** A head line right under another: nothing; one blank line between; more. */
  headOn: 0.3,
  headOnGap: 0.8,
  headOnGaps: 2,
  /** And over a caption. */
  headOverCaption: 3,
  /** A head line that opens with a dash is a deck: it goes on with a head and begins none. */
  dashBegins: 5,
  /** As a crosshead: any; longer than crossheads are; wider than the column; ending in a full stop without fellows. */
  crosshead: 1,
  crossheadOn: 0.7,
  crossheadLong: 2.5,
  crossheadLongPerUnit: 0.25,
  crossheadWide: 4,
  crossheadWidePerCell: 0.5,
  crossheadStop: 5,
  crossheadFirst: 1.5,
  /** A crosshead with no more than a brief's worth of text on either side; with no more below. */
  crossheadThin: 4.5,
  crossheadThinBelow: 1,
  /** A crosshead that no paragraph follows. */
  crossheadLast: 3,
  /** A line that ends as titles of notices and obituaries do is no crosshead, and likelier a head. */
  noticeTitle: 2,
  /** And the more so where it opens as they do. */
  wholeTitle: 3,
  /** As a paragraph: a lone line; ending in mid-sentence; one short line. */
  paragraphLone: 3,
  paragraphOpen: 2.5,
  paragraphShort: 1,
  /** One Western line in capitals. */
  paragraphCapitals: 2.5,
  paragraphDashed: 5,
  paragraphParallel: 2,
  paragraphAsk: 2.5,
  /** A block that a phrase names, read as something else; a block read as what no phrase says. */
  againstPhrase: 8,
  bareByline: 0.5,
  bareNameElse: 3,
  bareBylineElsewhere: 4,
  /** A line that is one of several built alike, as crossheads are, read as a head. */
  headFellow: 3,
  /** A story begins with verse, a row of a table or an item of a list: they belong to what stands above. */
  formOpens: 6,
  /** On a page whose boxes were put in order: a story begins elsewhere than with its first box; it does not begin there. */
  opensInBox: 4,
  boxGoesOn: 4,
  /** A new story begins; its head stands on the side where this page's heads do not stand. */
  newStory: 2,
  againstConvention: 3,
  /** A story without a head; without byline and dateline either; a head without a story. */
  noHead: 3,
  noHeadNoByline: 0.7,
  /** And more so for each factor of e of signed stories on its page. */
  unsignedPerLog: 0.6,
  unsignedMost: 1.5,
  /** A paragraph under a head that briefs share begins the next: that it has no head of its own is paid for here. */
  briefBegins: -5.9,
  headOnly: 6,
  /** A head over a picture with its caption and nothing more. */
  headOfPhoto: 0.5,
  /** Under the label of an advertisement nothing goes on, and something begins. */
  adLabel: 3,
  /** A byline or dateline right under a head speaks for it. */
  headSigned: -1.5,
  /** A paragraph right under a head: nobody signs the story. */
  headUnsigned: 1,
  /** The same where whoever signs next does it at the end of a body. */
  headSignedBelow: 0,
  /** A dateline in the middle of a story; a byline there. */
  datelineInside: 7,
  bylineInside: 2,
  /** A story begins with a byline in brackets. */
  bylineBracketed: 3,
  /** A paragraph after a jump off, in the same story. */
  afterJump: 6,
  /**
   * A new story begins between texts that have much wording in common, or little: for each hundredth of `across` (see
   * segment/affinity.ts) over or under the even point, within bounds. Even point and slope were read off labelled pages:
   * half of the edges between stories lie under 0.10 to 0.22, half of the inner seams over 0.29 to 0.51.
   */
  acrossEven: 0.16,
  acrossSlope: 8,
  acrossLeast: -1.2,
  acrossMost: 2.5,
  /** A crosshead whose words come again on one side only. */
  crossheadOneSided: 1.6,
  /** A third line of one crosshead. */
  crossheadThird: 2,
  /** A Western line in capitals is no crosshead but a head. */
  crossheadCapitals: 2.5,
  /** A new story begins although the sentence above is open. */
  newStoryAtOpen: 4,
  /** A label of a box (`亮点`) read as anything but a crosshead; what stands under it, as anything but a paragraph. */
  labelled: 2,
  boxedElse: 2,
  /** The name of a column (`编辑手记`) read as a crosshead; it speaks for a head by half of that. */
  columnName: 2,
  /** A head that is the name of a column and nothing more. */
  kickerAlone: 3,
  /**
   * A head in the middle of a body that has none yet, where a Chinese sentence above is open (the extractor read across
   * the columns under the head). In Western OCR noise stands in mid-sentence, and heads do not.
   */
  headInSentence: 1,
  /** A byline in the middle of a Chinese body: in mid-sentence; between paragraphs, where the head has none yet, and elsewhere. */
  bylineInSentence: 4,
  bylineAwaited: 3.5,
  bylineBetween: 4.5,
  /** A new story begins where the columns change their width; a crosshead stands there. */
  newColumn: -2.5,
  crossheadNewColumn: 2.5,
  /** A head none of whose words come again where its body should be. */
  strange: 2.5,
  /**
   * What speaks for a line of a head as its kicker, added up: the name of a column; a line built like one in another
   * head of the page; short as kickers are (and what each character more takes away). Against it: longer than the rest;
   * ending in mid-clause; a word of the page running over the break; more wording shared with the body than the rest
   * has; as long as each of the others; standing under the headline. A kicker needs `kickerLeast`.
   */
  kickerColumn: 4,
  kickerAlike: 2.5,
  kickerShort: 1.5,
  kickerPerUnit: 0.3,
  kickerLonger: 2,
  kickerEven: 2,
  kickerGoesOn: 5,
  kickerRunsOn: 3,
  kickerShare: 1,
  kickerScrap: 5,
  kickerWrapped: 3,
  kickerLast: 3,
  kickerLeast: 1,
} as const;
