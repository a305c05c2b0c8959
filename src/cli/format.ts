import { extname } from 'node:path';
import { NewsCleanError } from '../errors.js';
import { oneOf } from '../options.js';
import { FORMATS, type Format } from '../render/formats.js';
import { visibleName } from '../render/visible.js';
import type { Flags } from './flags.js';

const byExtension = (extension: string): Format | undefined =>
  FORMATS.find(({ extensions }) => extensions.includes(extension.toLowerCase()));

function namedFormat(given: string): Format {
  // `-f md` is meant as the extension
  const meant = byExtension(`.${given}`);
  if (meant !== undefined && meant.name !== given)
    throw new NewsCleanError('usage', `--format cannot be ${JSON.stringify(given)}`, `did you mean ${meant.name}?`);
  const names = FORMATS.map((row) => row.name);
  const name = oneOf('--format', given, names);
  return FORMATS.find((row) => row.name === name) ?? FORMATS[0];
}

/** The format that is asked for by name, else by the name of the output. @throws NewsCleanError `usage`. */
export function planFormat({ format, output, perArticle }: Flags): Format {
  if (format !== undefined) return namedFormat(format);
  return byExtension(perArticle === true ? '.md' : extname(output ?? '')) ?? FORMATS[0];
}

/** Says that a name with an extension of its own gets the format that others get; null where it does not. */
export function formatWarning({ format, stage, why, output }: Flags): string | null {
  const extension = extname(output ?? '');
  const chosen = [format, stage, why].some((flag) => flag !== undefined);
  if (extension === '' || chosen || byExtension(extension) !== undefined) return null;
  const [{ name }] = FORMATS;
  return `${visibleName(output ?? '')}: ${visibleName(extension)} names no format, so ${name} is written; --format chooses another`;
}
