import { HAN_ORDER } from './weights-order-han.js';
import { WESTERN_ORDER } from './weights-order-western.js';

/**
 * The weights by which shuffled boxes are put in reading order. `han` and `western`, those of Chinese and of Western pages, are
 * fitted; the rest is set by hand.
 *
 * A page is looked into where the share `brokenLeast` of its pieces of running text breaks off, and where of those more
 * do not go on in the next box than `interruptedLeast` of all pieces beyond the first `interruptedFew` (columns of made-up
 * pages that stand in order have one in thirty). A Chinese one is not where more than `partedMost` of the pieces end as paragraphs
 * do, before another, and their heights are those of no columns: such are a quarter to two thirds of what blank lines part where OCR
 * writes one at each paragraph, and of columns none to two fifths.
 *
 * A box moves where the page costs less to read in the new order, by `margin` less `linksCount` times what its links have
 * gained, and its paragraphs cost no more than `paragraphsLose` more; by `marginJoined` where these alone cost `paragraphsTell` less
 * (of 700 made-up Chinese pages in order nine gain so much, of 113 shuffled ones nearly all), and never by less than `marginLeast`.
 * Of 80 printed pages of each script, each in the extractor's order and in the right one, those that gained so much had a tenth
 * to half of their stories more, and the others hardly any, or fewer. Where a line is cut between two stories, and `columnsLeast` of the lines stand in
 * boxes as high as a neighbour, `cutMargin` counts in the place of these.
 *
 * `headLoose`: what it costs more that a line belongs to no story; `captionHead`: that one belongs to the text of a picture;
 * `headSlots` and `nameSlots`: what each further head or name of a story costs; `headlined`: what it is worth that one of its
 * lines has `headShortest` characters, as a headline and no rubric; `mergeLeast` and `mergeClear`: how like two
 * chains of Chinese columns must be, and how many times liker than any other whose columns could be of the same story.
 */
export const ORDER = {
  han: HAN_ORDER,
  western: WESTERN_ORDER,
  linksCount: { han: 0.5, western: 2 },
  headLoose: 0,
  captionHead: 4,
  headSlots: [0, 1, 2],
  headlined: 1.5,
  headShortest: 5,
  nameSlots: [0, 0.5],
  margin: { han: 8.5, western: 9.6 },
  marginJoined: { han: 5, western: 9.6 },
  marginLeast: { han: 4, western: 0 },
  cutMargin: 4,
  paragraphsLose: 2,
  paragraphsTell: 2.3,
  brokenLeast: { han: 0.25, western: 0.33 },
  interruptedLeast: 0.1,
  interruptedFew: 10,
  partedMost: 0.45,
  columnsLeast: 0.35,
  mergeLeast: 0.6,
  mergeClear: 1,
} as const;
