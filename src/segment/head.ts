import { inCapitals } from '../chars/capitals.js';
import { holdsHan, isHanText } from '../chars/han.js';
import { joinText } from '../chars/seam.js';
import { countSpaces } from '../chars/spaces.js';
import type { Byline } from '../model/article.js';
import type { Span } from '../model/span.js';
import { isClosedLine } from '../phrases/closed-head.js';
import { columnCue } from '../phrases/column.js';
import { feuilletonLines } from '../phrases/feuilleton.js';
import { isInstitution } from '../phrases/institution.js';
import { bareHead, deckAt } from './deck.js';
import type { Item } from './item.js';
import { type HeadWitness, kickerAt } from './kicker.js';
import { mergeSpans } from './places.js';
import type { StoryPart } from './story.js';
import { CLEAR, tiersOf } from './tiers.js';
import { readWesternHead } from './western-head.js';

/** One line of a head. */
interface HeadLine {
  readonly text: string;
  readonly number: number;
  /** Blank lines before it: those that part, and all. */
  readonly gap: number;
  readonly empty: number;
  /** Running text begins with it that a stop ends: no headline is so. */
  readonly opensText: boolean;
}

/** A part of a head, joined as text is, and where its lines stand. */
export interface HeadPart {
  readonly text: string | null;
  readonly at: readonly Span[];
}

export interface Head {
  readonly kicker: HeadPart;
  readonly headline: HeadPart;
  readonly deck: HeadPart;
  /** The institution that signs under the headline, and where. */
  readonly bylines: readonly Byline[];
  readonly bylineSpans: readonly Span[];
  /** How sure it is which of its lines are the headline: see tiers.ts. */
  readonly margin: number;
}

/** Each its own: whoever gets one may write in it. */
const noPart = (): HeadPart => ({ text: null, at: [] });
const noHead = (): Head => ({
  kicker: noPart(),
  headline: noPart(),
  deck: noPart(),
  bylines: [],
  bylineSpans: [],
  margin: CLEAR,
});

/** The lines of the head that these parts make, as printed. */
export function headLines(parts: readonly StoryPart[]): readonly HeadLine[] {
  return parts.flatMap(({ item }) =>
    item.block.lines.map((line, i) => ({
      text: line.text.trim(),
      number: line.number,
      gap: item.block.gaps[i] ?? 0,
      empty: item.block.empty[i] ?? 0,
      opensText: i === 0 && isText(item),
    })),
  );
}

/** Running text that a stop ends, of several words and not begun by a line in capitals. */
const isText = ({ block, fullStop, text }: Item): boolean =>
  block.shape === 'flow' &&
  fullStop &&
  countSpaces(text, TEXT_WORDS) === TEXT_WORDS &&
  /\p{Ll}{2}/u.test(block.lines[0]?.text ?? '');

/** Words between which so many spaces stand are no headline when a stop ends them. */
const TEXT_WORDS = 7;

/**
 * Tells kicker, headline and deck apart: the name of an institution at the end signs the story; a dash opens the deck;
 * weighed evidence deals the other lines. `byBlanks`: blank lines within a Western head part one of these from another.
 */
export function readHead(parts: readonly StoryPart[], witness: HeadWitness, byBlanks = false): Head {
  if (parts.length === 0) return noHead();
  const { lines: all, signed } = signers(headLines(parts));
  const label = labelLines(all.map(({ text }) => text));
  const { kicker, headline, deck, margin } = partHead(all.slice(label), witness, byBlanks);
  return {
    kicker: part([...all.slice(0, label), ...kicker]),
    headline: part(headline),
    deck: part(deck),
    bylines: signed.map(({ text }) => ({ role: null, name: text.replaceAll(' ', '') })),
    bylineSpans: signed.map(({ number }) => [number, number]),
    margin,
  };
}

/**
 * How many lines over a Western headline name no story: the label of a novel in parts, or, of several heads that a stop
 * closes, one under the other, all but the last: `LAW REPORT.` over `COURT OF CHANCERY.`
 */
function labelLines(texts: readonly string[]): number {
  const label = feuilletonLines(texts);
  if (label > 0) return label;
  const open = texts.findIndex((text) => !isClosedLine(text));
  if (isDecked(texts)) return 0;
  return Math.max(0, (open < 0 ? texts.length : open) - 1);
}

