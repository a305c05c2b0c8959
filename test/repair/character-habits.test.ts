import { expect, test } from 'vitest';
import { readCharacterHabits } from '../../src/repair/character-habits.js';

const SET = [
  '那天，风停了，雨也停了，看桥的人',
  '很多，桥修好了，路也通了，灯也亮',
  '了。船开来了，人也来了，都说好。',
];
const isOcr = (...lines: string[]): boolean => readCharacterHabits([...SET, ...lines]).ocrMarks;

test.each([
  ['an ASCII mark and a space', '会上获悉: 渡口开了'],
  ['one mark as two', '桥修好了;，路也通了'],
  ['a bracket that its mate does not fit', '(方禾）'],
  ['the same the other way', '渡口（简称渡)开了'],
  ['a bracket for another', '河湾〈地区)开了'],
  ['a space before a bracket', '河湾10月9日电 (记'],
  ['a stop as a point', '渡口开了.'],
])('three lines show that an engine read the page: %s', (_, line) => {
  expect(isOcr(line, line)).toBe(false);
  expect(isOcr(line, line, line)).toBe(true);
});

test.each([
  ['brackets typed in pairs', '小菊(化名)笑了'],
  ['numbers', '3.5万人，1.2米'],
  ['a bracket that goes on in the next line', '渡口（简称渡'],
  ['numbered heads', '一. 渡口'],
  ['foreign names', '约翰.史密斯来了，'],
  ['addresses', '网址www.example.org'],
  ['its own furniture', '责编: 王丽  版式: 李明'],
])('what desks write shows none: %s', (_, line) => {
  expect(isOcr(line, line, line)).toBe(false);
});

test('a page that has more ASCII marks than full-width ones writes them so', () => {
  const typed = Array.from({ length: 20 }, () => '他说: 好; 桥修好了? 真好!');
  expect(readCharacterHabits([...SET, ...typed]).ocrMarks).toBe(false);
});
