import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const FIRST = `渡口昨起停航检修
青禾晚报讯（记者 方禾）昨日上午，
青禾市渡口的第一班船没有开出，船
工正在给船底刷漆。
检修预计十天，其间乘客可以绕行
老桥，公交加开了两班车。
`;
const SECOND = `码头来了个“洋船工”
每天早上六点，家住码头的街坊都
能看到一个高个子的小伙子在船头忙
活，收缆绳、擦甲板，一气呵成。
小伙子今年二十九岁，去年和渡口
的姑娘结了婚，就在船上学手艺。
`;

const stories = (page: string) =>
  articlesOf(page).map(({ headline, bylines }) => [headline, bylines.map(({ name }) => name).join(' ')]);

test('a story signed at its end stands under one that is signed at its start', () => {
  expect(stories(`${FIRST}${SECOND}（记者 王小丽）\n`)).toEqual([
    ['渡口昨起停航检修', '方禾'],
    ['码头来了个“洋船工”', '王小丽'],
  ]);
});

test('who took the pictures signs beside the reporter', () => {
  expect(stories(`${FIRST}绕行怎么走\n${SECOND.slice(SECOND.indexOf('每天'))}（通讯员 王小丽）\n`)).toHaveLength(1);
});
