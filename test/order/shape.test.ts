import { describe, expect, test } from 'vitest';
import { readShape } from '../../src/order/shape.js';
import { linesOf } from '../lines.js';
import { COLUMN } from './column.js';

const read = (...lines: readonly string[]) => readShape(linesOf(lines.join('\n')), lines.join(''));
const REST = COLUMN.slice(1);

describe('a headline in the box of its text is known', () => {
  test('over a dateline, though it fills its column', () => {
    expect(read('河湾老街夜市昨晚重新开张啦', '本报河湾3月2日电 老街的', ...REST)).toMatchObject({
      lead: 1,
      dated: true,
    });
  });

  test('on two lines over a dateline', () => {
    expect(read('河湾老街夜市昨晚重新开张', '八万客人到场', '本报讯 老街的夜市昨晚', ...REST)).toMatchObject({
      lead: 2,
      dated: true,
    });
  });

  test('over the indent of its text, though it is little shorter than its column', () => {
    expect(read('河湾老街夜市重新开张啦', '老街的夜市昨晚重新开张', ...REST).lead).toBe(1);
  });

  test('what goes on from another box over a dateline is none', () => {
    expect(read('来得比去年更勤了。', '本报讯 老街的夜市昨晚重', ...REST).lead).toBe(0);
    expect(read(...COLUMN).lead).toBe(0);
  });
});

describe('a paragraph goes on in the first line of a box', () => {
  test('that fills its column', () => {
    expect(read(...COLUMN).startsFull).toBe(true);
  });

  test('that ends it', () => {
    expect(read('来得比去年更勤了。', '老街的夜市昨晚重新开张', ...REST).startsFull).toBe(true);
    expect(read('他们这样说：', '老街的夜市昨晚重新开张', ...REST).startsFull).toBe(true);
  });

  test('and begins in one that is indented', () => {
    expect(read('老街的夜市昨晚重新开张', ...REST).startsFull).toBe(false);
  });
});
