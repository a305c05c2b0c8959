import { describe, expect, test } from 'vitest';
import { BACK_CUES, pointsBack } from '../../src/phrases/points-back.js';

const examples = (kind: 'knows' | 'leaves') =>
  BACK_CUES.flatMap((cue) => cue[kind].map((text) => [cue.name, text, cue.words] as const));

test('every row has its reason, and examples either way', () => {
  for (const { name, why, knows, leaves } of BACK_CUES) {
    expect(why.length, name).toBeGreaterThan(20);
    expect(knows.length, name).toBeGreaterThan(0);
    expect(leaves.length, name).toBeGreaterThan(0);
  }
});

describe('a row', () => {
  test.each(examples('knows'))('%s knows %s', (_, text, words) => {
    expect(pointsBack(text)).toBe(true);
    expect(words).toContain(/[A-Z][a-z]+/.exec(text)?.[0]);
  });

  test.each(examples('leaves'))('%s leaves %s', (_, text) => {
    expect(pointsBack(text)).toBe(false);
  });
});
