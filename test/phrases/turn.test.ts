import { describe, expect, test } from 'vitest';
import { isRoll, opensTurn } from '../../src/phrases/turn.js';

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
  {
    name: 'isRoll',
    is: isRoll,
    knows: ['临汐站：方禾、沙禾、王小丽', '临汐站：方禾、沙禾、', '数学系：方 禾、王小丽', '2班：方禾、沙禾'],
    leaves: [
      '临汐站：方禾',
      '会议要求：加强领导、狠抓落实，务求实效',
      '方禾、沙禾：同事',
      '看点：一桥、两路、三座车站开通后居民怎么走',
    ],
  },
])('$name', ({ is, knows, leaves }) => {
  test.each(knows)('knows %s', (text) => expect(is(text)).toBe(true));
  test.each(leaves)('leaves %s', (text) => expect(is(text)).toBe(false));
});
