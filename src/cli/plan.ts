import { DIRECTIONS, type Direction } from '../convert/directions.js';
import type { Encoding } from '../decode/encodings.js';
import { usageError } from '../errors.js';
import { STDIN } from '../io/sources.js';
import { oneOf, SPACINGS, type Spacing, toEncoding } from '../options.js';
import type { Format } from '../render/formats.js';
import type { Flags, Surroundings } from './flags.js';
import { formatWarning, planFormat } from './format.js';
import { type Input, planInputs, sameIdsWarning } from './inputs.js';
import { type MetaPlan, planMeta } from './meta.js';
import { WHEN, type When } from './option-table.js';
import { planOutput } from './output-name.js';
import { colourLevel } from './style.js';
import { planTree, type TreePlan } from './tree-plan.js';

/** What is made of the inputs. */
type Product =
  | { readonly kind: 'records'; readonly format: Format }
  /** The reading view of a terminal. */
  | { readonly kind: 'view'; readonly width: number }
  | { readonly kind: 'repair' }
  | { readonly kind: 'rejoin' }
  /** What happened to one line of one input. */
  | { readonly kind: 'why'; readonly line: number };

/** All that a run does, decided before anything is done. */
export interface Plan {
  /** As they were typed: folders and globs are not looked into. */
  readonly inputs: readonly Input[];
  /** A file that names more of them, `-` for standard input; null where there is none. */
  readonly filesFrom: string | null;
  /** True where a zero byte ends each name in it, and not a line. */
  readonly nulls: boolean;
  readonly product: Product;
  /** A file, or null for standard output. */
  readonly output: string | null;
  /** A tree of outputs in the place of one; null where there is none. */
  readonly tree: TreePlan | null;
  /** True where nothing is done, and only told what would be. */
  readonly dryRun: boolean;
  /** Workers for a tree; null where nobody says how many. */
  readonly jobs: number | null;
  /** When to show how far a tree is. */
  readonly progress: When;
  readonly notes: string | null;
  readonly encoding: Encoding;
  readonly spacing: Spacing;
  readonly keepOrder: boolean;
  /** Null where the script stays. */
  readonly convert: Direction | null;
  readonly meta: MetaPlan;
  readonly furniture: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  /** True where each input is told of. */
  readonly verbose: boolean;
  /** True where the output goes to a terminal, which must see no control characters of the input. */
  readonly toTerminal: boolean;
  /** chalk's level: 0 is no colour. */
  readonly colour: 0 | 1 | 2 | 3;
  /** What is to be said before anything is done. */
  readonly warnings: readonly string[];
}

const DEFAULT_WIDTH = 80;
const MIN_WIDTH = 20;
const MAX_WIDTH = 100;
const STAGES = ['repair', 'rejoin'] as const;

function planWhy(line: string): Product {
  if (!/^[1-9]\d{0,14}$/u.test(line))
    throw usageError(`--why cannot be ${JSON.stringify(line)}`, 'give the number of a line: --why 173');
  return { kind: 'why', line: Number(line) };
}

/** @throws NewsCleanError `usage` where more inputs are found than the product can take. */
export function refuseSeveral({ product }: Pick<Plan, 'product'>, { several }: { readonly several: boolean }): void {
  if (!several) return;
  if (product.kind === 'why') throw usageError('--why looks into one input', 'give one file');
  if (product.kind === 'records' && product.format.single)
    throw usageError(
      `${product.format.name} holds one input and several were given`,
      'use -f jsonl, or run it once for each',
    );
}

/** More threads than any machine has use for. */
const MAX_JOBS = 64;

function planJobs({ jobs }: Flags): number | null {
  if (jobs === undefined) return null;
  if (/^\d{1,3}$/u.test(jobs) && Number(jobs) >= 1 && Number(jobs) <= MAX_JOBS) return Number(jobs);
  throw usageError(`--jobs cannot be ${JSON.stringify(jobs)}`, `give a number from 1 to ${MAX_JOBS}`);
}

/** One output is written by one worker, in the order of the inputs. */
const jobsWarning = ({ jobs, outputDir }: Flags): string | null =>
  jobs === undefined || jobs === '1' || outputDir !== undefined ? null : '--jobs does nothing without --output-dir';

