import { describe, expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const TEXT =
  '老街的灯是一盏一盏亮起来\n的，先是修鞋的老人，后是卖\n豆花的夫妻，最后才轮到那间\n没有招牌的书店，灯光一直照\n到河边的石阶。';
const bylinesOf = (name: string) =>
  articlesOf(`夜里的灯是谁点亮的\n${name}\n${TEXT}\n${TEXT}\n`).flatMap(({ bylines }) => bylines.map((by) => by.name));

describe('between a head and a text', () => {
  test.each(['荷 言', '默 默'])('%s is a name', (name) => expect(bylinesOf(name)).toEqual([name.replace(' ', '')]));
  test.each(['引 言', '短 评', '荷 塘 边', '荷言'])('%s is none', (name) => expect(bylinesOf(name)).toEqual([]));
});
