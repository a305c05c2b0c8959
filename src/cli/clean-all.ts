import { PoolError } from '../batch/hearing.js';
import { marksOf, type Outcome } from '../batch/marks.js';
import { openPool } from '../batch/pool.js';
import type { Log } from '../batch/state.js';
import { NewsCleanError } from '../errors.js';
import { outputError } from '../io/outlet.js';
import type { Counts, JobSetting } from './job.js';
import type { Report } from './report.js';
import { catchInterrupt } from './signals.js';
import type { Work } from './work.js';

/** Milliseconds that a worker may be busy with one page: far more than a page of any size that is not cut takes. */
const PATIENCE = 60_000;
/** Of a worker's heap: far more than a page and the tables of every stage take. */
const MEGABYTES = 1024;

const toOutcome = ({ flagged, files }: Counts): Outcome => ({ flagged: flagged > 0, files });

/** Works until all is done or an interrupt comes; true says that one came. */
export async function cleanAll(
  batches: Iterator<readonly Work[]>,
  jobs: number,
  setting: JobSetting,
  report: Report,
  log: Log,
): Promise<boolean> {
  const module = new URL('../../bin/worker.js', import.meta.url);
  const limits = { patience: PATIENCE, megabytes: MEGABYTES };
  const pool = openPool<Work, Counts, JobSetting>(
    batches,
    { module, setting, jobs, ...limits },
    {
      done(item, counts) {
        report.done(item, counts);
        if (item.key !== null) log.done([...marksOf(item.key, toOutcome(counts)), item.key]);
      },
      failed: report.failed,
    },
  );
  let interrupted = false;
  const release = catchInterrupt(() => {
    interrupted = true;
    pool.stop();
  });
  try {
    await pool.run();
  } catch (error) {
    throw error instanceof PoolError ? new NewsCleanError('output', error.message) : outputError(error, setting.folder);
  } finally {
    release();
  }
  return interrupted;
}
