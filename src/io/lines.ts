/** UTF-16 units of a line: a record of more is none that this program writes. */
const MAX_LINE_UNITS = 67_108_864;

/** A line of a source, 1-based; null where it is too long to hold. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string | null;
}

/** The lines of UTF-8 text that comes in chunks, without their line breaks; blank lines are left out but counted. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  most = MAX_LINE_UNITS,
): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let units = 0;
  let number = 0;

  function hold(part: string): void {
    units += part.length;
    if (units > most) parts = [];
    else parts.push(part);
  }

  function* close(): Generator<NumberedLine> {
    number += 1;
    const text = units > most ? null : parts.join('');
    parts = [];
    units = 0;
    if (text === null || text.trim() !== '') yield { number, text };
  }

  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    hold(first);
    for (const part of rest) {
      yield* close();
      hold(part);
    }
  }
  hold(decoder.decode());
  if (units > 0) yield* close();
}
