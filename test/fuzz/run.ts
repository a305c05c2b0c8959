import fc from 'fast-check';
import { keep } from './failures.js';
import { type Input, inputs } from './inputs.js';
import { faultsOf, PROMISES } from './promises.js';
import { shrink } from './shrink.js';

/** How long, how much, and from where. */
export interface Limits {
  /** Of the clock. */
  readonly milliseconds: number;
  readonly inputs: number;
  readonly seed: number;
}

const NAMES = Object.keys(PROMISES);
const BATCH = 100;

/** What came of a run. */
interface Outcome {
  readonly tried: number;
  /** Failures that were kept by an earlier run. */
  readonly known: number;
  /** Files of the others. */
  readonly kept: readonly string[];
}

/** Tries inputs, each against one promise by turns, until a limit is reached; failures are made small and kept. */
export function fuzz({ milliseconds, inputs: most, seed }: Limits, say: (line: string) => void): Outcome {
  const end = Date.now() + milliseconds;
  const kept: string[] = [];
  let [tried, known] = [0, 0];
  function attempt(input: Input): void {
    const promise = NAMES[tried % NAMES.length] ?? '';
    tried += 1;
    const [fault] = faultsOf(input, promise);
    if (fault === undefined) return;
    const file = keep({ promise, input: shrink(input, (smaller) => faultsOf(smaller, promise).length > 0) });
    if (file === null) known += 1;
    else {
      kept.push(file);
      say(`${file}: ${promise}\n  ${fault.slice(0, 300)}`);
    }
  }
  for (let batch = 0; tried < most && Date.now() < end; batch++)
    fc.sample(inputs, { numRuns: Math.min(BATCH, most - tried), seed: seed + batch }).forEach(attempt);
  return { tried, known, kept };
}

/** Every prefix of a text: whole and valid, and nothing of it lost. Gives the lengths that fail. */
export function everyPrefix(text: string): readonly number[] {
  const failing: number[] = [];
  for (let length = 0; length <= text.length; length++) {
    const prefix: Input = text.slice(0, length);
    const promises = ['every record validates', 'no letter or digit is lost'];
    if (promises.some((promise) => faultsOf(prefix, promise).length > 0)) failing.push(length);
  }
  return failing;
}
