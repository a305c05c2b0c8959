import { expect, test } from 'vitest';
import { articlesOf, blocksOf } from '../clean.js';

/** A column of thirteen characters, its first lines two short. */
const PROSE = [
  '昨日上午，青禾市渡口的第一',
  '班船准时开出，船上坐着三十',
  '多位早起的乘客，有人带着菜',
  '筐，有人推着自行车，都说水',
  '路比绕桥近了一半，往后天天',
  '都要坐船去上班，省下来的时',
  '间正好可以多睡一会儿。',
];

const formsIn = (lines: readonly string[]) =>
  blocksOf([...PROSE, ...lines, ...PROSE].join('\n')).flatMap(({ form, text }) =>
    form === null ? [] : [`${form} ${text}`],
  );

test.each<readonly [string, readonly string[]]>([
  ['crossheads in a pair', ['怎么修？', '先岸后船，一改到底']],
  ['a head of three lines', ['渡口重开', '三年等来一声汽笛', '两岸居民奔走相告']],
  [
    'headlines in a row',
    ['渡口重开方便两岸居民', '老桥下周起封闭维修', '图书馆添了诗歌角', '河湾西站试运行三个月', '云浦办起早市'],
  ],
  [
    'a list of contents',
    Array.from(
      { length: 12 },
      (_, i) => ['渡口重开方便两岸居民', '老桥下周起封闭维修', '图书馆添了新诗歌角'][i % 3] ?? '',
    ),
  ],
  ['names in a row', ['李明', '王小芳', '张大力', '陈舟', '林远']],
  ['talk in short paragraphs', ['“船来了吗？”', '“来了。”', '“人多吗？”', '“不多，你快来。”', '“好。”']],
  ['a head with wide spaces', ['开放  创新  崇文  融合']],
  ['a numbered crosshead', ['一、先修岸']],
  [
    'a head under a jump',
    ['往后天天坐船，（下转第二版）', '身边事', '渡口重开以后', '两岸居民奔走相告', '老桥下周起封闭'],
  ],
  [
    'a head under a credit',
    ['渡口的早市。', '本报记者 林舟 摄', '记者手记', '渡口重开以后', '两岸居民奔走相告', '老桥下周起封闭'],
  ],
  [
    'a head under a signature',
    ['（本报记者林舟采访整理）', '专家点评', '渡口重开以后', '两岸居民奔走相告', '老桥下周起封闭'],
  ],
])('%s: no form', (_, lines) => {
  expect(formsIn(lines)).toEqual([]);
});

test('loose lines of a Western column, a word a line, are no verse', () => {
  const column = [
    'The ferry opened on Monday with',
    'thirty early passengers aboard, a',
    'few of them with bicycles, who said',
    'that the water was a shorter way to',
  ];
  const text = [
    ...column,
    'work than the',
    'Otherwise',
    'China-sympathetic',
    'Western interests',
    ...column,
    'town.',
  ].join('\n');
  expect(blocksOf(text).filter(({ form }) => form !== null)).toEqual([]);
});

test('what stands over and under a table belongs to it', () => {
  const table = [
    '部分菜蔬周度均价',
    '（单位：元/斤）',
    '品种 本周 上周 去年同期',
    '萝卜 1.20 1.35 0.98',
    '菠菜 3.10 2.86 2.70',
    '冬笋 8.45 9.20 7.95',
    '数据来源：青禾市农贸市场',
    '监测站',
  ];
  expect(formsIn(table)).toEqual(table.map((row) => `table ${row}`));
});

test('a headline over a table does not', () => {
  const rows = ['萝卜 1.20 1.35 0.98', '菠菜 3.10 2.86 2.70', '冬笋 8.45 9.20 7.95'];
  expect(formsIn(['菜价 回落', ...rows])).toHaveLength(rows.length);
  expect(formsIn(['菜价连降三周', ...rows, '来源多样的菜'])).toHaveLength(rows.length);
});

test('no phrase is looked for in a row, and a row opens no story', () => {
  const lines = [
    '渡口重开',
    '本报记者 林舟',
    ...PROSE,
    '班次    开船    到岸',
    '早班    6:30    6:50',
    '晚班    18:30    18:50',
    ...PROSE,
  ];
  const [article, ...others] = articlesOf(lines.join('\n'));
  expect(others).toEqual([]);
  expect(article?.body.map(({ type }) => type)).toEqual(['paragraph', 'table', 'table', 'table', 'paragraph']);
  expect(article?.body[2]?.text).toBe('早班    6:30    6:50');
});

const POEM = [
  '渡口',
  '林舟',
  '推窗可见的船',
  '载走一夜的雨',
  '载来一城的早市',
  '灯火一盏一盏地暗',
  '潮水退到石阶下面',
  '有人把缆绳解开',
];

test.each<readonly [string, readonly string[]]>([
  ['from the name of a column on', ['记者手记', '老桥封了']],
  ['from the end of a sentence on', ['我们便到了对岸。', '老桥下周封闭', '绕行的人要早起']],
])('under a poem a head is none of its lines: %s', (_, below) => {
  const verse = formsIn([...POEM, ...below]).map((text) => text.slice('verse '.length));
  expect(verse).toEqual([...POEM.slice(2), ...below.filter((line) => line.endsWith('。'))]);
});

