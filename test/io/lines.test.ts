import { expect, test } from 'vitest';
import { type NumberedLine, readLines } from '../../src/io/lines.js';

async function linesOf(text: string, size: number, most?: number): Promise<readonly NumberedLine[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const lines: NumberedLine[] = [];
  for await (const line of readLines(chunks(), most)) lines.push(line);
  return lines;
}

test.each([1, 2, 3, 100])('chunks of %i bytes give the same lines, blank ones counted', async (size) => {
  expect(await linesOf('\ufeff{"渡":1}\n\n \r\n{"口":2}\r\n{}', size)).toEqual([
    { number: 1, text: '{"渡":1}' },
    { number: 4, text: '{"口":2}\r' },
    { number: 5, text: '{}' },
  ]);
});

test('a line that is too long is told of, and the next is read', async () => {
  expect(await linesOf('123456\n12\n', 4, 5)).toEqual([
    { number: 1, text: null },
    { number: 2, text: '12' },
  ]);
});

test('nothing has no lines', async () => expect(await linesOf('', 1)).toEqual([]));
