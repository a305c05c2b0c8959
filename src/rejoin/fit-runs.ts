import { NARROWEST, WIDEST } from './fit-columns.js';
import { type Fullness, openJudge, type Verdict } from './fullness.js';

/** What runs a column must be in keeping with: so many lines one after the other, so many of them full. */
export interface Runs {
  readonly least: number;
  readonly leastFull: number;
}

/**
 * Long runs tell a typeset page from OCR. Stories over several columns have none so long: shorter ones are kept by chance
 * in lines that were wrapped at a number of characters, too, and those are known by fitting a typewriter better.
 */
export const LONG: Runs = { least: 20, leastFull: 20 };
export const SHORT: Runs = { least: 12, leastFull: 8 };
/** Such columns are in keeping with this share of the page's lines. */
export const LEAST_SHARE = 0.6;
const MOST_COLUMNS = 8;

/** Lines in which runs of a kind are looked for; `em` in cells. `least`: the share of them that runs must hold. */
export interface Sheet {
  readonly lines: Fullness;
  readonly em: number;
  readonly runs: Runs;
  readonly least: number;
}

/** A width, and how many lines not yet taken stand in long runs in keeping with it: at most so many, once some are taken. */
interface Candidate {
  readonly width: number;
  gain: number;
}

/** For each line, which of the widths found it is in keeping with in a long run, from 1; 0 where none, or too few lines are. */
export function runsOf(sheet: Sheet): Uint8Array {
  const { least, lines } = sheet;
  const taken = new Uint8Array(lines.least.length);
  const tried: Candidate[] = [];
  for (const width of candidates(lines)) {
    const gain = inKeeping(sheet, width, taken, 0);
    // gains only fall
    if (gain > 0) tried.push({ width, gain });
  }
  let all = 0;
  for (let run = 1; run <= MOST_COLUMNS; run++) {
    const best = bestOf(tried, sheet, taken);
    if (best === undefined || all + best.gain * (MOST_COLUMNS - run + 1) < taken.length * least) break;
    all += inKeeping(sheet, best.width, taken, run);
  }
  return taken;
}

/** The width that gains most. Gains only fall as lines are taken, so those that gained less before need no second look. */
function bestOf(tried: Candidate[], sheet: Sheet, taken: Uint8Array): Candidate | undefined {
  tried.sort((a, b) => b.gain - a.gain || a.width - b.width);
  let best: Candidate | undefined;
  for (const candidate of tried) {
    if (candidate.gain <= (best?.gain ?? 0)) break;
    candidate.gain = inKeeping(sheet, candidate.width, taken, 0);
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
 * widths have no such run, and few lines tell: where the last of the fewest lines that make a run is against it, none of
 * them begins one.
 */
function inKeeping({ lines, em, runs }: Sheet, width: number, taken: Uint8Array, run: number): number {
  const judge = openJudge(width, em);
  const { least, most, stops } = lines;
  const leastRun = runs.least;
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
    if (countFull(verdict, from, to) >= runs.leastFull) gain += take(taken, from, to, run);
    from = to + 1;
  }
  return gain;
}

/** The lines of a run that are not yet taken; taken as `run`, if that is not 0. */
function take(taken: Uint8Array, from: number, to: number, run: number): number {
  let fresh = 0;
  for (let i = from; i < to; i++) {
    if (taken[i]) continue;
    fresh++;
    taken[i] = run;
  }
  return fresh;
}

function countFull(verdict: (i: number) => Verdict, from: number, to: number): number {
  let full = 0;
  for (let i = from; i < to; i++) if (verdict(i) === 'full') full++;
  return full;
}
