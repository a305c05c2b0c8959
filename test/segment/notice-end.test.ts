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

const COURT =
  '公告\n方禾苗：本院受理原告岑青棠诉\n你借款纠纷一案，现依法向你公告送\n达起诉状副本及开庭传票，逾期即视\n为送达。\n';
const SALE = '拍卖公告\n受河湾县水务局委托，我公司定\n于本月二十日上午公开拍卖青石巷\n八号商铺一间。\n';

test.each([
  {
    what: 'over the title of the next notice, and at the end',
    page: `${COURT}河湾县人民法院\n${SALE}青禾拍卖有限公司\n`,
    heads: ['公告', '拍卖公告'],
    lasts: ['河湾县人民法院', '青禾拍卖有限公司'],
  },
  {
    what: 'under hours and numbers to call',
    page: `${SALE}展示时间：2031年3月8日至9日\n联系电话：0000-0000000 方女士\n青禾拍卖有限公司\n${COURT}河湾县人民法院\n`,
    heads: ['拍卖公告', '公告'],
    lasts: ['青禾拍卖有限公司', '河湾县人民法院'],
  },
  {
    what: 'two of them',
    page: `${COURT}河湾县人民法院\n青禾市公安局\n${SALE}青禾拍卖有限公司\n`,
    heads: ['公告', '拍卖公告'],
    lasts: ['青禾市公安局', '青禾拍卖有限公司'],
  },
])('a name without a date signs the notice above: $what', ({ page, heads, lasts }) => {
  const articles = articlesOf(page);
  expect(articles.map(({ headline, kind }) => [headline, kind])).toEqual(heads.map((head) => [head, 'notice']));
  expect(articles.map(({ body }) => body.at(-1)?.text)).toEqual(lasts);
});

test('a page that sets the name over the title of its notices keeps it there', () => {
  const articles = articlesOf(`河湾县人民法院\n${COURT}河湾县人民法院\n${COURT}`);
  expect(articles.map(({ kicker, headline, kind }) => [kicker, headline, kind])).toEqual([
    ['河湾县人民法院', '公告', 'notice'],
    ['河湾县人民法院', '公告', 'notice'],
  ]);
});

test('a name under a story heads the next one', () => {
  const story =
    '北渡大桥合龙\n本报记者 岑棠\n北渡大桥昨日完成最后一段\n钢梁合龙，两岸居民过河的时间\n将缩短到五分钟。\n';
  const articles = articlesOf(`${story}河湾县人民法院\n${COURT}`);
  expect(articles.map(({ headline }) => headline)).toEqual(['北渡大桥合龙', '河湾县人民法院公告']);
});

test('the board signs the notice of a firm, over its date', () => {
  const [article] = articlesOf(
    '青禾农业股份有限公司\n关于老街施工的公告\n因老街改造，自下月一日起，老街北段封\n闭施工，过往车辆请绕行青石巷。\n特此公告。\n青禾农业股份有限公司董事会\n2031年3月8日\n',
  );
  expect(article).toMatchObject({ kind: 'notice', headline: '青禾农业股份有限公司关于老街施工的公告', date: null });
  expect(article?.body.slice(-2).map(({ text }) => text)).toEqual(['青禾农业股份有限公司董事会', '2031年3月8日']);
});

test('the board assures in running text, also where its column is wider than those above', () => {
  const story = [
    '北渡大桥合龙',
    '本报讯 北渡大桥昨日完成最后一段钢',
    '梁合龙，大桥通车以后，两岸居民过河的',
    '时间将从四十分钟缩短到五分钟，渡船仍',
    '会保留两个班次。 （岑 棠）',
  ];
  const notice = [
    '证券代码：000000 证券简称：青禾农业 公告编号：2031-008',
    '青禾农业股份有限公司',
    '关于以自有资金参与老街门市改造方案的公告',
    '本公司董事会及全体董事保证本公告内容不存在任何虚假记载、误',
    '导性陈述或者重大遗漏，并对其内容的真实性、准确性和完整性承担',
    '法律责任。',
    '重要内容提示：',
    '●改造用途：用于老街门市的修缮；',
    '●改造期限：自董事会审议通过之日起12个月内；',
    '特此公告。',
    '青禾农业股份有限公司董事会',
    '2031年3月8日',
  ];
  const articles = articlesOf([...story, ...story, ...notice, ''].join('\n'));
  const last = articles.at(-1);
  expect(articles).toHaveLength(3);
  expect(last).toMatchObject({
    kind: 'notice',
    kicker: notice[0],
    headline: '青禾农业股份有限公司关于以自有资金参与老街门市改造方案的公告',
    deck: null,
  });
  expect(last?.body[0]?.text).toBe(notice.slice(3, 6).join(''));
});

test('who signs a Western notice has an office', () => {
  const text = [
    'PUBLIC NOTICE',
    'My client intends to buy the old lamp at',
    'the far bank. Any person having a claim to',
    'it may lodge the same with me within seven',
    'days from today.',
    '',
    'M.V. FENWICK',
    'Advocate',
  ];
  const [notice, ...others] = articlesOf(text.join('\n'));
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ headline: 'PUBLIC NOTICE', bylines: [{ role: 'Advocate', name: 'M.V. FENWICK' }] });
});

const MOVE = '本报办公室因搬迁，四月五日暂停对外\n办公，四月六日恢复。不便之处，敬请\n见谅。\n';
const CRASH =
  '两车相撞四人受伤\n本报讯（记者 韦家宝）沿江路昨日上午\n发生一起车祸，两辆轿车相撞，四人受\n轻伤，已送医院治疗。\n';

test.each([
  { why: 'the paper', title: '启事', signer: '青禾日报社' },
  { why: 'the paper that gives it', title: '启 事', signer: '青禾日报社　启' },
  { why: 'an office', title: '停电通知', signer: '河湾供电公司' },
  { why: 'the paper, with the date', title: '启事', signer: '青禾日报社\n2031年4月3日' },
])('who signs a notice over news is no head of that: $why', ({ title, signer }) => {
  for (const blank of ['', '\n']) {
    const records = articlesOf(`${title}\n${MOVE}${signer}\n${blank}${CRASH}`);
    expect(records.map(({ headline }) => headline)).toEqual([title.replace(' ', ''), '两车相撞四人受伤']);
    expect(records[0]?.body.slice(-signer.split('\n').length).map(({ text }) => text)).toEqual(signer.split('\n'));
  }
});

test('an office in a headline under a notice signs nothing', () => {
  const heads = articlesOf(`启事\n${MOVE}河湾供电公司增派抢修队\n${CRASH.slice(CRASH.indexOf('\n') + 1)}`);
  expect(heads.map(({ headline }) => headline)).toEqual(['启事', '河湾供电公司增派抢修队']);
});