/** Columns of twenty and of sixteen characters, their first lines two short. */
const WIDE = [
  '昨日上午，青禾市渡口的第一班船准时开出',
  '船上坐着三十多位早起的乘客，有人带着菜筐，',
  '有人推着自行车，都说比绕桥近了。',
];
const NARROW = ['昨日上午，青禾市渡口的第一班船', '准时开出，船上坐着三十多位早起的', '乘客，都说水路比绕桥近了许多。'];
const COUPLETS = [
  '独倚江楼听晚潮，一灯渔火过溪桥。',
  '船归旧渡人初静，雁落寒沙月正高。',
  '两岸青山春自老，半生风雨鬓先凋。',
  '明朝又是东流水，且伴闲云渡小桥。',
];

test.each([
  { what: 'in a wide column', prose: WIDE, over: ['七律·渡口', '林舟'], couplets: COUPLETS },
  { what: 'in a column as wide as its lines', prose: NARROW, over: ['七律·渡口', '林舟'], couplets: COUPLETS },
  { what: 'without the name of a poet', prose: WIDE, over: ['七律·渡口'], couplets: COUPLETS },
  {
    what: 'of five and five',
    prose: WIDE,
    over: ['渡口四首', '林舟'],
    couplets: [
      '春水东流去，渔灯傍岸明。',
      '小舟归渡晚，微雨过江轻。',
      '柳暗人声远，桥低月色平。',
      '何时同把酒，醉里听潮生。',
    ],
  },
])('two lines of regular verse on one are a line of a poem: $what', ({ prose, over, couplets }) => {
  const blocks = blocksOf([...prose, ...over, ...couplets, ...prose].join('\n'));
  expect(blocks.filter(({ form }) => form === 'verse').map(({ text }) => text)).toEqual(couplets);
});

test('fewer of them are a sentence of running text', () => {
  const blocks = blocksOf([...NARROW, ...COUPLETS.slice(0, 2), ...NARROW].join('\n'));
  expect(blocks.filter(({ form }) => form !== null)).toEqual([]);
});

test('the title of a poem, over its poet, does not go on with the text above it', () => {
  const verse = ['雾从桥底下升起来', '慢慢盖住渡船', '摇橹的人', '把早晨摇得很轻'];
  for (const poet of ['林 舟', '■ 林 舟', '□ 林远舟']) {
    const articles = articlesOf(
      ['渡口重开', '本报记者 方禾苗', ...WIDE, '渡口的信（外一首）', poet, ...verse].join('\n'),
    );
    expect(articles.map(({ headline }) => headline)).toEqual(['渡口重开', '渡口的信（外一首）']);
    expect(articles[1]?.body.map(({ type, text }) => [type, text])).toEqual(verse.map((text) => ['verse', text]));
  }
});

const ENGLISH = [
  'The rules of the harbour were read',
  'aloud on Monday night, and nobody',
  'in the room could say who had made',
  'them or when they came to be used.',
];
const inEnglish = (lines: readonly string[]) =>
  blocksOf([...ENGLISH, ...lines, ...ENGLISH].join('\n')).flatMap(({ form, text }) => (form === null ? [] : [text]));

test.each([
  [
    'letters in brackets',
    ['(a) the pier is closed at dusk;', '(b) no fire is lit on the quay;', '(c) dogs stay on a lead.'],
  ],
  ['letters with one bracket', ['a) the pier is closed at dusk', 'b) no fire is lit on the quay']],
  ['numbers under a heading', ['1. Bring a coat and a torch.', '2. The gates close at nine.']],
  ['bullets', ['• A lorry shed its load.', '• The reading room is shut.']],
])('an English list with %s is one of its lines', (_, lines) => {
  expect(inEnglish(lines)).toEqual(lines);
});

test('a heading without a stop is not part of the first item', () => {
  const lines = ['1. Bring a coat and a torch.', '2. The gates close at nine.'];
  expect(inEnglish(['', 'What to know', ...lines])).toEqual(lines);
});

test('a letter in brackets at the start of a broken line begins no list', () => {
  expect(
    inEnglish([
      'The court was asked to hear clause',
      '(a) of the order again, and clause',
      '(c) of the older one as well.',
    ]),
  ).toEqual([]);
});

test('times and missing numbers are cells of a table, and what its columns are called is a row of it', () => {
  const page = [
    'Tide tables',
    'Date      High     Low',
    'June 3    6:12 a.m.    12:20 p.m.',
    'June 4    7:01 a.m.    1:08 p.m.',
    '',
    'Stocks',
    'Alder Steel 41.20 +0.35',
    'Ferry Oil 112.00 -1.10',
    'Quay Rail 9.87 unch',
  ];
  const found = blocksOf(page.join('\n'));
  expect(found.map(({ form, text }) => (form === 'table' ? '' : text))).toEqual([
    'Tide tables',
    ...['', '', ''],
    'Stocks',
    ...['', '', ''],
  ]);
});
