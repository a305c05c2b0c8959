import { setFlagsFromString } from 'node:v8';

/** Workers start after these are set and obey them too. */
const FLAGS = ['--optimize-for-size', '--semi-space-growth-factor=1'] as const;

/**
 * Has V8 collect what is no longer held sooner, for a run over many inputs. Left to itself it takes more room the more
 * names and pages went by: over 300,000 inputs twice as much as over 3,000, though no more is held. It costs a quarter of
 * the time (bench/README.md).
 */
export function holdMemory(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
