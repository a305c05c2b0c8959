import fc from 'fast-check';
import { ENCODINGS } from '../../src/decode/encodings.js';
import { encode } from '../decode/encode.js';
import { fixtures } from '../fixtures.js';
import { sourceOf } from '../links.js';
import { sideBySide } from '../side-by-side.js';
import { makeJumpIssue } from '../typesetter/jump-issue.js';
import { makePage } from '../typesetter/make-page.js';
import { between, chance, pick, type Random, seeded } from '../typesetter/random.js';
import { EASY } from '../typesetter/setting.js';
import { DAMAGES } from './damages.js';

/** What is fed: text as a string, or bytes. */
export type Input = string | Uint8Array;

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const TONGUES = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** Pages in each tongue, and issues, that the windows of a round are cut from: making a page takes as long as trying ten windows of it. */
const PAGES = 20;
const ISSUES = 5;

/** Evenly spread, where `fc.double` is spread over what a double can hold: nine of ten are under a millionth. */
const share = fc.nat({ max: 1_000_000 }).map((millionth) => millionth / 1_000_000);

/** A window of a page, a quarter of `most` lines on average: whole pages take tens of times as long, and break no more. */
const windows = (pages: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.tuple(pages, share, share).map(([text, at, size]) => {
    const all = text.split('\n');
    const length = Math.ceil(size ** 3 * most);
    const first = Math.floor(at * Math.max(0, all.length - length));
    return all.slice(first, first + length).join('\n');
  });

const known = fc.constantFrom(...fixtures().map(({ input }) => input));

const damaged = (texts: fc.Arbitrary<string>, most = 5): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.array(fc.constantFrom(...DAMAGES), { maxLength: most }), seeds).map(([text, damages, seed]) => {
    const random = seeded(seed);
    return damages.reduce((spoilt, { spoil }) => spoil(spoilt, random), text);
  });

/**
 * Pages dealt to columns that stand side by side, as `pdftotext -layout` prints them, with what makes them hard: gutters of one
 * space, lines stretched to the width of their column, heads that stand over several.
 */
const abreast = (pages: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(pages, pages, seeds).map(([one, other, seed]) => {
    const random = seeded(seed);
    const columns = between(random, 2, 5);
    const all = `${one}\n${other}`.split('\n').filter((line) => line.trim() !== '');
    const first = between(random, 0, all.length);
    const dealt = all.slice(first, first + columns * between(random, 12, 24)).map((line) => stretch(line, random));
    const rows = sideBySide(dealt.join('\n'), columns, between(random, 1, 8)).split('\n');
    const heads = Array.from({ length: between(random, 0, 3) }, () => pick(random, all).trim());
    const at = chance(random, 0.5) ? 0 : between(random, 0, rows.length);
    return rows.toSpliced(at, 0, heads.map((head) => ' '.repeat(between(random, 1, 50)) + head).join('')).join('\n');
  });

const stretch = (line: string, random: Random): string =>
  chance(random, 0.1) ? line.replaceAll(/(?<=\S) (?=\S)|(?<=[，。])/gu, () => ' '.repeat(between(random, 1, 7))) : line;

/** Every plane, half surrogates among them. */
const unicode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

/** Texts, most of them short: a line is where most is decided. */
function textsOf(round: number): fc.Arbitrary<string> {
  const row = (count: number, make: (seed: number) => string): readonly string[] =>
    Array.from({ length: count }, (_, i) => make(round * count + i));
  const pages = TONGUES.flatMap((tongue) => row(PAGES, (seed) => makePage(seed, {}, tongue).text));
  const plain = TONGUES.flatMap((tongue) =>
    row(PAGES / 2, (seed) => makePage(seed, { ...EASY, widths: [tongue === 'en' ? 34 : 14] }, tongue).text),
  );
  const issues = row(ISSUES, (seed) => sourceOf(makeJumpIssue(seed, {}, 0.1)));
  return fc.oneof(
    { weight: 8, arbitrary: damaged(windows(fc.constantFrom(...pages), 20)) },
    { weight: 6, arbitrary: damaged(windows(known, 20)) },
    { weight: 2, arbitrary: damaged(windows(fc.constantFrom(...issues), 60)) },
    { weight: 1, arbitrary: damaged(abreast(fc.constantFrom(...plain)), 2) },
    { weight: 4, arbitrary: unicode },
  );
}

function strike(bytes: Uint8Array, hits: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const struck = Uint8Array.from(bytes);
  for (const [at, value] of hits) if (struck.length > 0) struck[at % struck.length] = value;
  return struck;
}

const hits = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });

const bytesOf = (texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    fc.uint8Array({ maxLength: 80 }),
    fc
      .tuple(texts, fc.constantFrom(...ENCODINGS.filter((name) => name !== 'auto')), hits)
      .map(([text, name, struck]) => strike(encode(text, name), struck)),
  );

/** Everything that may be fed in a round, whose number tells the pages that most of it is cut from. */
export function inputsOf(round: number): fc.Arbitrary<Input> {
  const texts = textsOf(round);
  return fc.oneof({ weight: 4, arbitrary: texts }, { weight: 1, arbitrary: bytesOf(texts) });
}
