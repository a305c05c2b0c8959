import { expect, test } from 'vitest';
import { misreadKey } from '../../src/phrases/misread.js';

test.each([
  ['Frankreich', 'Frantreich'],
  ['Vermischtes', 'Bermifchtes'],
  ['NÉCROLOGIE', 'NECROLOG1E'],
  ['Großbritannien', 'GROSSBRITANNIEN'],
  ['Zeitungs-Nachrichten', 'Zeitungsnachrichteu'],
])('%s and %s are one name', (one, other) => {
  expect(misreadKey(one)).toBe(misreadKey(other));
});

test.each([
  ['Wenden', 'Wander'],
  ['Inland', 'Island'],
  ['Bourse', 'Courses'],
])('%s and %s are two', (one, other) => {
  expect(misreadKey(one)).not.toBe(misreadKey(other));
});
