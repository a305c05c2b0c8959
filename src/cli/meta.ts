import { usageError } from '../errors.js';
import { checkMeta, metaKey } from '../meta.js';
import type { Meta } from '../model/meta.js';
import { visibleName } from '../render/visible.js';
import type { Flags } from './flags.js';
import { openTemplate } from './meta-from.js';
import type { Voice } from './voice.js';

/** What is said of all inputs, and how their paths are read; plain data, which threads hand to one another. */
export interface MetaPlan {
  readonly given: Meta;
  /** Null where paths say nothing. */
  readonly template: string | null;
}

function readPairs(pairs: readonly string[]): Meta {
  const given: Record<string, string> = {};
  for (const pair of pairs) {
    const [, name, value = ''] = /^([^=]*)=(.*)$/su.exec(pair) ?? [];
    if (name === undefined)
      throw usageError(`--meta cannot be ${JSON.stringify(pair)}`, 'give KEY=VALUE: --meta date=2031-03-08');
    const key = metaKey('--meta', name);
    checkMeta('--meta', key, value);
    if (given[key] !== undefined) throw usageError(`--meta has ${key} twice`, 'give each key once');
    given[key] = value;
  }
  return given;
}

/** @throws NewsCleanError `usage` on an unknown key, a date that is no day, or a template that cannot be read. */
export function planMeta({ meta = [], metaFrom }: Flags): MetaPlan {
  if (metaFrom !== undefined) openTemplate(metaFrom);
  return { given: readPairs(meta), template: metaFrom ?? null };
}

/** What is known of a source by its name; `matched` is false where the template says nothing of it. */
export interface Known {
  readonly meta: Meta;
  readonly matched: boolean;
}

/** What the path says counts for more than what is said of all. */
export function openMeta({ given, template }: MetaPlan): (name: string) => Known {
  const read = template === null ? null : openTemplate(template);
  return (name) => {
    const found = read === null ? {} : read(name);
    return { meta: { ...given, ...found }, matched: found !== null };
  };
}

/** The same, and the first path that the template says nothing of is told. */
export function openToldMeta(plan: MetaPlan, voice: Voice): (name: string) => Meta {
  const known = openMeta(plan);
  let told = false;
  return (name) => {
    const { meta, matched } = known(name);
    if (!matched && !told) {
      told = true;
      voice.say(`${visibleName(name)}: --meta-from says nothing of this path, nor perhaps of others`);
    }
    return meta;
  };
}
