import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { checkOutputs, type Pair } from '../batch/check-outputs.js';
import { openPool, PoolError } from '../batch/pool.js';
import { doneKey, hasState, type Log, openLog, readDone, type State, statePaths } from '../batch/state.js';
import { openTree, outputPlace, type Tree } from '../batch/tree.js';
import { NewsCleanError } from '../errors.js';
import { outputError } from '../io/outlet.js';
import { fromByteString, pathName, toByteString } from '../io/path.js';
import type { Seen } from '../io/seen.js';
import { STDIN } from '../io/sources.js';
import { passedAt } from '../io/walk.js';
import { visibleName } from '../render/visible.js';
import { defaultJobs, toBatches } from './batches.js';
import { type Found, findInputs, type Inputs } from './found.js';
import type { Counts, JobSetting, Task } from './job.js';
import type { Plan } from './plan.js';
import { openReport, type Report } from './report.js';
import type { TreePlan } from './tree-plan.js';
import { version } from './version.js';
import { describe, type Voice } from './voice.js';

/** A run that writes a tree. */
interface TreeRun {
  readonly tree: Tree;
  readonly inputs: Inputs;
  readonly setting: JobSetting;
  /** What is done already; null where all is to be done. */
  readonly done: Seen | null;
}

/** An input that is to be read, and what shows that it was read before; null where nothing does. */
export interface Work extends Task {
  /** Its place among the inputs. */
  readonly order: number;
  readonly key: string | null;
  /** 0 where nobody knows. */
  readonly bytes: number;
}

const extensionOf = ({ product }: Plan, perArticle: boolean): string => {
  if (perArticle) return '';
  return product.kind === 'records' ? (product.format.extensions[0] ?? '') : '.txt';
};

function toSetting(plan: Plan, { folder, perArticle }: TreePlan): JobSetting {
  const { product, furniture, encoding, spacing, keepOrder, convert } = plan;
  const kind = product.kind === 'records' ? product.format.name : product.kind === 'repair' ? 'repair' : 'rejoin';
  return { folder, perArticle, product: kind, furniture, encoding, spacing, keepOrder, convert };
}

/** An input with the place of its output; null where something stands in its way. */
const toPair = ({ path, name, place, error }: Found, extension: string): Pair | null =>
  error !== null || place === '' ? null : { path, name, output: outputPlace(place, extension) };

function* pairs(inputs: Inputs, extension: string): Generator<Pair> {
  for (const found of inputs.each()) {
    const pair = toPair(found, extension);
    if (pair !== null) yield pair;
  }
}

/** What an input is now; its key is null where it cannot be known again. */
type Known = Pick<Work, 'key' | 'bytes'>;

/** Looks an input up, and makes its key: another when the input, the options or the version change. */
function openKnow({ folder: _, ...options }: JobSetting): (pair: Pair) => Known {
  const always = [version(), JSON.stringify(options)];
  return ({ path, name, output }) => {
    const stats = path === STDIN ? undefined : statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile()) return { key: null, bytes: 0 };
    return { key: doneKey([...always, name, output, stats.size, stats.mtimeMs]), bytes: stats.size };
  };
}

/** An output may have been lost with the power, and then be empty or not there. */
function stands(tree: Tree, { output }: Pair): boolean {
  const stats = statSync(fromByteString(tree.path(output)), { throwIfNoEntry: false });
  return stats !== undefined && (stats.isDirectory() || stats.size > 0);
}

const why = ({ error }: Found): unknown =>
  error ?? new NewsCleanError('input', 'its path gives no name for an output', 'give the file itself');

/** What is left to do; what cannot be done or is done already is reported. */
function* work({ tree, inputs, setting, done }: TreeRun, extension: string, report: Report): Generator<Work> {
  const know = openKnow(setting);
  let order = 0;
  for (const found of inputs.each()) {
    order += 1;
    const pair = toPair(found, extension);
    if (pair === null) {
      report.failed({ name: found.name, order }, describe(why(found), found.path));
      continue;
    }
    const known = know(pair);
    if (known.key !== null && done?.has(known.key) && stands(tree, pair)) report.skipped();
    else yield { order, ...known, path: toByteString(pair.path), name: pair.name, output: pair.output };
  }
}

