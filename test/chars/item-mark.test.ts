import { expect, test } from 'vitest';
import { itemMark } from '../../src/chars/item-mark.js';

const BULLETS = '●■◆▲★◎□◇△☆•▪▶►※*';

test.each([...BULLETS])('%s begins an item', (bullet) => {
  expect(itemMark(`${bullet}渡口`)).toBe('bullet');
  expect(itemMark(`${bullet} the ferry`)).toBe('bullet');
});

const HAN = [...'一二三四五六七八九十'];
const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];

test.each([
  ...HAN.flatMap((numeral) => [`${numeral}、渡口`, `第${numeral}条`, `（${numeral}）渡口`, `(${numeral})渡口`]),
  ...CIRCLED.map((numeral) => `${numeral}渡口`),
  ...[...'0123456789'].flatMap((digit) => [
    `${digit}、渡口`,
    `${digit}．渡口`,
    `${digit}. The ferry`,
    `（${digit}）渡口`,
  ]),
  ...[...'abcdefgh'].flatMap((letter) => [`(${letter}) the ferry`, `${letter}) the ferry`]),
])('%s begins an item', (text) => {
  expect(itemMark(text)).toBe('number');
});

test.each(['**', '● ', '一个渡口', '10月9日', '3.5万吨', '1、2', 'i) the ferry', 'the ferry', ''])(
  '%j begins none',
  (text) => {
    expect(itemMark(text)).toBe(null);
  },
);
