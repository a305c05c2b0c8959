/**
 * The weights by which a page is divided into stories; `node bench/fit-segment.mjs` writes this file.
 * Fitted on 1 pages of gold, 13 pages of zh-columns, 13 pages of zh-tangled, 4 pages of zh-ocr, 4 pages of en-columns,
 * 7 pages of fr-ocr, 2 pages of de-ocr, 2 pages of en-ocr, 200 pages of anew, 80 pages of shuffled, 100 pages of
 * zh-Hans, 100 pages of zh-Hant, 100 pages of en; crosswise, of what articleF1 and headlines lacked by hand 0.8 % came
 * right.
 *
 * All are costs: natural logarithms of how surprising a thing is. Behind a weight that the fit moved stands what it was
 * by hand: to change it, change that. What stays by hand, and why, is told in bench/fit-segment.mjs.
 */
export const SEGMENT = {
  /** A block read as a head line: ending in a full stop; holding one; at a comma; of several lines; longer than heads are. */
  headStop: 6,
  /** A Western line in capitals, as old print closes its heads: `GREAT BRITAIN.` */
  headStopCapitals: 1,
  headInnerStop: 5,
  headComma: 5,
  headColon: 1,
  /** Opening with a year, a month and a space: `2031年2月 在河湾渡口`. */
  headDated: 4,
  /** In mid-word. */
  headBreaks: 2.5,
  /** The last line of a column, in which a paragraph begins, read as a head. */
  headFoot: 6,
  headPerLine: 1.5,
  headLong: 2.25, // 3 by hand
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
  /** A Western one, which is a word or three: any; a second line of one. */
  crossheadWestern: 1.25,
  crossheadOnWestern: 2.5,
  /** One of more than `crossheadWords` words, for what a broken off paragraph of its page costs over `crossheadTidy`. */
  crossheadWordy: 6,
  crossheadWords: 5,
  crossheadTidy: 4,
  /** One of so many words, or of four or five (`crossheadSomeSpaces` between them), on a page on which no paragraph breaks off. By hand. */
  crossheadManyWords: 4,
  crossheadSomeWords: 1.5,
  crossheadSomeSpaces: 3,
  /** A crosshead with no more than a brief's worth of text on either side; with no more below. */
  crossheadThin: 4.5,
  crossheadThinBelow: 1,
  /** A crosshead that would be the only one of its story. */
  crossheadAlone: 2,
  /** A line that heads an item of a column is no crosshead, and no paragraph. */
  crossheadOfItem: 5,
  /** A crosshead that no paragraph follows. */
  crossheadLast: 3,
  /** A crosshead over a picture with its caption under which no text stands. */
  crossheadOverPhoto: 3,
  /** A line that ends as titles of notices and obituaries do is no crosshead, and likelier a head. */
  noticeTitle: 2,
  /** And the more so where it opens as they do. */
  wholeTitle: 3,
  /** As a paragraph: a lone line; ending in mid-sentence; one short line. */
  paragraphLone: 3,
  paragraphOpen: 2.5,
  paragraphShort: 1,
  /** A Western one ending in mid-sentence costs more where few of its page do: this, and 1 for each factor of e; at most. */
  paragraphOpenRare: 1,
  paragraphOpenMost: 6,
  /** One Western line in capitals. */
  paragraphCapitals: 3,
  /** A Western line closed by a stop as old print closes its heads. */
  paragraphClosed: 3,
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
  boxGoesOn: 5.32, // 4 by hand
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
  /** A head begins a story within a text that is signed at its end, by hand. */
  opensUnsigned: 3,
  /** A dateline in the middle of a story; a byline there. */
  datelineInside: 7,
  /** And under the short text that sums the story up, right below its head. */
  datelineUnderLead: 1.5,
  /** In a list of ships or markets a place and a day go on with it. */
  datelineListed: 2,
  /** A head that runs into a paragraph, there. */
  runInInside: 6,
  /** What opens a letter, there. */
  salutesInside: 4,
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
  /**
   * A crosshead in a story that has no head so far, where the next line is the title of a notice; where the words of both
   * lines are those of the text over each (see segment/head-below.ts), at most.
   */
  crossheadOverNotice: 5,
  crossheadTorn: 6,
  /** A third line of one crosshead. */
  crossheadThird: 2,
  /** A Western line in capitals is no crosshead but a head, the more so without the stop by which old print closes both. */
  crossheadCapitals: 2.5,
  crossheadCapitalsOpen: 4.5,
  /**
   * Where blank lines part the stories of a page, a story begins without one; a line behind one stands within a story,
   * on pages whose stories are signed; right over text; between two of them.
   */
  opensUnparted: 2.5,
  lineParted: 4,
  lineOverText: 6,
  lineBetweenBlanks: 1.5,
  /** A new story begins although the sentence above is open. */
  newStoryAtOpen: 3.5,
  /** A label of a box (`亮点`) read as anything but a crosshead; what stands under it, as anything but a paragraph. */
  labelled: 2,
  boxedElse: 2,
  /** The name of a column (`编辑手记`) read as a crosshead; it speaks for a head by half of that. */
  columnName: 2,
  /** And the more so right over one more line: kicker and headline of a story. */
  columnOverLine: 3,
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
  /** And against it: a Western line in the same letters as the rest of its head. */
  kickerWestern: 3,
  /** By so much of its wording each head of a pile tells of its own story more than of any other that shares the pile, by hand. */
  pileTells: 0.3,
  /** So large a share of the wording of a head in a pile a story without one must have; and so much more than that with the pile. By hand. */
  headReturns: 0.5,
  headReturnsOver: 0.3,
  /** By so much larger a share of its wording each of two heads must have in its own part of a story that is divided between them. By hand. */
  headDivides: 0.45,
} as const;