/** Looks before anything is written. @throws NewsCleanError `usage`. */
function check({ folder, resume, force }: TreePlan, tree: Tree, inputs: Inputs, extension: string): number {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new NewsCleanError('usage', `--output-dir ${folder} is a file`, 'give the name of a folder');
  const known = hasState(statePaths(folder));
  const hint =
    resume && !known
      ? 'no run is known to have written it; --force writes over it'
      : '--resume goes on with an earlier run, --force writes over it';
  return checkOutputs({ tree, pairs: () => pairs(inputs, extension), replace: force || (resume && known), hint });
}

/** Milliseconds that a page may take; the slowest that was met took four seconds. */
const PATIENCE = 60_000;
/** Of a worker's heap; pages that were met took less than 200. */
const MEGABYTES = 1024;

async function cleanAll(works: Iterable<Work>, total: number, jobs: number, run: TreeRun, report: Report, log: Log) {
  const module = new URL('./worker.js', import.meta.url);
  const limits = { patience: PATIENCE, megabytes: MEGABYTES };
  const batches = toBatches(works, total, jobs);
  const pool = openPool<Work, Counts, JobSetting>(
    batches,
    { module, setting: run.setting, jobs, ...limits },
    {
      done(item, counts) {
        report.done(item, counts);
        if (item.key !== null) log.done(item.key);
      },
      failed: report.failed,
    },
  );
  try {
    await pool.run();
  } catch (error) {
    throw error instanceof PoolError ? new NewsCleanError('output', error.message) : error;
  }
}

/** What would be done, a line an input. */
function* preview(run: TreeRun, extension: string): Generator<string> {
  const know = openKnow(run.setting);
  for (const found of run.inputs.each()) {
    const pair = toPair(found, extension);
    const name = visibleName(found.name);
    if (pair === null) {
      yield `${name}: ${describe(why(found), found.path)}\n`;
      continue;
    }
    const { key } = know(pair);
    const skip = key !== null && run.done?.has(key) && stands(run.tree, pair);
    yield `${name} → ${visibleName(pathName(fromByteString(run.tree.path(pair.output))))}${skip ? ' (done)' : ''}\n`;
  }
}

async function printPreview(run: TreeRun, extension: string): Promise<number> {
  const { printAll } = await import('./print.js');
  await printAll(preview(run, extension));
  for (const found of run.inputs.each()) if (toPair(found, extension) === null) return 1;
  return 0;
}

function begin(state: State, folder: string, keep: boolean): Log {
  try {
    mkdirSync(folder, { recursive: true });
    return openLog(state, keep);
  } catch (error) {
    throw outputError(error, folder);
  }
}

/** Writes a tree of outputs as planned, and gives the exit code. @throws NewsCleanError `usage` or `output`. */
export async function runTree(plan: Plan, treePlan: TreePlan, voice: Voice): Promise<number> {
  const { folder, resume, perArticle } = treePlan;
  const extension = extensionOf(plan, perArticle);
  const tree = openTree(folder);
  function passed() {
    const own = passedAt(folder);
    return own === null ? [] : [own];
  }
  const inputs = await findInputs({ ...plan, typed: plan.inputs, passed });
  const total = check(treePlan, tree, inputs, extension);
  const state = statePaths(folder);
  const done = resume && hasState(state) ? readDone(state) : null;
  const run = { tree, inputs, setting: toSetting(plan, treePlan), done };
  if (plan.dryRun) return printPreview(run, extension);
  for (const warning of plan.warnings) voice.say(warning);
  const log = begin(state, folder, done !== null);
  const report = openReport(total, log, state.failures);
  const jobs = plan.jobs ?? defaultJobs(total);
  await cleanAll(work(run, extension, report), total, jobs, run, report, log);
  rmSync(state.unfinished, { recursive: true, force: true });
  return report.end(voice, plan.strict);
}
