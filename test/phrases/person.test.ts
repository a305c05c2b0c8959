import { expect, test } from 'vitest';
import { bareNames, closePadding, couldBeName, isBareName } from '../../src/phrases/person.js';

test.each([
  ['李 欣', '李欣'],
  ['王 丽 李 明', '王丽 李明'],
  ['王 丽 李小明', '王丽 李小明'],
  ['李\u3000欣', '李欣'],
  ['王 丽 李', '王丽 李'],
  ['开放 创新', '开放 创新'],
])('padding of %s', (before, after) => {
  expect(closePadding(before)).toBe(after);
});

test.each(['洪勇', '洪 勇', '欧阳明月', '陈小山'])('%s could stand alone as a byline', (text) => {
  expect(isBareName(text)).toBe(true);
});

test.each(['亮点', '记者手记', '专家点评', '市政府', '马', 'Li Ming'])('%s could not', (text) => {
  expect(isBareName(text)).toBe(false);
});

test.each([
  ['王小丽 李 明', ['王小丽', '李明']],
  ['洪 勇', ['洪勇']],
  ['渡 口', ['渡口']],
])('the names in %s', (text, names) => {
  expect(bareNames(text)).toEqual(names);
});

test('a name after a role needs no known surname, but is no column title', () => {
  expect(couldBeName('青山')).toBe(true);
  expect(couldBeName('手记')).toBe(false);
  expect(couldBeName('张三李四王五')).toBe(false);
});