/** A line for each input tells how far a run is, and would break a bar. */
function planProgress({ progress, quiet, verbose }: Flags): When {
  if (quiet === true && verbose === true)
    throw usageError('--quiet and --verbose exclude each other', 'leave one of them out');
  const when = oneOf('--progress', progress ?? 'auto', WHEN);
  return quiet === true || verbose === true ? 'never' : when;
}

function planList({ filesFrom, null: nulls }: Flags, inputs: readonly Input[]): string | null {
  if (nulls === true && filesFrom === undefined)
    throw usageError('--null needs --files-from', 'it says how names end there');
  if (filesFrom === '') throw usageError('--files-from has an empty name', 'is a variable of the shell unset?');
  if (filesFrom === STDIN && inputs.some(({ path }) => path === STDIN))
    throw usageError('standard input is a list and an input', 'it can be read once');
  return filesFrom ?? null;
}

/** Options that say something of records alone. */
const RECORDS_ONLY = [
  ['furniture', '--furniture'],
  ['strict', '--strict'],
  ['meta', '--meta'],
  ['metaFrom', '--meta-from'],
] as const;

/** Two options that ask for two products. */
function refuseConflicts(flags: Flags): void {
  const products = (['format', 'stage', 'why'] as const).filter((key) => flags[key] !== undefined);
  const [one, other] = products;
  if (one !== undefined && other !== undefined)
    throw usageError(`--${one} and --${other} exclude each other`, 'leave one of them out');
  const [, idle] = RECORDS_ONLY.find(([key]) => flags[key] !== undefined) ?? [];
  if (idle !== undefined && (one === 'stage' || one === 'why'))
    throw usageError(`${idle} does nothing with --${one}`, 'leave one of them out');
}

function planProduct(flags: Flags, around: Surroundings): Product {
  refuseConflicts(flags);
  if (flags.why !== undefined) return planWhy(flags.why);
  if (flags.stage !== undefined) return { kind: oneOf('--stage', flags.stage, STAGES) };
  if (around.stdout && flags.output === undefined && flags.outputDir === undefined && flags.format === undefined) {
    // a terminal that does not know its size says 0
    const width = around.columns === undefined || around.columns === 0 ? DEFAULT_WIDTH : around.columns;
    return { kind: 'view', width: Math.max(MIN_WIDTH, Math.min(width, MAX_WIDTH)) };
  }
  return { kind: 'records', format: planFormat(flags) };
}

/**
 * Decides everything that a run will do. Touches nothing.
 *
 * @throws NewsCleanError `usage` where the options make no sense, alone or together.
 */
export function plan(paths: readonly string[], typed: Flags, around: Surroundings): Plan {
  const inputs = planInputs(paths, typed.stdinName ?? 'stdin', typed.filesFrom !== undefined);
  const output = planOutput('--output', typed.output);
  const flags: Flags = { ...typed, output: output ?? undefined };
  return {
    inputs,
    filesFrom: planList(flags, inputs),
    nulls: flags.null ?? false,
    product: planProduct(flags, around),
    output,
    tree: planTree(flags),
    dryRun: flags.dryRun ?? false,
    jobs: planJobs(flags),
    progress: planProgress(flags),
    notes: planOutput('--notes', flags.notes),
    encoding: toEncoding('--encoding', flags.encoding ?? 'auto'),
    keepOrder: flags.keepOrder ?? false,
    spacing: oneOf('--spacing', flags.spacing ?? 'auto', SPACINGS),
    convert: flags.convert === undefined ? null : oneOf('--convert', flags.convert.toLowerCase(), DIRECTIONS),
    meta: planMeta(flags),
    furniture: flags.furniture ?? false,
    strict: flags.strict ?? false,
    quiet: flags.quiet ?? false,
    verbose: flags.verbose ?? false,
    toTerminal: around.stdout && output === null && flags.outputDir === undefined,
    colour: colourLevel(oneOf('--color', flags.color ?? 'auto', WHEN), around),
    warnings: [sameIdsWarning(inputs), formatWarning(flags), jobsWarning(flags)].filter((warning) => warning !== null),
  };
}
