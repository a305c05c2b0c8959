import { existsSync, rmSync } from 'node:fs';
import { checkOutputs } from '../batch/check-outputs.js';
import { takeLock } from '../batch/lock.js';
import { hasState, openLog, readDone, statePaths } from '../batch/state.js';
import { openTree, type Tree } from '../batch/tree.js';
import { NewsCleanError } from '../errors.js';
import { look } from '../io/look.js';
import { outputError } from '../io/outlet.js';
import { STDIN } from '../io/sources.js';
import { passedAt } from '../io/walk.js';
import { defaultJobs, toBatches } from './batches.js';
import { cleanAll } from './clean-all.js';
import { findInputs, type Inputs } from './found.js';
import type { JobSetting } from './job.js';
import { refuseOverwrite } from './overwrite.js';
import type { Plan } from './plan.js';
import { printPreview } from './preview-tree.js';
import { openProgress } from './progress.js';
import { openReport } from './report.js';
import { shellWord } from './shell-word.js';
import { joinNotes, refuseNotes } from './tree-notes.js';
import type { TreePlan } from './tree-plan.js';
import { openTwice } from './twice.js';
import type { Voice } from './voice.js';
import { pairs, type TreeRun, work } from './work.js';

const extensionOf = ({ product }: Plan, perArticle: boolean): string => {
  if (perArticle) return '';
  return product.kind === 'records' ? (product.format.extensions[0] ?? '') : '.txt';
};

function toSetting(plan: Plan, { folder, perArticle }: TreePlan): JobSetting {
  const { product, furniture, encoding, spacing, keepOrder, convert, meta, notes } = plan;
  const kind = product.kind === 'records' ? product.format.name : product.kind === 'repair' ? 'repair' : 'rejoin';
  return {
    folder,
    perArticle,
    product: kind,
    furniture,
    encoding,
    spacing,
    keepOrder,
    convert,
    meta,
    notes: notes !== null,
  };
}

/** Looks before anything is written. @throws NewsCleanError `usage`. */
async function check(
  { folder, resume, force, perArticle }: TreePlan,
  tree: Tree,
  inputs: Inputs,
  lists: readonly string[],
  extension: string,
): Promise<number> {
  const known = hasState(statePaths(folder));
  const hint =
    resume && !known
      ? 'no run is known to have written it; --force writes over it'
      : '--resume goes on with an earlier run, --force writes over it';
  const replace = force || (resume && known);
  return checkOutputs({ tree, pairs: () => pairs(inputs, extension), lists, replace, folders: perArticle, hint });
}

function refuseFile(folder: string): void {
  if (look(folder)?.isDirectory() === false)
    throw new NewsCleanError('usage', `--output-dir ${folder} is a file`, 'give the name of a folder');
}

/** What the system says against it is said of the folder. */
function inFolder<Made>(folder: string, act: () => Made): Made {
  try {
    return act();
  } catch (error) {
    throw outputError(error, folder);
  }
}

const INTERRUPTED = 130;

/** What to type to go on with a run. */
function resumeCommand(argv: readonly string[]): string {
  const words = argv.filter((word) => word !== '--resume' && word !== '--force');
  return ['news-clean', ...words.map((word) => (word.startsWith('-') ? word : shellWord(word))), '--resume'].join(' ');
}

/** Looks at what there is, and at what is done. @throws NewsCleanError `usage` where something stands in the way. */
async function openRun(plan: Plan, treePlan: TreePlan): Promise<TreeRun> {
  const { folder, resume, perArticle } = treePlan;
  function passed() {
    const own = [folder, ...(plan.notes === null ? [] : [plan.notes])].map(passedAt);
    return own.filter((place) => place !== null);
  }
  const extension = extensionOf(plan, perArticle);
  const tree = openTree(folder);
  refuseOverwrite({ ...plan, output: null });
  const inputs = await findInputs({ ...plan, typed: plan.inputs, passed });
  const lists = plan.filesFrom === null || plan.filesFrom === STDIN ? [] : [plan.filesFrom];
  const total = await check(treePlan, tree, inputs, lists, extension);
  if (plan.notes !== null) refuseNotes(plan.notes, tree, () => pairs(inputs, extension));
  const state = statePaths(folder);
  const done = resume && hasState(state) ? readDone(state) : null;
  return { tree, inputs, total, setting: toSetting(plan, treePlan), extension, done };
}

async function write(run: TreeRun, plan: Plan, voice: Voice, argv: readonly string[]): Promise<number> {
  const { total, setting } = run;
  const state = statePaths(setting.folder);
  for (const warning of plan.warnings) voice.say(warning);
  const log = inFolder(setting.folder, () => openLog(state, run.done !== null));
  const report = openReport(total, log, state.failures, voice);
  const twice = openTwice(voice);
  const jobs = plan.jobs ?? defaultJobs(total);
  const view = openProgress(plan.progress, process.stderr, report.progress);
  function leave(): void {
    view.end();
    // with the folder gone, there is nothing to take away, and another error is being told
    if (existsSync(state.unfinished)) rmSync(state.unfinished, { recursive: true });
  }
  const batches = toBatches(work(run, report, twice.again), total, jobs);
  const interrupted = await cleanAll(batches, jobs, setting, report, log).finally(leave);
  if (plan.notes !== null && !interrupted) await joinNotes(plan.notes, state, pairs(run.inputs, run.extension));
  twice.tell();
  const code = report.end(plan.strict);
  if (!interrupted) return code;
  voice.warn(`interrupted; go on with: ${resumeCommand(argv)}`);
  return INTERRUPTED;
}

/** Writes a tree of outputs as planned, and gives the exit code. @throws NewsCleanError `usage` or `output`. */
export async function runTree(plan: Plan, treePlan: TreePlan, voice: Voice, argv: readonly string[]): Promise<number> {
  const { folder } = treePlan;
  refuseFile(folder);
  if (plan.dryRun) return printPreview(await openRun(plan, treePlan), voice);
  // before anything is looked at: what another run writes meanwhile would not be seen
  const lock = inFolder(folder, () => takeLock(statePaths(folder)));
  try {
    return await write(await openRun(plan, treePlan), plan, voice, argv);
  } finally {
    lock.release();
  }
}
