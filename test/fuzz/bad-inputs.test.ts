import { describe, expect, test } from 'vitest';
import { openReader } from '../../src/decode/decode.js';
import { recordsOf } from '../clean.js';
import { BAD_INPUTS } from './bad-inputs.js';
import type { Input } from './inputs.js';
import { CHEAP, faultsOf, PROMISES } from './promises.js';
import { STRESS } from './utf8-stress.js';

const BYTES = 1500;

describe.each(BAD_INPUTS.map((bad) => [bad.name, bad] as const))('%s', (_, { make, refused }) => {
  const input = make(BYTES);

  test(refused === undefined ? 'keeps every promise' : 'is refused with what it is', () => {
    if (refused !== undefined)
      expect(() => recordsOf(typeof input === 'string' ? input : [input], 'a')).toThrow(refused);
    for (const promise of Object.keys(PROMISES)) expect(faultsOf(input, promise), promise).toEqual([]);
  });
});

describe('whole tables keep every promise that one cleaning tells', () => {
  const keeps = (input: Input) => {
    for (const promise of CHEAP) expect(faultsOf(input, promise), promise).toEqual([]);
  };

  test.each(BAD_INPUTS.filter(({ whole = 0 }) => whole > BYTES).map((bad) => [bad.name, bad] as const))(
    '%s',
    (_, { make, whole = 0 }) => keeps(make(whole)),
  );

  const PLANE = 0x10000;
  const points = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => from + i)
      .map(
        (point) =>
          (point >= 0xd800 && point < 0xe000 ? '' : String.fromCodePoint(point)) + (point % 40 === 39 ? '\n' : ''),
      )
      .join('');

  test('every code point of the first plane, and some of every other', () => {
    const STEP = 800;
    for (let from = 0; from < PLANE; from += STEP) keeps(`水来了，船也来了。\n${points(from, from + STEP)}`);
    for (let plane = 1; plane <= 16; plane++) keeps(points(plane * PLANE, plane * PLANE + STEP));
  });
});

describe('wrong UTF-8', () => {
  const standard = new TextDecoder('utf-8', { ignoreBOM: true });
  const read = (chunks: readonly Uint8Array[]): string => {
    const reader = openReader({ encoding: 'utf-8' });
    const pages = [...chunks.flatMap((chunk) => [...reader.push(chunk)]), ...reader.end()];
    return pages.flatMap((page) => page.lines.map((line) => line.text)).join('\n');
  };

  test.each(STRESS.map((pattern) => [pattern.toString('hex'), pattern] as const))(
    '%s is what the standard makes of it',
    (_, pattern) => {
      const bytes = Buffer.concat([Buffer.from('水来了'), pattern, Buffer.from('。')]);
      // the last cut leaves the sequence at the very end
      for (const whole of [bytes, bytes.subarray(0, 9 + pattern.length)]) {
        const expected = standard.decode(whole).trimEnd();
        for (let at = 0; at <= whole.length; at++)
          expect(read([whole.subarray(0, at), whole.subarray(at)]).trimEnd(), `cut at ${at}`).toBe(expected);
      }
    },
  );
});
