import { readBig5 } from './big5.js';
import type { OpenDecoder } from './decoder.js';
import { ENCODING_NAMES, type EncodingName } from './encoding-name.js';
import { readGb18030 } from './gb18030.js';
import { openUnits } from './open-units.js';
import { readUtf8 } from './sequence.js';
import type { ReadUnit } from './unit.js';
import { openUtf8 } from './utf8.js';
import { readUtf16Be, readUtf16Le } from './utf16.js';
import { readWindows1252 } from './windows-1252.js';

interface EncodingRow {
  /** Reads one character: to weigh bytes as this encoding, and to decode them. */
  readonly read: ReadUnit;
  readonly open: OpenDecoder;
  /** What else it is called, in small letters; hyphens and underscores do not count. */
  readonly also: readonly string[];
}

const row = (name: EncodingName, read: ReadUnit, also: readonly string[]): EncodingRow => ({
  read,
  open: openUnits(name, read),
  also,
});

export const ENCODING_TABLE: Readonly<Record<EncodingName, EncodingRow>> = {
  'utf-8': { read: readUtf8, open: openUtf8, also: ['utf8', 'ascii', 'us-ascii'] },
  gb18030: row('gb18030', readGb18030, ['gbk', 'gb2312', 'cp936', 'ms936', 'windows-936', 'euc-cn', 'x-gbk']),
  big5: row('big5', readBig5, ['big5-hkscs', 'cp950', 'ms950', 'windows-950', 'cp951', 'big5-eten']),
  // which of the two "utf-16" is, its mark says; without one it is what Windows writes
  'utf-16le': row('utf-16le', readUtf16Le, ['utf-16', 'ucs-2', 'ucs-2le']),
  'utf-16be': row('utf-16be', readUtf16Be, ['ucs-2be']),
  'windows-1252': row('windows-1252', readWindows1252, ['cp1252', 'ms1252', 'latin1', 'iso-8859-1', 'iso-latin-1']),
};

/** The encodings that can be asked for; `auto` looks at the bytes. */
export const ENCODINGS = ['auto', ...ENCODING_NAMES] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Every name that is understood, and what it means. */
export const ENCODING_LABELS: ReadonlyMap<string, Encoding> = new Map<string, Encoding>([
  ['auto', 'auto'],
  ...ENCODING_NAMES.flatMap((name) => [name, ...ENCODING_TABLE[name].also].map((label) => [label, name] as const)),
]);

const bare = (label: string): string => label.toLowerCase().replace(/[-_ ]/gu, '');

/** The encoding that a name means; null where it means none. */
export function encodingNamed(label: string): Encoding | null {
  for (const [known, encoding] of ENCODING_LABELS) if (bare(known) === bare(label)) return encoding;
  return null;
}
