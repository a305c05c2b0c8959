import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const NOTICE = '关于老街施工的通告\n因老街改造，自下月一日起，老街北段封\n闭施工，过往车辆请绕行青石巷。\n特此通告。\n';

test('who signs a notice and its date stay in it', () => {
  const articles = articlesOf(`${NOTICE}河湾县水务局\n2031年3月8日\n`);
  expect(articles).toHaveLength(1);
  expect(articles[0]?.body.slice(-2).map(({ text }) => text)).toEqual(['河湾县水务局', '2031年3月8日']);
  expect(articles[0]?.date).toBeNull();
});

test('the date of the page stays furniture', () => {
  const [first] = articlesOf(`2031年3月8日\n${NOTICE}`);
  expect(first).toMatchObject({ kind: 'furniture', date: '2031-03-08' });
});
