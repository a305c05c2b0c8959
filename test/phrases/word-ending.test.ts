import { expect, test } from 'vitest';
import { isSplitEnding } from '../../src/phrases/word-ending.js';

test.each([
  ['capabilit', 'y'],
  ['generat', 'ion'],
  ['authorit', 'ies'],
  ['milit', 'ary'],
  ['universit', 'y'],
  ['luxur', 'y'],
  ['countr', 'y'],
  ['povert', 'y'],
  ['definit', 'ion'],
  ['navigat', 'ion'],
  ['informat', 'ion'],
  ['solut', 'ion'],
  ['natur', 'ally'],
  ['crimin', 'al'],
  ['politic', 'al'],
  ['offic', 'ials'],
  ['resid', 'ents'],
  ['minim', 'izing'],
  ['manif', 'est'],
  ['execut', 'ive'],
  ['planet', 'ary'],
  ['neighb', 'oring'],
])('%s|%s is one word', (stem, ending) => {
  expect(isSplitEnding(stem, ending)).toBe(true);
});

test.each([
  ['points', 'y'],
  ['lithium', 'ion'],
  ['that', 'ion'],
  ['close', 'ally'],
  ['strategic', 'ally'],
  ['Soviet', 'ally'],
  ['great', 'ion'],
  ['flat', 'ion'],
  ['but', 'ion'],
  ['detect', 'ion'],
  ['format', 'ion'],
  ['that', 'y'],
  ['limit', 'y'],
  ['output', 'y'],
  ['Cleric', 'al'],
  ['main', 'al'],
])('%s %s are two', (stem, ending) => {
  expect(isSplitEnding(stem, ending)).toBe(false);
});
