import type { Converter } from './convert/converter.js';
import { ENCODING_LABELS, ENCODINGS, type Encoding, encodingNamed } from './decode/encodings.js';
import { usageError } from './errors.js';
import { settleMeta } from './meta.js';
import type { Meta } from './model/meta.js';
import type { Listener } from './model/note.js';
import { nearest } from './nearest.js';
import { isPlain, shown } from './plain.js';

/** What to do with the space between Han and digits or Latin letters. */
export const SPACINGS = ['auto', 'keep', 'strip', 'add'] as const;
export type Spacing = (typeof SPACINGS)[number];

export interface CleanOptions {
  /**
   * How bytes are read; `auto` (the default) finds out by what they hold. A byte order mark says more than a name.
   * Other names of the same (`gbk`, `latin1`) are understood too. Text given as a string is never decoded.
   */
  readonly encoding?: Encoding | undefined;
  /**
   * Space between Han and digits or Latin letters. `auto` (the default) keeps it on a page that sets it throughout and
   * removes it elsewhere.
   */
  readonly spacing?: Spacing | undefined;
  /** Never moves a box, also where an extractor shuffled the boxes of neighbouring stories. The default is false. */
  readonly keepOrder?: boolean | undefined;
  /** Simplified ↔ traditional Chinese, once lines are joined: what `loadConverter` gives. The default converts nothing. */
  readonly convert?: Converter | undefined;
  /** What is known of the source: goes to the articles of pages that do not print it. The default is nothing. */
  readonly meta?: Meta | undefined;
  /** Hears every change and decision. The result is the same with and without. */
  readonly note?: Listener | undefined;
}

/** The options of a run, all decided. */
export interface Settled {
  readonly encoding: Encoding;
  readonly spacing: Spacing;
  readonly keepOrder: boolean;
  readonly convert: Converter | undefined;
  readonly meta: Meta;
  readonly note: Listener | undefined;
}

const KEYS = ['encoding', 'spacing', 'keepOrder', 'convert', 'meta', 'note'] as const;

/** The error for a value that is none of `allowed`; `understood` are all that could have been meant. */
function refuseValue(option: string, given: unknown, allowed: readonly string[], understood: Iterable<string>): never {
  const meant = typeof given === 'string' ? nearest(given, understood) : null;
  const hint = meant === null ? `one of: ${allowed.join(', ')}` : `did you mean ${meant}?`;
  throw usageError(`${option} cannot be ${shown(given)}`, hint);
}

/** One of the words allowed for an option, or the error that names them. */
export function oneOf<Word extends string>(option: string, given: unknown, allowed: readonly Word[]): Word {
  return allowed.find((word) => word === given) ?? refuseValue(option, given, allowed, allowed);
}

/** The encoding that a name means, or the error that says which was probably meant. */
export function toEncoding(option: string, given: unknown): Encoding {
  const named = typeof given === 'string' ? encodingNamed(given) : null;
  return named ?? refuseValue(option, given, ENCODINGS, ENCODING_LABELS.keys());
}

function refuseUnknown(options: unknown): void {
  if (!isPlain(options)) throw usageError(`options cannot be ${shown(options)}`, `give an object: { spacing: 'keep' }`);
  for (const key of Object.keys(options)) {
    if (KEYS.some((known) => known === key)) continue;
    const meant = nearest(key, KEYS);
    const hint = meant === null ? `the options are: ${KEYS.join(', ')}` : `did you mean ${meant}?`;
    throw usageError(`unknown option ${JSON.stringify(key)}`, hint);
  }
}

/**
 * Decides every option once, at the door.
 *
 * @throws NewsCleanError `usage` on an unknown option or value, with the one that was probably meant.
 */
export function settle(options: CleanOptions = {}): Settled {
  refuseUnknown(options);
  const { convert, encoding = 'auto', note, spacing = 'auto' } = options;
  if (note !== undefined && typeof note !== 'function')
    throw usageError('note must be a function', 'it is called with every note');
  if (convert !== undefined && typeof convert?.convert !== 'function')
    throw usageError(`convert cannot be ${shown(convert)}`, "load it first: convert: await loadConverter('t2s')");
  return {
    encoding: toEncoding('encoding', encoding),
    spacing: oneOf('spacing', spacing, SPACINGS),
    keepOrder: flag('keepOrder', options.keepOrder),
    convert,
    meta: settleMeta(options.meta),
    note,
  };
}

function flag(option: string, given: unknown): boolean {
  if (given === undefined || typeof given === 'boolean') return given ?? false;
  throw usageError(`${option} cannot be ${shown(given)}`, 'one of: true, false');
}
