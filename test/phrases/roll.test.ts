import { describe, expect, test } from 'vitest';
import { isRoll } from '../../src/phrases/roll.js';

describe.each([
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
