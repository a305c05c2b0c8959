import { expect, test } from 'vitest';
import type { Block } from '../../src/model/block.js';
import { emissions, type Surroundings } from '../../src/segment/emission.js';
import { readItem } from '../../src/segment/item.js';

/** What it costs to read a line as a crosshead, on a page on which a paragraph that breaks off costs so much. */
function cost(text: string, open: number): number {
  const line = { number: 1, raw: text, text, carried: false };
  const block: Block = {
    shape: 'lone',
    form: null,
    text,
    lines: [line],
    starts: [0],
    column: 0,
    gaps: [0],
    undecided: false,
  };
  const around: Surroundings = {
    han: false,
    english: true,
    shout: false,
    open,
    wide: 0,
    parallel: false,
    fellow: false,
    thin: 'none',
    boxed: false,
  };
  return emissions(readItem([block], 0), around).crosshead;
}

const [TIDY, BROKEN_OFF] = [6, 2.5];
const [SHORT, WORDY] = ['Back to the quay', 'Bakers want the market to open sooner'];

test('a Western crosshead has few words, where a page tells', () => {
  expect(cost(WORDY, TIDY)).toBeGreaterThan(cost(SHORT, TIDY) + 4);
  expect(cost(WORDY, BROKEN_OFF)).toBe(cost(SHORT, BROKEN_OFF));
});
