import { expect, test } from 'vitest';
import { repairedPages } from '../clean.js';

const TEXT = ['他们说，盼这座码头盼了很多年，往', '后去对岸看病上学都方便得多了，再', '也不用绕路。'];

/** How `line` comes out over text, behind `below` of its lines. */
const mended = (line: string, ...below: readonly string[]): string | undefined =>
  repairedPages([...TEXT, '', line, ...below, ...TEXT].join('\n'))[0]?.lines[TEXT.length + 1]?.text;

test('a first line whose indent was lost is running text, also where a blank line stands behind it', () => {
  // 28 of the column's 32 cells
  const first = '渡口开通到现在 9年接送过五万';
  expect(mended(first)).toBe('渡口开通到现在9年接送过五万');
  expect(mended(first, '')).toBe('渡口开通到现在9年接送过五万');
  expect(mended('渡口开通 9年', '')).toBe('渡口开通 9年');
  expect(mended(first, '', '')).toBe(first);
});
