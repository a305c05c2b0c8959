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

test('a notice is no crosshead of the story above, and keeps to its own', () => {
  const story =
    '北渡大桥合龙\n本报记者 岑棠\n北渡大桥昨日完成最后一段\n钢梁合龙，大桥通车以后，两岸\n居民过河的时间将从四十分钟缩\n短到五分钟。\n';
  const notice = '遗失声明\n本人方禾遗失渡口月票一张，\n声明作废。\n';
  const next = '陶瓷馆开夜场\n本报记者 庞立春\n青禾市陶瓷博物馆本周开始\n免费夜场，馆内新添三百件民窑\n残片。\n';
  const articles = articlesOf(`${story}${notice}${next}`);
  expect(articles.map(({ headline, kind }) => [headline, kind])).toEqual([
    ['北渡大桥合龙', 'article'],
    ['遗失声明', 'notice'],
    ['陶瓷馆开夜场', 'article'],
  ]);
});
