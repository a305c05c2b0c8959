import { type Face, setWidth } from '../chars/proportional.js';
import { ending } from '../chars/sentence.js';
import { firstWord, surePart } from './first-part.js';
import { hyphenStart } from './hyphen-witness.js';
import { linesIn } from './welded-lines.js';

/** A line of a box as every face measures it. */
export interface Edge {
  readonly line: string;
  /** The line without the hyphens that it ends in; the same string where it has none. */
  readonly bare: string;
  /** What would have had to fit on it too; null where no line follows: it may be full in any column. */
  readonly next: string | null;
  /** It ends a sentence: it may be short. */
  readonly stops: boolean;
}

/**
 * Lines measured in a face, each full in every column that is so wide, in cells: `least` for what it holds, `most` for
 * what it could not hold.
 *
 *     opened on Monday with        least: this;  most: this with ` thirty`
 *     thirty early passengers
 */
export interface Fullness {
  readonly least: Float64Array;
  readonly most: Float64Array;
  /** 1 where the line ends a sentence. */
  readonly stops: Uint8Array;
}

/** Kerning and the like: cells that a full line may be wider than its column. */
export const TOLERANCE = 0.15;

/** `next` is the line that follows. */
export function readEdge(line: string, next: string | undefined): Edge {
  return {
    line,
    bare: line.slice(0, hyphenStart(line)),
    next: next === undefined ? null : surePart(firstWord(next)),
    stops: next === undefined || ending(line) === 'stop',
  };
}

export function measureFullness(edges: readonly Edge[], face: Face): Fullness {
  const lines = {
    least: new Float64Array(edges.length),
    most: new Float64Array(edges.length),
    stops: new Uint8Array(edges.length),
  };
  const space = setWidth(' ', face);
  edges.forEach(({ line, bare, next, stops }, i) => {
    const least = setWidth(line, face);
    const before = bare.length < line.length ? setWidth(bare, face) : least + space;
    lines.least[i] = least;
    lines.most[i] = next === null ? Number.POSITIVE_INFINITY : before + setWidth(next, face);
    lines.stops[i] = stops ? 1 : 0;
  });
  return lines;
}

/** What a line says of a column. `begins`: it may be the first of a paragraph, and set in by an em. */
export type Judge = (least: number, most: number, stops: boolean, begins: boolean) => Verdict;
export type Verdict = 'full' | 'short' | 'against';

/** The judge of a column of that width; its bounds are worked out once, since thousands of lines are held against them. */
export function openJudge(width: number, em: number): Judge {
  const above = width + TOLERANCE;
  const below = width - TOLERANCE;
  const aboveSetIn = width - em + TOLERANCE;
  const belowSetIn = width - em - TOLERANCE;
  return (least, most, stops, begins) => {
    if (least <= above && most > below) return 'full';
    if (begins && least <= aboveSetIn && most > belowSetIn) return 'full';
    if (least > width) return linesIn(least, width, stops) > 1 ? 'short' : 'against';
    return stops ? 'short' : 'against';
  };
}
