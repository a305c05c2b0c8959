import { availableParallelism } from 'node:os';
import type { Work } from './work.js';

/** Inputs that go to a worker together, and the bytes that are enough for a batch by themselves. */
const MAX_INPUTS = 32;
const MAX_BYTES = 4_194_304;

/** Puts work together to batches; of a small run, every worker gets some. */
export function* toBatches(work: Iterable<Work>, total: number, jobs: number): Generator<readonly Work[]> {
  const most = Math.min(MAX_INPUTS, Math.ceil(total / jobs));
  let batch: Work[] = [];
  let bytes = 0;
  for (const one of work) {
    batch.push(one);
    bytes += one.bytes;
    if (batch.length < most && bytes < MAX_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Inputs for each further worker before it is worth its start: some 100 ms, against 15 for a page of 18 KB. */
const WORTH_A_WORKER = 32;
/** Workers beyond this wait for the disk. */
const MAX_DEFAULT = 8;

/** The workers for a run when nobody says how many. */
export const defaultJobs = (total: number): number =>
  Math.max(1, Math.min(availableParallelism(), MAX_DEFAULT, Math.floor(total / WORTH_A_WORKER)));
