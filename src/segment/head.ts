import { holdsHan, isHanText } from '../chars/han.js';
import { joinText } from '../chars/seam.js';
import type { Byline } from '../model/article.js';
import type { Span } from '../model/span.js';
import { isClosedLine } from '../phrases/closed-head.js';
import { columnCue } from '../phrases/column.js';
import { feuilletonLines } from '../phrases/feuilleton.js';
import { isInstitution } from '../phrases/institution.js';
import { bareHead, deckAt } from './deck.js';
import { type HeadWitness, kickerAt } from './kicker.js';
import { mergeSpans } from './places.js';
import type { StoryPart } from './story.js';
import { NO_TIERS, type Tiers, tiersOf } from './tiers.js';
import { readWesternHead } from './western-head.js';

/** One line of a head. */
interface HeadLine {
  readonly text: string;
  readonly number: number;
  /** Blank lines before it. */
  readonly gap: number;
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
}

const NO_PART: HeadPart = { text: null, at: [] };
const NO_HEAD: Head = { kicker: NO_PART, headline: NO_PART, deck: NO_PART, bylines: [], bylineSpans: [] };

/** The lines of the head that these parts make, as printed. */
export function headLines(parts: readonly StoryPart[]): readonly HeadLine[] {
  return parts.flatMap(({ item: { block } }) =>
    block.lines.map((line, i) => ({ text: line.text.trim(), number: line.number, gap: block.gaps[i] ?? 0 })),
  );
}

/**
 * Tells kicker, headline and deck apart: where the deck begins, all is deck; the name of an institution at
 * the end signs the story; a kicker is chosen by weighed evidence; all else is one headline over several lines.
 */
export function readHead(parts: readonly StoryPart[], witness: HeadWitness): Head {
  if (parts.length === 0) return NO_HEAD;
  const { lines: all, signed } = signers(headLines(parts));
  const label = labelLines(all.map(({ text }) => text));
  const lines = all.slice(label);
  const texts = lines.map((line) => line.text);
  const western = texts.some((text) => holdsHan(text)) ? null : readWesternHead(texts, witness.capitalHeads);
  const dashed = western === null ? deckAt(texts) : western.deck;
  const over = dashed < 0 ? lines : lines.slice(0, dashed);
  const weighed =
    western !== null && western.kicker >= 0
      ? western.kicker
      : kickerAt(
          over.map((line) => line.text),
          witness,
          over.map((line) => line.gap),
        );
  const first = weighed === 0 ? 1 : 0;
  const tiers = western !== null ? NO_TIERS : printedTiers(over.slice(first), !witness.shuffled);
  const below = tiers.under === 0 ? dashed : over.length - tiers.under;
  const top = below < 0 ? lines : lines.slice(0, below);
  // where boxes were shuffled, another story's may have come with them
  const others = top.some(({ text }, i) => i !== weighed && columnCue(text) === null);
  const isKicker = ({ text }: HeadLine, i: number) =>
    i === weighed ||
    i < (tiers.over === 0 ? 0 : first + tiers.over) ||
    (witness.shuffled && weighed >= 0 && others && columnCue(text) !== null);
  return {
    kicker: part([...all.slice(0, label), ...top.filter(isKicker)]),
    headline: part(top.filter((line, i) => !isKicker(line, i))),
    deck: part(below < 0 ? [] : lines.slice(below)),
    bylines: signed.map(({ text }) => ({ role: null, name: text.replaceAll(' ', '') })),
    bylineSpans: signed.map(({ number }) => [number, number]),
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
  return Math.max(0, (open < 0 ? texts.length : open) - 1);
}

/** The tiers of a Chinese head: a Western one is wrapped more unevenly. */
function printedTiers(lines: readonly HeadLine[], measured: boolean): Tiers {
  const texts = lines.map((line) => line.text);
  return texts.length > 1 && texts.every(isHanText) ? tiersOf(texts, measured) : NO_TIERS;
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
  if (lines.length === 0) return NO_PART;
  const text = joinText(
    lines.map((line) => line.text),
    lines.some((line) => isHanText(line.text)),
  );
  return {
    text: bareHead(text),
    at: mergeSpans(lines.map(({ number, gap }) => [number - gap, number, number])),
  };
}
