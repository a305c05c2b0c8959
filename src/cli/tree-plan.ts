import { usageError } from '../errors.js';
import type { Flags } from './flags.js';

/** A tree of outputs, one for each input. */
export interface TreePlan {
  readonly folder: string;
  /** True where an output is a folder with a file for each article. */
  readonly perArticle: boolean;
  readonly resume: boolean;
  readonly force: boolean;
}

const NAMES = { output: '--output', why: '--why', stage: '--stage' } as const;

function refuseBoth(flags: Flags, key: keyof typeof NAMES, other: string): void {
  if (flags[key] !== undefined)
    throw usageError(`${NAMES[key]} and ${other} exclude each other`, 'leave one of them out');
}

/** The tree that is asked for; null where one output is. @throws NewsCleanError `usage` where options contradict. */
export function planTree(flags: Flags): TreePlan | null {
  const { outputDir: folder, perArticle = false, resume = false, force = false } = flags;
  if (folder === undefined) {
    const [idle] =
      Object.entries({ '--per-article': perArticle, '--resume': resume, '--force': force }).find(
        ([, given]) => given,
      ) ?? [];
    if (idle !== undefined) throw usageError(`${idle} needs --output-dir`, 'give the folder to write to: -d FOLDER');
    return null;
  }
  if (folder === '') throw usageError('--output-dir has an empty name', 'is a variable of the shell unset?');
  for (const key of ['output', 'why'] as const) refuseBoth(flags, key, '--output-dir');
  if (perArticle) refuseBoth(flags, 'stage', '--per-article');
  if (resume && force) throw usageError('--resume and --force exclude each other', 'leave one of them out');
  return { folder, perArticle, resume, force };
}
