import { FACES, type Face, TYPEWRITER } from '../chars/proportional.js';
import { type Box, type FitColumn, findWidths, NARROWEST, WIDEST } from './fit-columns.js';
import { type Edge, type Fullness, measureFullness, openJudge, readEdge, type Verdict } from './fullness.js';

/** A face that a page's lines fit to a fraction of a cell, and the columns that they fill in it. */
export interface Fit {
  readonly face: Face;
  /** The widest spread first; at least one. */
  readonly columns: readonly FitColumn[];
}

/** What runs a column must be in keeping with: so many lines one after the other, so many of them full. */
interface Runs {
  readonly least: number;
  readonly leastFull: number;
}

/**
 * Long runs tell a typeset page from OCR. Stories over several columns have none so long: shorter ones are kept by chance
 * in lines that were wrapped at a number of characters, too, and those are known by fitting a typewriter better.
 */
const LONG: Runs = { least: 20, leastFull: 20 };
const SHORT: Runs = { least: 12, leastFull: 8 };
/** Such columns are in keeping with so many of the page's lines. */
const LEAST_SHARE = 0.6;
const MOST_COLUMNS = 8;

/**
 * Measures boxes (lines without a blank one between) in each face; null where no face fits. What it costs grows with
 * the lines times the widths among them: give it no more lines than tell.
 */
export function fitFace(boxes: readonly (readonly string[])[]): Fit | null {
  const edges = boxes.flatMap((box) => box.map((line, i) => readEdge(line, box[i + 1])));
  const best = bestFace(edges, LONG) ?? bestFace(edges, SHORT);
  if (best === null) return null;
  const { face, lines, taken } = best;
  const columns = findWidths(lines, cutAtRuns(boxes, taken), face.em);
  return columns.length > 0 ? { face, columns } : null;
}

/** The face that most lines fit, and they in the longest runs. */
function bestFace(edges: readonly Edge[], runs: Runs): Fitting | null {
  let best: Fitting | null = null;
  for (const face of FACES) {
    const fitting = measureIn(edges, face, runs);
    if (fitting.share >= LEAST_SHARE && fitting.purity > (best?.purity ?? 0)) best = fitting;
  }
  if (best === null || runs === LONG) return best;
  return measureIn(edges, TYPEWRITER, runs).purity > best.purity ? null : best;
}

/** A face, the lines measured in it, and which of its columns each is in keeping with. */
interface Fitting {
  readonly face: Face;
  readonly lines: Fullness;
  readonly taken: Uint8Array;
  /** The share of the lines that are, and how long the runs of them are: the longer, the less by chance. */
  readonly share: number;
  readonly purity: number;
}

function measureIn(edges: readonly Edge[], face: Face, runs: Runs): Fitting {
  const lines = measureFullness(edges, face);
  const taken = runsOf(lines, face.em, runs);
  let [held, purity] = [0, 0];
  for (let from = 0, to = 0; from < taken.length; from = to) {
    while (to < taken.length && taken[to] === taken[from]) to++;
    if (taken[from] === 0) continue;
    held += to - from;
    purity += (to - from) ** 2;
  }
  return { face, lines, taken, share: held / Math.max(1, taken.length), purity };
}

/** A width, and how many lines not yet taken stand in long runs in keeping with it: at most so many, once some are taken. */
interface Candidate {
  readonly width: number;
  gain: number;
}

/** Boxes in which no column ends: a page without blank lines is one box. */
function cutAtRuns(boxes: readonly (readonly string[])[], taken: Uint8Array): readonly Box[] {
  const cut: Box[] = [];
  let at = 0;
  for (const { length } of boxes) {
    const end = at + length;
    for (let from = at; from < end; from = at) {
      while (at < end && taken[at] === taken[from]) at++;
      cut.push({ from, to: at });
    }
  }
  return cut;
}

/** For each line, which of the widths found it is in keeping with in a long run, from 1; 0 where none, or too few lines are. */
function runsOf(lines: Fullness, em: number, runs: Runs): Uint8Array {
  const taken = new Uint8Array(lines.least.length);
  const tried: Candidate[] = [];
  for (const width of candidates(lines)) {
    const gain = inKeeping(lines, width, em, runs, taken, 0);
    // gains only fall
    if (gain > 0) tried.push({ width, gain });
  }
  let all = 0;
  for (let run = 1; run <= MOST_COLUMNS; run++) {
    const best = bestOf(tried, lines, em, runs, taken);
    if (best === undefined || all + best.gain * (MOST_COLUMNS - run + 1) < taken.length * LEAST_SHARE) break;
    all += inKeeping(lines, best.width, em, runs, taken, run);
  }
  return taken;
}

/** The width that gains most. Gains only fall as lines are taken, so those that gained less before need no second look. */
function bestOf(tried: Candidate[], lines: Fullness, em: number, runs: Runs, taken: Uint8Array): Candidate | undefined {
  tried.sort((a, b) => b.gain - a.gain || a.width - b.width);
  let best: Candidate | undefined;
  for (const candidate of tried) {
    if (candidate.gain <= (best?.gain ?? 0)) break;
    candidate.gain = inKeeping(lines, candidate.width, em, runs, taken, 0);
    if (candidate.gain > (best?.gain ?? 0)) best = candidate;
  }
  return best;
}

/** The widths of lines, rounded up to tenths of a cell. */
function candidates(lines: Fullness): readonly number[] {
  const seen = new Set<number>();
  for (const least of lines.least) if (least >= NARROWEST && least <= WIDEST) seen.add(Math.ceil(least * 10));
  return [...seen].map((tenths) => tenths / 10);
}

/**
 * How many lines not yet taken stand in long runs in keeping with a width; takes them as `run`, if that is not 0. Most
 * widths have no such run, and few lines tell: where the last of as many lines as a run has at least is against it, none of them begins one.
 */
function inKeeping(
  lines: Fullness,
  width: number,
  em: number,
  { least: leastRun, leastFull }: Runs,
  taken: Uint8Array,
  run: number,
): number {
  const judge = openJudge(width, em);
  const { least, most, stops } = lines;
  const verdict = (i: number) =>
    judge(least[i] as number, most[i] as number, stops[i] === 1, i === 0 || stops[i - 1] === 1);
  let gain = 0;
  let from = 0;
  while (from + leastRun <= taken.length) {
    let against = from + leastRun - 1;
    while (against >= from && verdict(against) !== 'against') against--;
    if (against >= from) {
      from = against + 1;
      continue;
    }
    let to = from + leastRun;
    while (to < taken.length && verdict(to) !== 'against') to++;
    gain += countRun(verdict, from, to, leastFull, taken, run);
    from = to + 1;
  }
  return gain;
}

/** The lines of a run that are not yet taken; 0 where too few are full. */
function countRun(
  verdict: (i: number) => Verdict,
  from: number,
  to: number,
  leastFull: number,
  taken: Uint8Array,
  run: number,
): number {
  let full = 0;
  let fresh = 0;
  for (let i = from; i < to; i++) {
    if (verdict(i) === 'full') full++;
    if (!taken[i]) fresh++;
  }
  if (full < leastFull) return 0;
  for (let i = from; run > 0 && i < to; i++) taken[i] ||= run;
  return fresh;
}
