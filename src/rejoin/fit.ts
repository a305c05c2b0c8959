import { misreadShare } from '../chars/noise.js';
import { FACES, type Face, TYPEWRITER } from '../chars/proportional.js';
import { ending } from '../chars/sentence.js';
import { type Box, type FitColumn, findWidths, LEAST_BOX } from './fit-columns.js';
import { LEAST_SHARE, LONG, type Runs, runsOf, SHORT } from './fit-runs.js';
import { type Edge, type Fullness, measureFullness, readEdge } from './fullness.js';

/** A face that a page's lines fit to a fraction of a cell, and the columns that they fill in it. */
export interface Fit {
  readonly face: Face;
  /** The widest spread first; at least one. */
  readonly columns: readonly FitColumn[];
}

/**
 * Measures boxes (lines without a blank one between) in each face; null where no face fits. What it costs grows with
 * the lines times the widths among them: give it no more lines than tell. `read`: an engine may have read them.
 */
export function fitFace(boxes: readonly (readonly string[])[], read = true): Fit | null {
  const edges = edgesOf(boxes);
  const measured = FACES.map((face) => measureIn(edges, face));
  const typeset = bestFit(fittingsOf(measured, LONG, LEAST_SHARE), LEAST_SHARE);
  const best =
    typeset ?? bestInPrint(edges, measured, () => !read || misreadShare(boxes.flat().join('\n')) <= MOST_MISREAD);
  if (best === null) return null;
  const { face, lines, taken } = best;
  const columns = findWidths(lines, cutAtRuns(boxes, taken, !read || typeset !== null), face.em);
  return columns.length > 0 ? { face, columns } : null;
}

function edgesOf(boxes: readonly (readonly string[])[]): readonly Edge[] {
  const edges: Edge[] = [];
  for (const box of boxes)
    box.forEach((line, i) => {
      edges.push(readEdge(line, box[i + 1]));
    });
  return edges;
}

/** Of a page that no engine read fewer lines need to fit, where a typewriter fits so much worse. */
const LEAST_CLEAN = 0.45;
const CLEARLY = 2;
/** More misreadings show an engine (chars/noise.ts): one sign in some 7,000 characters. */
const MOST_MISREAD = 0.005;

/**
 * The face of print that fits in short runs, where a typewriter does not fit better. Short stories in many columns have few
 * such runs. `clean`: no engine read the page, whose errors would make most lines a little too wide or too narrow.
 */
function bestInPrint(edges: readonly Edge[], measured: readonly Measured[], clean: () => boolean): Fitting | null {
  const fittings = fittingsOf(measured, SHORT, LEAST_CLEAN);
  const best = bestFit(fittings, LEAST_SHARE) ?? bestFit(fittings, LEAST_CLEAN);
  if (best === null) return null;
  const few = best.share < LEAST_SHARE;
  if (few && !clean()) return null;
  const typed = fitRuns(measureIn(edges, TYPEWRITER), SHORT, LEAST_SHARE).purity;
  return typed * (few ? CLEARLY : 1) > best.purity ? null : best;
}

/** How each face fits; where fewer than the share `least` of the lines can, no further than that shows. */
const fittingsOf = (measured: readonly Measured[], runs: Runs, least: number): readonly Fitting[] =>
  measured.map((lines) => fitRuns(lines, runs, least));

/** The face that enough of the lines fit, at least the share `least`, and they in the longest runs. */
function bestFit(fittings: readonly Fitting[], least: number): Fitting | null {
  let best: Fitting | null = null;
  for (const fitting of fittings) if (fitting.share >= least && fitting.purity > (best?.purity ?? 0)) best = fitting;
  return best;
}

/** The lines of a page measured in a face. */
interface Measured {
  readonly face: Face;
  readonly lines: Fullness;
}

function measureIn(edges: readonly Edge[], face: Face): Measured {
  return { face, lines: measureFullness(edges, face) };
}

/** And which of the face's columns each line is in keeping with. */
interface Fitting extends Measured {
  readonly taken: Uint8Array;
  /** The share of the lines that are, and how long the runs of them are: the longer, the less by chance. */
  readonly share: number;
  readonly purity: number;
}

function fitRuns({ face, lines }: Measured, runs: Runs, least: number): Fitting {
  const taken = runsOf({ lines, em: face.em, runs, least });
  let [held, purity] = [0, 0];
  for (let from = 0, to = 0; from < taken.length; from = to) {
    while (to < taken.length && taken[to] === taken[from]) to++;
    if (taken[from] === 0) continue;
    held += to - from;
    purity += (to - from) ** 2;
  }
  return { face, lines, taken, share: held / Math.max(1, taken.length), purity };
}

/**
 * Boxes in which no column ends: a page without blank lines is one box, and where one stands over every paragraph, those
 * of a run are.
 */
function cutAtRuns(boxes: readonly (readonly string[])[], taken: Uint8Array, typeset: boolean): readonly Box[] {
  const cut: Box[] = [];
  let at = 0;
  let stopped = false;
  for (const box of boxes) {
    const end = at + box.length;
    for (let from = at; from < end; from = at) {
      while (at < end && taken[at] === taken[from]) at++;
      const above = cut.at(-1);
      const goesOn =
        typeset && stopped && above !== undefined && taken[from] !== 0 && taken[above.from] === taken[from];
      if (goesOn && above.to - above.from < LEAST_BOX) cut[cut.length - 1] = { from: above.from, to: at };
      else cut.push({ from, to: at });
    }
    stopped = ending(box.at(-1) ?? '') === 'stop';
  }
  return cut;
}
