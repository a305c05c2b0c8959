import { fixtures } from '../fixtures.js';
import { makePage } from '../typesetter/make-page.js';
import { faultsOf, pagesOf } from './promises.js';

/** Ten pages: three of each tongue, and the one that the project began with. */
export const TEN_PAGES: readonly string[] = [
  ...fixtures()
    .filter(({ name }) => name === 'jiaozuo-2020-10-26-p1')
    .map(({ input }) => input),
  ...[11, 12, 13].flatMap((seed) =>
    (['zh-Hans', 'zh-Hant', 'en'] as const).map((lang) => makePage(seed, {}, lang).text),
  ),
];

const OF_PREFIXES = ['every record validates', 'no letter or digit is lost'];

/** Of every `step`th prefix of a text, the lengths of those that are not read whole and valid. */
export function failingPrefixes(text: string, step: number): readonly number[] {
  return places(text.length, step).filter((length) =>
    OF_PREFIXES.some((promise) => faultsOf(text.slice(0, length), promise).length > 0),
  );
}

/** Of every `step`th place between two bytes, those where a cut into two chunks gives other pages. */
export function failingCuts(text: string, step: number): readonly number[] {
  const bytes = Buffer.from(text);
  const whole = pagesOf([bytes]);
  return places(bytes.length, step).filter((at) => pagesOf([bytes.subarray(0, at), bytes.subarray(at)]) !== whole);
}

const places = (length: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor(length / step) + 1 }, (_, i) => i * step);
