import { expect, test } from 'vitest';
import { cutStretches } from '../../src/order/box.js';
import { areSuspect } from '../../src/order/suspect.js';
import { linesOf } from '../lines.js';
import { COLUMN } from './column.js';

const FULL = COLUMN.slice(0, 5);
/** So many lines of a paragraph that ends in its box, or breaks off there; the next begins with an indent. */
const whole = (lines: number) => [`\u3000\u3000${FULL[0]?.slice(2)}`, ...FULL.slice(0, lines - 2), '客人来得更勤了。'];
const broken = (lines: number) => [...whole(lines).slice(0, -1), '怕积水，客人来得更勤了，从早'];

function isSuspect(...boxes: readonly (readonly string[])[]): boolean {
  const text = boxes.map((box) => box.join('\n')).join('\n\n');
  const lines = linesOf(text);
  return areSuspect(cutStretches(lines, 'han'), 'han');
}

test('a page whose sentences break off and do not go on below is looked into', () => {
  expect(isSuspect(broken(6), whole(5), broken(4), whole(6))).toBe(true);
  expect(isSuspect(whole(6), whole(5), whole(4), whole(6))).toBe(false);
});

test('one whose blank lines part paragraphs is not, if a third of them break off', () => {
  const paragraphs = [whole(4), whole(6), whole(3), whole(5), whole(4), whole(6)];
  expect(isSuspect(broken(6), broken(4), broken(5), ...paragraphs)).toBe(false);
});
