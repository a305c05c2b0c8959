import { expect, test } from 'vitest';
import { isBoxLabel } from '../../src/phrases/label.js';

test.each(['亮点', '核心阅读', '内 容 提 要', '編者按：', '■ 背景链接'])('%s labels a box', (text) => {
  expect(isBoxLabel(text)).toBe(true);
});

test.each(['亮点纷呈', '老街', '编者按语里的老街故事', ''])('%s labels none', (text) => {
  expect(isBoxLabel(text)).toBe(false);
});
