import { holdsHan, isHanText } from '../chars/han.js';
import { joinText } from '../chars/seam.js';
import type { Byline } from '../model/article.js';
import type { Span } from '../model/span.js';
import { columnCue } from '../phrases/column.js';
import { isInstitution } from '../phrases/institution.js';
import { deckAt, OPENING_DASH } from './deck.js';
import { type HeadWitness, kickerAt } from './kicker.js';
import { mergeSpans } from './places.js';
import type { StoryPart } from './story.js';
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
  const { lines, signed } = signers(headLines(parts));
  const texts = lines.map((line) => line.text);
  const western = texts.some((text) => holdsHan(text)) ? null : readWesternHead(texts, witness.capitalHeads);
  const below = western === null ? deckAt(texts) : western.deck;
  const top = below < 0 ? lines : lines.slice(0, below);
  const kicker =
    western !== null && western.kicker >= 0
      ? western.kicker
      : kickerAt(
          top.map((line) => line.text),
          witness,
          top.map((line) => line.gap),
        );
  // where boxes were shuffled, another story's may have come with them
  const others = top.some(({ text }, i) => i !== kicker && columnCue(text) === null);
  const isKicker = ({ text }: HeadLine, i: number) =>
    i === kicker || (witness.shuffled && kicker >= 0 && others && columnCue(text) !== null);
  return {
    kicker: part(top.filter(isKicker)),
    headline: part(top.filter((line, i) => !isKicker(line, i))),
    deck: part(below < 0 ? [] : lines.slice(below)),
    bylines: signed.map(({ text }) => ({ role: null, name: text.replaceAll(' ', '') })),
    bylineSpans: signed.map(({ number }) => [number, number]),
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
  if (lines.length === 0) return NO_PART;
  const text = joinText(
    lines.map((line) => line.text),
    lines.some((line) => isHanText(line.text)),
  );
  return {
    // a head that is all dash stays one
    text: text.replace(OPENING_DASH, '') || text,
    at: mergeSpans(lines.map(({ number, gap }) => [number - gap, number, number])),
  };
}
