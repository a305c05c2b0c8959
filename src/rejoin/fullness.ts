import { type Face, setWidth } from '../chars/proportional.js';
import { ending } from '../chars/sentence.js';
import { firstWord, surePart } from './first-part.js';
import { hyphenStart } from './hyphen-witness.js';

/** A printed line is full in every column that is so wide, in cells: `least` for what it holds, `most` for what it could not hold. */
export interface Fullness {
  readonly least: number;
  readonly most: number;
  /** It ends a sentence: it may be short. */
  readonly stops: boolean;
}

/** Kerning and the like: cells that a full line may be wider than its column. */
export const TOLERANCE = 0.15;
/** So many times its column at least a line is wide that is two: full ones, but for what the gaps took; the end of a paragraph. */
const DOUBLED = 1.65;
const DOUBLED_END = 1.2;

/**
 * Measures a line of a box in a face. `next` is the line that follows; where none does, it may be full in any column.
 *
 *     opened on Monday with        least: this;  most: this with ` thirty`
 *     thirty early passengers
 */
export function measureFullness(line: string, next: string | undefined, face: Face): Fullness {
  const least = setWidth(line, face);
  if (next === undefined) return { least, most: Number.POSITIVE_INFINITY, stops: true };
  const bare = line.slice(0, hyphenStart(line));
  const before = bare.length < line.length ? setWidth(bare, face) : least + setWidth(' ', face);
  return { least, most: before + setWidth(surePart(firstWord(next)), face), stops: ending(line) === 'stop' };
}

/** What a line says of a column. `begins`: it may be the first of a paragraph, and set in by an em. */
export type Judge = (line: Fullness, begins: boolean) => Verdict;
export type Verdict = 'full' | 'short' | 'against';

/** The judge of a column of that width; its bounds are worked out once, since thousands of lines are held against them. */
export function openJudge(width: number, em: number): Judge {
  const [above, below] = [width + TOLERANCE, width - TOLERANCE];
  const [aboveSetIn, belowSetIn] = [width - em + TOLERANCE, width - em - TOLERANCE];
  return ({ least, most, stops }, begins) => {
    if (least <= above && most > below) return 'full';
    if (begins && least <= aboveSetIn && most > belowSetIn) return 'full';
    if (least > width) return isDoubled(least, width, stops) ? 'short' : 'against';
    return stops ? 'short' : 'against';
  };
}

/** Two printed lines in one: the extractor dropped a hyphen and the break behind it (`the 1967 SixDay War.`). */
export function isDoubled(width: number, column: number, stops: boolean): boolean {
  return width > column * (stops ? DOUBLED_END : DOUBLED) && width < column * 2 + 1;
}
