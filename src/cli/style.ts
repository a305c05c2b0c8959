import { PLAIN, type Style } from '../render/style.js';
import type { Surroundings } from './flags.js';
import type { When } from './option-table.js';

type Level = 0 | 1 | 2 | 3;

function forcedLevel(value: string): Level {
  if (value === '0' || value === 'false') return 0;
  return value === '2' ? 2 : value === '3' ? 3 : 1;
}

/** chalk's level from the option, then FORCE_COLOR, then NO_COLOR (any value but none), then the terminal. */
export function colourLevel(when: When, { env, stdout }: Surroundings): Level {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (when !== 'auto') return when === 'always' ? 1 : 0;
  if (FORCE_COLOR !== undefined) return forcedLevel(FORCE_COLOR);
  if (NO_COLOR !== undefined && NO_COLOR !== '') return 0;
  return stdout && TERM !== 'dumb' ? 1 : 0;
}

/** The style for a level. chalk is loaded only where there is colour. */
export async function openStyle(level: Level): Promise<Style> {
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return { strong: (text) => chalk.bold(text), quiet: (text) => chalk.dim(text), warn: (text) => chalk.yellow(text) };
}
