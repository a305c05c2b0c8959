import { expect, test } from 'vitest';
import { bareHead, deckAt } from '../../src/segment/deck.js';

test.each([
  { lines: ['渡口重开', '——河边码头修缮纪实'], at: 1, why: 'a dash opens it' },
  {
    lines: ['Old Bridge', 'Closes Again', 'It was built in 1904, members say'],
    at: 2,
    why: 'a sentence under title style',
  },
  {
    lines: ['Old Bridge Closes', 'Members ask for', 'another ferry this winter'],
    at: -1,
    why: 'one small word is no style',
  },
  {
    lines: ['Old Bridge Closes', 'Members asked for', 'another ferry this winter'],
    at: 1,
    why: 'a sentence over two lines',
  },
  { lines: ['Ferry Company Considers', 'a New Timetable'], at: -1, why: 'title style goes on' },
  {
    lines: ['Ferry Company Considers', 'with many others a new line'],
    at: -1,
    why: 'no sentence begins with a small letter',
  },
  {
    lines: ['Der Brand zerstört Halle', 'Feuerwehr musste lange suchen'],
    at: -1,
    why: 'the headline is a sentence too',
  },
  { lines: ['Ferry', 'It was built in 1904, members say'], at: -1, why: 'one word tells no style' },
  { lines: ['OLD FERRY SOLD', 'TO THE COUNCIL', 'Price Kept Secret.'], at: 2, why: 'small letters under capitals' },
  { lines: ['FERRY', 'SOLD FOR', '$1,400', 'Price Was to Be', 'Kept Secret.'], at: 3, why: 'short lines in capitals' },
  { lines: ['OLD FERRY', 'Council Buys It After Long Debate'], at: 1, why: 'title style under two words' },
  { lines: ['PORT', 'Le vieux bac est vendu', 'à la commune'], at: -1, why: 'one word is a rubric' },
  { lines: ['河边码头', '修缮一新'], at: -1, why: 'Chinese has no styles' },
  { lines: ['水网建设推进会召开', '陈明远出席并讲话'], at: 1, why: 'who was there' },
  { lines: ['水网建设推进会召开', '陈明远出席并讲话', '李静主持'], at: 1, why: 'and who else, on a line each' },
  { lines: ['推进会在桃叶', '渡村举行 住建局负责人出席并讲话'], at: -1, why: 'no name, and the headline goes on' },
  { lines: ['陈明远出席', '李静主持'], at: -1, why: 'a headline is needed' },
  { lines: ['It was built in 1904, members say'], at: -1, why: 'one line' },
])('$why: deck at $at of $lines', ({ lines, at }) => {
  expect(deckAt(lines)).toBe(at);
});

test.each([
  ['◎渡口重開', '渡口重開'],
  ['■ 渡口重开', '渡口重开'],
  ['★“老渡口”重开', '“老渡口”重开'],
  ['※渡口重开', '※渡口重开'],
  ['渡口■重开', '渡口■重开'],
  ['■■■', '■■■'],
  ['——渡口重开', '渡口重开'],
  ['—2019年渡口重开', '2019年渡口重开'],
  ['——-3℃的早晨', '-3℃的早晨'],
  ['-3℃的早晨', '-3℃的早晨'],
  ['-12.5%：谁降了价', '-12.5%：谁降了价'],
  ['-渡口重开', '渡口重开'],
  ['———', '———'],
])('a mark or a dash before a head is no part of it, a minus is: %s', (printed, text) => {
  expect(bareHead(printed)).toBe(text);
});
