import { describe, expect, test } from 'vitest';
import { flagsOf } from '../../src/segment/doubt.js';
import { articlesOf } from '../clean.js';

const COLUMN = 14;
const NOTHING = {
  kind: 'article',
  headline: null,
  bylines: [],
  dateline: null,
  body: [],
  jump: { to: null, from: null },
  tied: false,
  undecided: false,
} as const;

/** A paragraph set in a column of 14 characters, its indent lost. */
function set(text: string): string {
  const lines = [text.slice(0, COLUMN - 2)];
  for (let i = COLUMN - 2; i < text.length; i += COLUMN) lines.push(text.slice(i, i + COLUMN));
  return lines.join('\n');
}

const BRIDGE =
  '北渡大桥昨日完成最后一段钢梁合龙，建设单位说，大桥通车以后，两岸居民过河的时间将从四十分钟缩短到五分钟，渡船仍会保留两个班次。';
const BRIDGE_ON = '工程师介绍，钢梁重八百吨，在夜间低温时焊接，误差不到三毫米，明年春天铺设桥面，入夏之前试行公交车。';
const FERRY =
  '大桥合龙以后，渡口的船工老许并没有闲下来，两岸居民过河少了，来看大桥的人却多了，他把渡船改成了看桥的游船，每天开四个班次。';
const MUSEUM =
  '青禾市陶瓷博物馆本周开始免费夜场，馆内新添三百件民窑残片，由退休窑工现场讲解釉色与火候，孩子们可以亲手拉坯，带走自己的杯子。';
const MUSEUM_ON = '馆长说，夜场每周两次，每次限额二百人，残片都来自旧窑址的清理，登记造册以后才摆进展柜，供人近看。';

const page = (...parts: readonly string[]): string => `${parts.join('\n')}\n`;
const stories = (text: string) => articlesOf(text).filter(({ kind }) => kind !== 'furniture');

describe('furniture', () => {
  test('a masthead taken apart never becomes part of a headline', () => {
    const text = page('2031年3月8日”星期六', '', '青禾日报', '', '第4版”县域', '', '北渡大桥合龙', '', set(BRIDGE));
    expect(stories(text).map(({ headline }) => headline)).toEqual(['北渡大桥合龙']);
    expect(articlesOf(text)[0]).toMatchObject({
      kind: 'furniture',
      publication: '青禾日报',
      date: '2031-03-08',
      section: '县域',
      pageLabel: '4',
    });
  });

  test('the name of a paper in the middle of a page is none', () => {
    const text = page('北渡大桥合龙', set(BRIDGE), '', '青禾日报', '', set(BRIDGE_ON));
    expect(articlesOf(text).every(({ kind }) => kind !== 'furniture')).toBe(true);
  });
});

describe('heads', () => {
  test('an institution under a headline signs the story', () => {
    const text = page('北渡大桥合龙以后的江北交通', '江北省交通研究院', set(BRIDGE), set(BRIDGE_ON));
    expect(stories(text)).toMatchObject([
      { headline: '北渡大桥合龙以后的江北交通', bylines: [{ role: null, name: '江北省交通研究院' }] },
    ]);
  });

  test('a head that comes out in mid-sentence, as columns run past it, is the head of the story around it', () => {
    const lines = set(BRIDGE + BRIDGE_ON).split('\n');
    const text = page(
      '陶瓷博物馆开夜场',
      '本报记者 庞立春',
      set(MUSEUM),
      set(MUSEUM_ON),
      '',
      ...lines.slice(0, 4),
      '',
      '“新三年”的老街印记',
      '',
      '北渡大桥合龙以后两岸居民过河只要五分钟',
      '',
      '本报记者 岑棠',
      '',
      ...lines.slice(4),
    );
    expect(stories(text)).toMatchObject([
      { headline: '陶瓷博物馆开夜场', bylines: [{ name: '庞立春' }] },
      { headline: '北渡大桥合龙以后两岸居民过河只要五分钟', bylines: [{ name: '岑棠' }] },
    ]);
  });

  test('three lines over a brief that nobody signs are its head and no crossheads', () => {
    const text = page(
      '北渡大桥合龙',
      '本报记者 庞立春',
      set(BRIDGE),
      set(BRIDGE_ON),
      '身边事',
      '渡船改成看桥的游船',
      '船工老许没有闲下来',
      set(FERRY),
    );
    expect(stories(text)).toMatchObject([
      { headline: '北渡大桥合龙', body: [{ type: 'paragraph' }, { type: 'paragraph' }] },
      { kicker: '身边事', headline: '渡船改成看桥的游船船工老许没有闲下来' },
    ]);
  });

  test('the label of a box under a headline is a crosshead, and what it says a paragraph', () => {
    const text = page(
      '陶瓷博物馆开夜场',
      '本报记者 庞立春',
      '亮点',
      '夜场每周两次，残片新添三百件',
      set(MUSEUM),
      set(MUSEUM_ON),
    );
    expect(stories(text)[0]?.body.slice(0, 2)).toMatchObject([
      { type: 'crosshead', text: '亮点' },
      { type: 'paragraph', text: '夜场每周两次，残片新添三百件' },
    ]);
  });
});

