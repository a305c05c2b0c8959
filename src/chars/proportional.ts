import { classAt, UPPER } from './classes.js';

/**
 * Widths of a book face in thousandths of an em, by character: those of Times-Roman in Adobe's font metrics for the
 * PostScript core fonts. Other text faces differ by less than lines of a justified column do.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [250, ' .,'],
  [278, 'ijlt:;/'],
  [333, "frI!()[]-'’‘\u00ad\u2010\u2011"],
  [389, 'sJ'],
  [444, 'acez?“”'],
  [500, 'bdghknopquvxy0123456789–$*«»'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYw'],
  [778, 'm'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '—…'],
];
const OTHER_SMALL = 480;
const OTHER_LARGE = 690;

const TABLE = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((char) => [char, width] as const)));

/** Width of a Western text set in a proportional face, in cells of half an em (a digit is one), not rounded. */
export function setWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char !== '\u00ad' || i === text.length - 1)
      width += TABLE.get(char) ?? (classAt(text, i) & UPPER ? OTHER_LARGE : OTHER_SMALL);
  }
  return width / 500;
}
