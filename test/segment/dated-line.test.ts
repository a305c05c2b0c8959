import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const WIDTH = 16;

/** A paragraph set in a column of 16 characters, its indent lost. */
function set(text: string): string {
  const lines = [text.slice(0, WIDTH - 2)];
  for (let i = WIDTH - 2; i < text.length; i += WIDTH) lines.push(text.slice(i, i + WIDTH));
  return lines.join('\n');
}

const FERRY = set(
  '老船工在渡口撑了四十年船，他说桥修好那天，对岸的人都来看，船还是照常开，一天也没有停过，票价也没有涨。',
);
const headlineOver = (line: string) =>
  articlesOf(`渡口的船要留下\n${line}\n${FERRY}\n${FERRY}\n（本报记者 王 丽）\n`)[0]?.headline;

test('a line that opens with a year and a month and a space is no line of the headline over it', () => {
  expect(headlineOver('2031年2月 在河湾渡口听街坊谈修桥')).toBe('渡口的船要留下');
});

test('a year within a headline, or before a word that goes on, does not tell', () => {
  expect(headlineOver('2031年渡口客流翻了一番')).not.toBe(null);
  expect(articlesOf(`2031年2月渡口客流翻番\n本报记者 王 丽\n${FERRY}\n`)[0]?.headline).toBe('2031年2月渡口客流翻番');
});
