import { describe, expect, test } from 'vitest';
import {
  BACK_CUES,
  countBackInside,
  goesOnHan,
  hangs,
  hangsWestern,
  pointsBack,
} from '../../src/phrases/points-back.js';

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

test.each([
  ['时，而在河湾', true],
  ['中，有三位船工', true],
  ['人。其中', true],
  ['的换届', true],
  ['们都说好', true],
  ['他，是船工', false],
  ['不，渡口还在', false],
  ['的确，渡口还在', false],
  ['时间，就是', false],
  ['了解渡口', false],
])('%s: can it only go on with the line above? %s', (text, goesOn) => {
  expect(goesOnHan(text)).toBe(goesOn);
});

test.each([
  ['为维护河湾稳定和', true],
  ['他们是河湾的', true],
  ['渡口昨日停航', false],
  ['渡口开了。', false],
])('%s: does it break off behind a small word? %s', (text, open) => {
  expect(hangs(text)).toBe(open);
});

test.each([
  ['Trade on the quay went on in', true],
  ['Les bacs restent à quai pour', true],
  ['Der Fährmann sprach mit dem', true],
  ['The ferry will run again', false],
  ['BOUND FOR', false],
  ['to sea.', false],
])('%s: does it break off behind a small word? %s', (text, open) => {
  expect(hangsWestern(text)).toBe(open);
});

test.each([
  ['was late. He said so. They', 2],
  ['He said that it was late. The', 0],
  ['was late. “It was,” he said. ', 1],
])('%s: sentences within the line that point back: %i', (text, count) => {
  expect(countBackInside(text)).toBe(count);
});
