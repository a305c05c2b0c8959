import { parentPort, threadId, workerData } from 'node:worker_threads';
import type { Start } from '../batch/messages.js';
import { serve } from '../batch/serve.js';
import { NewsCleanError } from '../errors.js';
import { fromByteString } from '../io/path.js';
import { type JobSetting, openJob, type Task } from './job.js';
import { describe } from './voice.js';

/** What a thread of a run that writes a tree does: makes outputs of inputs. */
export async function serveJobs(): Promise<void> {
  const { setting, shared }: Start<JobSetting> = workerData;
  const work = await openJob(setting, threadId);
  if (parentPort === null) return;
  serve(parentPort, shared, {
    work,
    explain: (error, { path }: Task) => ({
      reason: describe(error, fromByteString(path)),
      fatal: error instanceof NewsCleanError && error.code === 'output',
    }),
  });
}
