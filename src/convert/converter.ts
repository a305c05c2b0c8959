import type { ConverterFunction, LocalePreset } from 'opencc-js/core';
import type { Direction } from './directions.js';

/** One direction, its tables loaded: from here on all is synchronous. */
export interface Converter {
  readonly direction: Direction;
  /** What Chinese text is in when it comes out, BCP 47. */
  readonly lang: 'zh-Hans' | 'zh-Hant';
  /** Converts running text. A phrase is known only whole: a line break within it hides it. */
  readonly convert: (text: string) => string;
}

/** opencc-js's names of the two ends of a direction. */
const ENDS: Readonly<Record<Direction, { readonly from: string; readonly to: string }>> = {
  s2t: { from: 'cn', to: 't' },
  t2s: { from: 't', to: 'cn' },
  s2tw: { from: 'cn', to: 'tw' },
  tw2s: { from: 'tw', to: 'cn' },
  s2twp: { from: 'cn', to: 'twp' },
  tw2sp: { from: 'twp', to: 'cn' },
  s2hk: { from: 'cn', to: 'hk' },
  hk2s: { from: 'hk', to: 'cn' },
};

/** The tables are several megabytes: only those of the direction are read, and only when one is asked for. */
function loadPreset(simplifies: boolean): Promise<LocalePreset> {
  return simplifies ? import('opencc-js/preset/t2cn') : import('opencc-js/preset/cn2t');
}

/** Loads a direction; building its tables takes some tenths of a second, once. */
export async function openConverter(direction: Direction): Promise<Converter> {
  const ends = ENDS[direction];
  const simplifies = ends.to === 'cn';
  const [{ ConverterBuilder }, preset] = await Promise.all([import('opencc-js/core'), loadPreset(simplifies)]);
  const convert: ConverterFunction = ConverterBuilder(preset)(ends);
  return { direction, lang: simplifies ? 'zh-Hans' : 'zh-Hant', convert };
}
