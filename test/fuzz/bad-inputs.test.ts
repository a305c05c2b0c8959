import { describe, expect, test } from 'vitest';
import { openReader } from '../../src/decode/decode.js';
import { recordsOf } from '../clean.js';
import { BAD_INPUTS } from './bad-inputs.js';
import { faultsOf, PROMISES } from './promises.js';
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
