import { describe, expect, test } from 'vitest';
import { opensTurn } from '../../src/phrases/turn.js';

describe.each([
  {
    name: 'opensTurn',
    is: opensTurn,
    knows: [
      '问：桥什么时候修好？',
      '答：明年三月。',
      '记者：为何停工？',
      '主持人：请讲。',
      'Q：何时开放？',
      '問：何時通車？',
    ],
    leaves: [
      '问题：有三个',
      '答记者问：如下',
      '记者：',
      '记者获悉：桥已修好',
      'Question: when?',
      'A.M. trains',
      'Q. and A. follow',
      '回答：明年三月。',
    ],
  },
])('$name', ({ is, knows, leaves }) => {
  test.each(knows)('knows %s', (text) => expect(is(text)).toBe(true));
  test.each(leaves)('leaves %s', (text) => expect(is(text)).toBe(false));
});
