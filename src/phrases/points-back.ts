import { HAN, isAt } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';

/** A kind of word that points back to the sentence before or joins on to it: what it knows, what it leaves. */
export interface BackCue {
  readonly name: string;
  readonly why: string;
  readonly words: readonly string[];
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

/**
 * In newspaper English four of five sentences that begin with one of these stand inside a paragraph; of other sentences
 * less than half do (counted on 300 sentences).
 */
export const BACK_CUES: readonly BackCue[] = [
  {
    name: 'pronoun',
    why: 'who or what it stands for was named in the sentence before',
    words: ['He', 'She', 'It', 'They'],
    knows: ['He said the ferry was late.', '“They came back,” she said.', 'It rained.'],
    leaves: ['Items were sold.', 'The ferry was late.', 'HE SAID', 'I was late.'],
  },
  {
    name: 'demonstrative',
    why: 'it takes up what the sentence before told',
    words: ['That', 'Those', 'These', 'This', 'Such'],
    knows: ['That is why the quay was closed.', 'Those waiting showed patience.', '"This is new.'],
    leaves: ['Thistle Cross has a ferry.', 'There was no boat.'],
  },
  {
    name: 'possessive',
    why: 'whose it is was named in the sentence before',
    words: ['His', 'Her', 'Its', 'Their'],
    knows: ['His boat was sold.', '‘Their boat was old.’', 'Her ship came.'],
    leaves: ['History was made.', 'Hers was the boat.'],
  },
  {
    name: 'conjunction',
    why: 'it joins its sentence on to the one before',
    words: ['And', 'But', 'So', 'Yet', 'Or', 'Then'],
    knows: ['But the quay was closed.', 'Yet nobody left.', '“And then?” asked the keeper.'],
    leaves: ['Andrew Quill was late.', 'Some left.', 'Order was kept.'],
  },
  {
    name: 'afterward',
    why: 'it tells when by the sentence before',
    words: ['Afterward', 'Afterwards'],
    knows: ['Afterward the mayor spoke.', 'Afterwards, there was tea.'],
    leaves: ['After the vote the mayor spoke.', 'Later trains were late.'],
  },
];

const WORDS = new Set(BACK_CUES.flatMap(({ words }) => words));
/** Most sentences begin with another letter. */
const FIRST_LETTERS = unitsOf(`"“‘'${[...WORDS].map((word) => word.charAt(0)).join('')}`);
const firstWord = (text: string): string | undefined =>
  /^["“‘']?([A-Z][a-z]{1,9})(?![\p{sc=Latn}\p{N}])/u.exec(text)?.[1];

/** True where an English sentence begins as one in the middle of a paragraph does. */
export function pointsBack(text: string): boolean {
  return FIRST_LETTERS.has(text.charCodeAt(0)) && WORDS.has(firstWord(text) ?? '');
}

/** How many sentences that begin so follow another one within the line. */
export function countBackInside(text: string): number {
  let count = 0;
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1))
    if (pointsBack(text.slice(at + 2, at + 2 + LONGEST_BACK))) count++;
  return count;
}
const LONGEST_BACK = 14;

/** Words of one ideograph that a sentence may begin with, a comma behind them: whom it is about, what is called or answered. */
const BEGINS_ALONE = unitsOf('他她它我您你不是对對好啊哦哎唉嗯哈看听聽来來瞧喂咦哇噢甲乙丙丁');
const MARKS = unitsOf('，、。；：？！）》”');
/** What begins nothing: 的 before anything but these, 们 before anything. */
const CLINGS_ON = /^(?:的(?![确確士哥])|[们們])/u;

/**
 * True where a Chinese line can only go on with the one above: one ideograph and a mark, or what stands behind a word.
 *
 *     …有人问何          …新落成的渡口          …这是他们共同
 *     时，而在河湾        中，有三位船工          的换届
 */
export function goesOnHan(text: string): boolean {
  if (MARKS.has(text.charCodeAt(1))) return isAt(text, 0, HAN) && !BEGINS_ALONE.has(text.charCodeAt(0));
  return CLINGS_ON.test(text);
}

/** Small words that no Chinese sentence or headline ends in. */
const HANGS = unitsOf('的從从於于和与與及或把被將将以而且并並是在之很更最这這那各每');

/** True where a Chinese line breaks off behind a small word: `…河湾的渡口和`. */
export const hangs = (text: string): boolean => HANGS.has(text.charCodeAt(text.length - 1));

/** Small words that no Western sentence or headline ends in, so that the line under one goes on with it. */
const HANGS_WESTERN: ReadonlySet<string> = new Set(
  [
    'a an and as at because between but by for from his in into its my nor of on or our per than that the their to was were which whose with your',
    'au aux avec chez dans de des du et la le les leur ou par pour qui sa ses sont sur une',
    'aus beim dem den der des die ein eine einem einen einer eines mit oder und vom von zum zur',
  ].flatMap((words) => words.split(' ')),
);

/** True where a Western line breaks off behind a small word: `Growth in jobs continued from`. */
export const hangsWestern = (text: string): boolean => HANGS_WESTERN.has(text.slice(text.lastIndexOf(' ') + 1));