describe('names at the end of a body', () => {
  const namesOf = (text: string) =>
    stories(text).map(({ headline, bylines }) => [headline, ...bylines.map((b) => b.name)]);
  const museum = [set(MUSEUM), set(MUSEUM_ON)];
  const bridge = [set(BRIDGE), set(BRIDGE_ON)];

  test.each<readonly [string, readonly string[]]>([
    ['in brackets', ['陶瓷博物馆开夜场', ...museum, '（记者岑棠）', '（通讯员柳小青）', '北渡大桥合龙', ...bridge]],
    [
      'under a remark',
      ['陶瓷博物馆开夜场', ...museum, '（作者为青禾市馆员）', '（记者岑棠 通讯员柳小青）', '北渡大桥合龙', ...bridge],
    ],
    ['two, a line each', ['陶瓷博物馆开夜场', ...museum, '本报记者 岑棠', '通讯员 柳小青', '北渡大桥合龙', ...bridge]],
    [
      'two, over heads below bodies',
      [...museum, '本报记者 岑棠', '通讯员 柳小青', '陶瓷博物馆开夜场', ...bridge, '北渡大桥合龙'],
    ],
  ])('%s', (_, lines) => {
    expect(namesOf(page(...lines))).toEqual([['陶瓷博物馆开夜场', '岑棠', '柳小青'], ['北渡大桥合龙']]);
  });

  test('behind a jump a name begins the next story', () => {
    const lines = ['陶瓷博物馆开夜场', ...museum.slice(1), `${museum[0]}（下转第二版）`, '本报记者 岑棠', ...bridge];
    expect(namesOf(page(...lines))).toEqual([['陶瓷博物馆开夜场'], [null, '岑棠']]);
  });
});

describe('kinds', () => {
  test('a notice says so in its headline and nobody signs it', () => {
    const text = page('遗失声明', set(`${BRIDGE_ON}特此声明。`));
    expect(stories(text)).toMatchObject([{ kind: 'notice', headline: '遗失声明' }]);
  });

  test('what stands under the label of an advertisement is one, and the story before is none', () => {
    const text = page('陶瓷博物馆开夜场', set(MUSEUM), set(MUSEUM_ON), '', '广告', '', set(BRIDGE));
    expect(stories(text).map(({ kind }) => kind)).toEqual(['article', 'advertisement']);
  });

  test('a head over a picture with its caption is a photo', () => {
    const text = page(
      '陶瓷博物馆开夜场',
      set(MUSEUM),
      set(MUSEUM_ON),
      '',
      '水乡春色',
      '',
      '图为北渡水乡的早市。 本报记者 岑棠 摄',
    );
    expect(stories(text)).toMatchObject([
      { kind: 'article' },
      { kind: 'photo', headline: '水乡春色', captions: [{ credit: '本报记者 岑棠 摄' }] },
    ]);
  });

  test('a caption and its credit on lines of their own are one', () => {
    const text = page('陶瓷博物馆开夜场', set(MUSEUM), '', '上图：早市上的渔家。', '', '本报记者 岑棠 摄');
    expect(stories(text)[0]?.captions).toMatchObject([{ text: '上图：早市上的渔家。', credit: '本报记者 岑棠 摄' }]);
  });

  test('briefs under one common head have it as kicker, each', () => {
    const text = page('简讯', set(`本报讯 ${BRIDGE}`), set(`本报讯 ${MUSEUM}`));
    expect(stories(text)).toMatchObject([
      { kicker: '简讯', headline: null, dateline: '本报讯', flags: [] },
      { kicker: '简讯', headline: null, dateline: '本报讯', flags: [] },
    ]);
  });
});

