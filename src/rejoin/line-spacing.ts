import { ending } from '../chars/sentence.js';
import type { Line } from '../model/line.js';

/** Fewer lines with text show no spacing. */
const LEAST_LINES = 10;
/** So large a share of lines has just as many blank ones over it, and hardly any has fewer. */
const USUAL = 0.5;
const FEWER = 0.05;
/** And so many have more: where all have the same, blocks may stand so. */
const MORE = 0.08;
/** Of these, so many follow a line that no stop ends: paragraphs on a line each end in one. */
const OPEN = 0.5;
/** And so many lines of the page are nearly as wide as its wide ones: those of a list are of all widths. */
const WIDE = { nearly: 0.8, share: 0.4, ofAll: 0.9 };

/**
 * The lines of a page without the blank ones that stand between all its lines, of a text typed with double spacing; the same
 * array where they do not. More of them part paragraphs:
 *
 *     The ferry to the far bank
 *                                  one: of the spacing
 *     ran late.
 *
 *
 *                                  three: between paragraphs
 *     Nobody was on board.
 */
export function withoutSpacing(lines: readonly Line[]): readonly Line[] {
  const spacing = spacingOf(lines);
  if (spacing === 0) return lines;
  let left = spacing;
  return lines.filter(({ text }) => {
    if (!isEmpty(text)) {
      left = spacing;
      return true;
    }
    left--;
    return left < 0;
  });
}

const isEmpty = (text: string): boolean => text === '' || text.trim() === '';

/** How many blank lines stand between all lines of a page; 0 on nearly every page. */
export function spacingOf(lines: readonly Line[]): number {
  // most pages have far fewer blank lines
  const empty = lines.reduce((count, { text }) => (isEmpty(text) ? count + 1 : count), 0);
  if (lines.length - empty < LEAST_LINES || empty < (lines.length - empty) * USUAL) return 0;
  const texts = lines.filter(({ text }) => !isEmpty(text));
  const gaps = gapsOf(lines);
  const least = Math.min(...gaps.filter((gap) => gap > 0));
  const share = (test: (gap: number, i: number) => boolean) => gaps.filter(test).length / gaps.length;
  const usual = share((gap) => gap === least);
  if (usual < USUAL || share((gap) => gap < least) > FEWER || share((gap) => gap > least) < MORE) return 0;
  const open = share((gap, i) => gap === least && ending(texts[i]?.text.trim() ?? '') !== 'stop');
  return open >= OPEN * usual && areWide(texts) ? least : 0;
}

/** Blank lines between each two lines with text. */
function gapsOf(lines: readonly Line[]): readonly number[] {
  const gaps: number[] = [];
  let [gap, met] = [0, false];
  for (const { text } of lines) {
    if (isEmpty(text)) gap++;
    else {
      if (met) gaps.push(gap);
      [gap, met] = [0, true];
    }
  }
  return gaps;
}

function areWide(texts: readonly Line[]): boolean {
  const widths = texts.map(({ text }) => text.trim().length).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * WIDE.ofAll)] ?? 0;
  return widths.filter((width) => width >= wide * WIDE.nearly).length >= widths.length * WIDE.share;
}
