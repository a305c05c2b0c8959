import fc from 'fast-check';
import { keep } from './failures.js';
import { type Input, inputsOf } from './inputs.js';
import { CHEAP, DEAR, faultsOf } from './promises.js';
import { shrink } from './shrink.js';

/** How long, how much, and from where. */
export interface Limits {
  /** Of the clock. */
  readonly milliseconds: number;
  /** Of all workers together; each takes its share. */
  readonly inputs: number;
  readonly seed: number;
  /** Which of how many workers this is: each takes every so manieth round. */
  readonly worker: number;
  readonly workers: number;
}

/** Inputs of a round, which share the pages that they are cut from. */
const ROUND = 2000;
/** Of so many inputs one is held against a promise that takes long. */
const SELDOM = 20;

/** What came of a run. */
interface Outcome {
  readonly tried: number;
  /** Failures that were kept by an earlier run. */
  readonly known: number;
  /** Files of the others. */
  readonly kept: readonly string[];
}

/**
 * Tries inputs until a limit is reached, each against all cheap promises, and some against a dear one; failures are made small and
 * kept. The same seed gives the same inputs, however many workers share them.
 */
export function fuzz({ milliseconds, inputs, seed, worker, workers }: Limits, say: (line: string) => void): Outcome {
  const end = Date.now() + milliseconds;
  const kept: string[] = [];
  let [tried, known] = [0, 0];
  function attempt(input: Input, place: number): void {
    tried += 1;
    const dear = place % SELDOM === 0 ? [DEAR[(place / SELDOM) % DEAR.length] ?? ''] : [];
    for (const promise of [...CHEAP, ...dear]) {
      const [fault] = faultsOf(input, promise);
      if (fault === undefined) continue;
      const file = keep({ promise, input: shrink(input, (smaller) => faultsOf(smaller, promise).length > 0) });
      if (file === null) known += 1;
      else {
        kept.push(file);
        say(`${file}: ${promise}\n  ${fault.slice(0, 300)}`);
      }
    }
  }
  for (let round = worker; round * ROUND < inputs && Date.now() < end; round += workers) {
    const numRuns = Math.min(ROUND, inputs - round * ROUND);
    const made = fc.sample(inputsOf(seed + round), { numRuns, seed: seed + round });
    for (let i = 0; i < made.length && Date.now() < end; i++) attempt(made[i] as Input, i);
  }
  return { tried, known, kept };
}