describe('briefs under a head of their own', () => {
  const BUS = '从明天起，青禾市三路公交车延长末班时间至晚上十点，乘客凭月票可免费换乘一次，站牌本周更换。';
  const BOOKS = '河湾县图书馆添置三千册农技书，借期放宽到两个月，村里的代借点每周六上午开门，不收押金。';
  const LESSONS = '临汐市老年大学秋季班下周报名，书法、合唱、手机摄影三门课名额最多，报名处设在文化馆一楼。';
  const RICE = '东坡村的稻谷前天开镰，收割机一天收完三百亩，晒场上的稻谷要翻四遍才能入仓。';
  const RICE_ON = '东坡村的老人都夸，今年稻谷饱满，收割机多了两台，晒场铺了水泥，稻谷入仓之前不怕雨。';
  const long = ['北渡大桥合龙', '本报记者 庞立春', set(BRIDGE), set(BRIDGE_ON)];

  test('a paragraph each, nobody signing them, after a long story', () => {
    expect(stories(page(...long, '简讯', set(BUS), set(BOOKS), set(LESSONS)))).toMatchObject([
      { headline: '北渡大桥合龙', body: [{}, {}] },
      ...[BUS, BOOKS, LESSONS].map((text) => ({ kicker: '简讯', headline: null, body: [{ text }] })),
    ]);
  });

  test('two paragraphs that say the same words are one', () => {
    const found = stories(page(...long, '简讯', set(LESSONS), set(RICE), set(RICE_ON)));
    expect(found.map(({ body }) => body.length)).toEqual([2, 1, 2]);
  });

  test('a head below ends them', () => {
    const found = stories(
      page(...long, '简讯', set(BUS), set(BOOKS), '陶瓷博物馆开夜场', '本报记者 岑棠', set(MUSEUM), set(MUSEUM_ON)),
    );
    expect(found.map(({ headline, body }) => [headline, body.length])).toEqual([
      ['北渡大桥合龙', 2],
      [null, 1],
      [null, 1],
      ['陶瓷博物馆开夜场', 2],
    ]);
  });
});

describe('flags', () => {
  test('a few words that nothing claims are unplaced; a body without a head has no headline', () => {
    const stray = page('广告', '', '青禾市陶瓷博物馆 北渡', '', '第4版');
    expect(flagsOf({ ...NOTHING, body: [{ type: 'paragraph', text: '青禾市陶瓷博物馆 北渡', lines: [] }] })).toEqual([
      'unplaced',
      'open-end',
    ]);
    expect(flagsOf({ ...NOTHING, body: [{ type: 'paragraph', text: MUSEUM, lines: [] }] })).toEqual(['no-headline']);
    expect(stories(stray)).toMatchObject([{ kind: 'advertisement' }]);
  });

  test('a head between two bodies that both say its words is tied', () => {
    const head = '北渡大桥合龙，两岸居民';
    const about = `本报讯（记者岑棠）北渡大桥合龙，两岸居民昨日到江边观看。${BRIDGE_ON}`;
    const tied = page(set(`${BRIDGE}北渡大桥合龙，两岸居民称便。`), head, set(about));
    const clear = page(set(MUSEUM), head, set(about));
    const flags = (text: string) => stories(text).find(({ headline }) => headline === head)?.flags;
    expect(flags(tied)).toEqual(['head-tie']);
    expect(flags(clear)).toEqual([]);
  });

  test('a hyphen at a line end that was kept in doubt is told', () => {
    const rest = 'honey was given to every child who came with a basket, and\nthe rest of it went to the school.';
    const flags = (start: string) =>
      stories(page('THE CLOVER FAIR', '', 'By Jane Holloway', '', start, rest)).map((story) => story.flags);
    const told =
      'The growers of the valley brought clover and honey to the fair.\nMore clover than honey was sold. A jar of ';
    expect(flags(`${told}clover-`)).toEqual([['undecided-hyphen']]);
    expect(flags(`${told}dark`)).toEqual([[]]);
  });
});

test.each([
  { closes: 'an office', line: '（河湾乡党政办）', under: '老街夜市开张', kicker: null, signed: ['河湾乡党政办'] },
  { closes: 'a way to another page', line: '（另见A14版）', under: '老街夜市开张', kicker: null, signed: [] },
  { closes: 'one with a bullet', line: '● 相关新闻刊第10页', under: '老街夜市开张', kicker: null, signed: [] },
  { closes: 'one over a kicker', line: '（相关报道见第4版）', under: '特稿\n老街夜市开张', kicker: '特稿', signed: [] },
])('$closes closes the story above it, and heads none', ({ line, under, kicker, signed }) => {
  const [first, second, ...others] = stories(page('北渡大桥合龙', set(BRIDGE), line, under, set(FERRY)));
  expect(others).toEqual([]);
  expect(first).toMatchObject({ headline: '北渡大桥合龙', flags: [] });
  expect(first?.bylines.map(({ name }) => name)).toEqual(signed);
  expect(first?.body.slice(1).map(({ text }) => text)).toEqual(signed.length > 0 ? [] : [line]);
  expect(second).toMatchObject({ kicker, headline: '老街夜市开张' });
});

test('two lines may close a story', () => {
  const [first, second, ...others] = stories(
    page('北渡大桥合龙', set(BRIDGE), '● 相关新闻刊第10页', '（联合特讯）', '老街夜市开张', set(FERRY)),
  );
  expect(others).toEqual([]);
  expect(first?.body.slice(1).map(({ text }) => text)).toEqual(['● 相关新闻刊第10页', '（联合特讯）']);
  expect(second?.headline).toBe('老街夜市开张');
});