/**
 * True of a head as American papers pile them, each deck closed by a stop: two lines in capitals, and words in small letters under
 * them.
 *
 *     FERRY SOLD AT LAST.
 *     TWO BIDS FOR HER.
 *     Harbor Board Takes the Higher
 *     One, After a Long Night.
 */
function isDecked(texts: readonly string[]): boolean {
  const small = texts.findIndex((text) => !inCapitals(text));
  const below = texts[small] ?? '';
  return small > 1 && below.includes(' ') && /\p{Ll}{3}/u.test(below);
}

/** The lines of a head by their parts. */
interface Parted {
  readonly kicker: readonly HeadLine[];
  readonly headline: readonly HeadLine[];
  readonly deck: readonly HeadLine[];
  readonly margin: number;
}

function partHead(lines: readonly HeadLine[], witness: HeadWitness, byBlanks: boolean): Parted {
  const texts = lines.map((line) => line.text);
  if (texts.some((text) => holdsHan(text))) return partHan(lines, texts, witness);
  return partWestern(lines, texts, {
    witness,
    blanks: byBlanks ? lines.flatMap(({ gap }, i) => (i > 0 && gap > 0 ? [i] : [])) : [],
  });
}

/** What tells of the lines of a Western head; `blanks`: those with a blank line over them that parts. */
interface WesternWitness {
  readonly witness: HeadWitness;
  readonly blanks: readonly number[];
}

function partWestern(
  lines: readonly HeadLine[],
  texts: readonly string[],
  { witness, blanks }: WesternWitness,
): Parted {
  const text = lines.findIndex(({ opensText }, i) => i > 0 && opensText);
  const over = text < 0 ? texts : texts.slice(0, text);
  const read = readWesternHead(over, { ...witness, blanks });
  const western = { ...read, deck: read.deck < 0 ? text : read.deck };
  const top = western.deck < 0 ? lines : lines.slice(0, western.deck);
  const at =
    western.kicker > 0
      ? -1
      : kickerAt(
          texts.slice(0, top.length),
          witness,
          top.map((line) => line.gap),
        );
  const isKicker = (_: HeadLine, i: number) => i < western.kicker || i === at;
  return {
    kicker: top.filter(isKicker),
    headline: top.filter((line, i) => !isKicker(line, i)),
    deck: lines.slice(top.length),
    margin: CLEAR,
  };
}

/**
 * Weighed evidence divides a Chinese head. Before, a kicker under its headline is taken out, the name of a column say; where
 * boxes were shuffled, all such names: they may have come with another story.
 */
function partHan(lines: readonly HeadLine[], texts: readonly string[], witness: HeadWitness): Parted {
  const dashed = deckAt(texts);
  const top = dashed < 0 ? lines : lines.slice(0, dashed);
  const at = kickerAt(
    texts.slice(0, top.length),
    witness,
    top.map((line) => line.gap),
  );
  const others = top.some(({ text }, i) => i !== at && columnCue(text) === null);
  const isKicker = ({ text }: HeadLine, i: number) =>
    (i === at && (i > 0 || witness.shuffled)) || (witness.shuffled && at >= 0 && others && columnCue(text) !== null);
  const kicker = top.filter(isKicker);
  const rest = [...top.filter((line, i) => !isKicker(line, i)), ...lines.slice(top.length)];
  const restTexts = rest.map((line) => line.text);
  const { over, under, margin } = tiersOf(restTexts, witness, kicker.length === 0 ? dashed : deckAt(restTexts));
  const end = rest.length - under;
  return {
    kicker: [...kicker, ...rest.slice(0, over)],
    headline: rest.slice(over, end),
    deck: rest.slice(end),
    margin,
  };
}

/** Parts the institutions at the end of a head from the lines over them. */
function signers(lines: readonly HeadLine[]): {
  readonly lines: readonly HeadLine[];
  readonly signed: readonly HeadLine[];
} {
  let end = lines.length;
  while (end > 1 && isInstitution(lines[end - 1]?.text ?? '')) end--;
  return { lines: lines.slice(0, end), signed: lines.slice(end) };
}

function part(lines: readonly HeadLine[]): HeadPart {
  if (lines.length === 0) return noPart();
  const text = joinText(
    lines.map((line) => line.text),
    lines.some((line) => isHanText(line.text)),
  );
  return {
    text: bareHead(text),
    at: mergeSpans(lines.map(({ number, empty }) => [number - empty, number, number])),
  };
}
