import { describe, expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const WIDTH = 14;

/** A paragraph set in a column of 14 characters, its indent lost. */
function set(text: string): string {
  const lines = [text.slice(0, WIDTH - 2)];
  for (let i = WIDTH - 2; i < text.length; i += WIDTH) lines.push(text.slice(i, i + WIDTH));
  return lines.join('\n');
}

const BRIDGE = set(
  '北渡大桥昨日完成最后一段钢梁合龙，大桥通车以后，两岸居民过河的时间将从四十分钟缩短到五分钟，渡船仍会保留两个班次。',
);
const BRIDGE_ON = set(
  '工程师介绍，钢梁重八百吨，在夜间低温时焊接，误差不到三毫米，明年春天铺设桥面，入夏之前试行公交车。',
);
const MUSEUM =
  '青禾市陶瓷博物馆本周开始免费夜场，馆内新添三百件民窑残片，由退休窑工现场讲解釉色与火候，孩子们可以亲手拉坯。';
const STORY = `北渡大桥合龙\n\n${BRIDGE}\n${BRIDGE_ON}\n`;
const SIGNED = STORY.replace('\n\n', '\n本报记者 岑棠\n');
const captionsOf = (text: string) => articlesOf(text).flatMap(({ captions }) => captions);

describe('a caption is known by the credit under it', () => {
  test.each([
    ['on lines of their own', '市民昨日在桥头散步。\n本报记者 柳小青 摄\n', '本报记者 柳小青 摄'],
    ['the role on the line above', '市民昨日在桥头散步。本报记者\n柳小青 摄\n', '本报记者柳小青 摄'],
    ['the agency before the bracket', '市民昨日在桥头散步。新华社发（柳小青摄）\n', '新华社发（柳小青摄）'],
  ])('%s', (_, printed, credit) => {
    expect(captionsOf(`${STORY}\n${printed}`)).toMatchObject([{ text: '市民昨日在桥头散步。', credit }]);
  });
});

test('a blank line between says that the credit is of another picture', () => {
  const captions = captionsOf(`${STORY}\n市民昨日在桥头散步。\n\n本报记者 柳小青 摄\n`);
  expect(captions.map(({ text }) => text)).not.toContain('市民昨日在桥头散步。');
});

describe('with no blank line between it and the text above', () => {
  const over = (printed: string) =>
    articlesOf(`${SIGNED}${printed}陶瓷博物馆开夜场\n本报记者 庞立春\n${set(MUSEUM)}\n`);

  test.each([
    ['as wide as the column', '市民昨日在桥头步道上散步观景。\n本报记者 柳小青 摄\n', '市民昨日在桥头步道上散步观景。'],
    [
      'broken, its credit on its last line',
      '市民昨日在新开放的步道上\n散步。 柳小青 摄\n',
      '市民昨日在新开放的步道上散步。',
    ],
    ['broken, without a stop', '市民昨日在新开放的步\n道上散步 柳小青 摄\n', '市民昨日在新开放的步道上散步'],
    [
      'without a stop, its credit by itself',
      '市民昨日在新开放的步道散步\n本报记者 柳小青 摄\n',
      '市民昨日在新开放的步道散步',
    ],
    ['broken in the name', '市民昨日在桥头散步。 本报记者 柳\n小青 摄\n', '市民昨日在桥头散步。'],
    [
      'broken, its credit by itself',
      '市民昨日在新开放的步道\n上散步观景。\n本报记者 柳小青 摄\n',
      '市民昨日在新开放的步道上散步观景。',
    ],
  ])('a caption is one: %s', (_, printed, text) => {
    const articles = over(printed);
    expect(articles.flatMap(({ captions }) => captions.map((caption) => caption.text))).toEqual([text]);
    expect(articles.map(({ headline }) => headline)).toEqual(['北渡大桥合龙', '陶瓷博物馆开夜场']);
    expect(articles[0]?.body.map((block) => block.text)).toEqual(
      [BRIDGE, BRIDGE_ON].map((lines) => lines.replaceAll('\n', '')),
    );
  });

  test('the end of a paragraph over a credit is none', () => {
    const [article] = over('（资料图片）\n');
    expect(article?.body.map((block) => block.text)).toEqual(
      [BRIDGE, BRIDGE_ON].map((lines) => lines.replaceAll('\n', '')),
    );
    expect(article?.captions).toMatchObject([{ text: '', credit: '（资料图片）' }]);
  });

  test('a caption begins below a line that would have held more', () => {
    const articles = over('步道开放\n市民昨日在新开放的步道\n上散步 柳小青 摄\n');
    expect(articles.flatMap(({ captions }) => captions)).toMatchObject([{ text: '市民昨日在新开放的步道上散步' }]);
  });

  test.each(['水乡春色', '北渡水乡早市开放现场会在渡口社区举行渔家代表到会讲话'])(
    'a head over a caption of one line is none: %s',
    (headline) => {
      const [, photo] = over(`${headline}\n北渡水乡的早市上渔家卖鱼。 柳小青 摄\n`);
      expect(photo).toMatchObject({ headline, captions: [{ text: '北渡水乡的早市上渔家卖鱼。' }] });
    },
  );
});

const HARBOUR = `Council delays vote on harbour bridge
By Ada Oakley
The county council put off a vote on
the harbour bridge on Monday night
after three members said that the
cost had never been checked.
“We are not against the bridge,” said
Ivy Tansley, who leads the committee.
“We are against paying twice for it.”
`;

test.each([['NOEL FENWICK/THE HERALD'], ['Photograph: Noel Fenwick/Reuters'], ['PHOTO BY NOEL FENWICK']])(
  'an English caption of several lines over its credit: %s',
  (credit) => {
    const caption =
      'Volunteers sort donated books at the\nQuillhaven library on Monday. The\nsale opens on Saturday morning.\n';
    const [article] = articlesOf(`${HARBOUR}${caption}${credit}\n`);
    expect(article?.body).toHaveLength(2);
    expect(article?.captions).toMatchObject([{ text: expect.stringMatching(/^Volunteers.*morning\.$/), credit }]);
  },
);

test('the last line of a caption holds its credit', () => {
  const caption =
    'Volunteers sort donated books in the\nlibrary on Monday; the sale opens on\nthe last Saturday of the month in the\ngreat hall. Noel Fenwick/The Herald\n';
  const [article, ...others] = articlesOf(`${HARBOUR}${caption}`);
  expect(others).toEqual([]);
  expect(article?.captions).toMatchObject([
    { text: expect.stringMatching(/^Volunteers.*hall\.$/), credit: 'Noel Fenwick/The Herald' },
  ]);
});

describe('a picture without a story', () => {
  test.each([
    ['under its rubric', '图片新闻', { kicker: '图片新闻', headline: null }],
    ['under its title', '彩灯映老桥', { kicker: null, headline: '彩灯映老桥' }],
  ])('%s', (_, title, head) => {
    const articles = articlesOf(`${SIGNED}${title}\n市民昨日在老桥头散步。 柳小青 摄\n`);
    expect(articles.at(-1)).toMatchObject({ kind: 'photo', ...head });
    expect(articles[0]?.captions).toEqual([]);
  });
});

describe('lines that open with the same mark', () => {
  test('are captions where one has a credit', () => {
    const captions = captionsOf(`${STORY}\n■市民昨日在桥头散步。 柳小青摄\n\n■桥上亮起彩灯。\n`);
    expect(captions.map(({ text }) => text)).toEqual(['市民昨日在桥头散步。', '桥上亮起彩灯。']);
  });

  test('are a list where none has', () => {
    const captions = captionsOf(`${STORY}\n▲龙舟赛昨日在北渡开桨。\n\n▲陶瓷馆本周开始夜场。\n`);
    expect(captions).toEqual([]);
  });
});

describe('on an English page', () => {
  const LINES = [
    'The harbour council voted on Monday',
    'to keep the old lamp lit through the',
    'winter and to buy oil for it.',
    'Members said that the keeper had',
    'asked for gloves, and that he was to',
    'have two pairs of them by March.',
  ];
  const WIDE =
    'Volunteers carry lamp oil up the harbour steps on Monday after the council had voted to keep the lamp lit.';
  const OTHER =
    'The keeper of the lamp tries on the gloves that the council has bought for him at the market on the quay.';

  test('credits stand over their captions where what stands over them can be none', () => {
    const page = [
      'Old lamp stays lit',
      ...LINES,
      'See LAMP, A6',
      'IVY TANSLEY/The Herald',
      WIDE,
      'NOEL FENWICK/The Herald',
      OTHER,
    ];
    expect(captionsOf(page.join('\n'))).toMatchObject([
      { text: WIDE, credit: 'IVY TANSLEY/The Herald' },
      { text: OTHER, credit: 'NOEL FENWICK/The Herald' },
    ]);
  });

  test('over the wide one of two that could be captions', () => {
    const page = ['Old lamp stays lit', ...LINES, 'Harbour opens', ...LINES, 'AP PHOTO / IVY TANSLEY', WIDE];
    expect(captionsOf(page.join('\n'))).toMatchObject([{ text: WIDE, credit: 'AP PHOTO / IVY TANSLEY' }]);
  });

  test('and under them where they follow text', () => {
    const page = [
      'Old lamp stays lit',
      ...LINES,
      '',
      WIDE,
      '',
      'IVY TANSLEY/The Herald',
      '',
      'Harbour opens',
      ...LINES,
    ];
    expect(captionsOf(page.join('\n'))).toMatchObject([{ text: WIDE, credit: 'IVY TANSLEY/The Herald' }]);
  });

  test('a caption whose last line has the credit has the lines above it', () => {
    const page = [
      'Members of the harbour council climb the steps to the old lamp, which will be lit',
      'on Monday. PHOTO: I. TANSLEY',
    ];
    expect(captionsOf([...page, 'Old lamp stays lit', ...LINES].join('\n'))).toMatchObject([
      { text: page.join(' ').replace(' PHOTO: I. TANSLEY', ''), credit: 'PHOTO: I. TANSLEY' },
    ]);
  });
});

test('who gave all pictures of a story takes no paragraph out of it', () => {
  const short = '北渡大桥明年五月通车，通车当天\n免收过桥费，请市民留意。\n';
  const [story] = articlesOf(`${STORY}${short}（图片由北渡镇政府提供）\n`);
  expect(story?.captions.map(({ text }) => text).join('')).not.toContain('免收');
  expect(story?.body.map(({ text }) => text).join('')).toContain('免收过桥费，请市民留意。');
});

describe('a caption of many lines', () => {
  const LONG = '昨日，市民在新开放的桥头步道上散步观景。步道全长三公里，沿河设有座椅和路灯，早晚都有市民前来锻炼。';

  test.each([
    ['in a box, its credit broken in the name', `\n${set(LONG)}本报记者 柳\n小青 摄\n`],
    ['in a box under its title', `\n桥头步道开放\n${set(`${LONG}本报记者 柳小青 摄`)}\n`],
  ])('%s', (_, printed) => {
    expect(captionsOf(`${SIGNED}${printed}\n陶瓷博物馆开夜场\n本报记者 庞立春\n${set(MUSEUM)}\n`)).toMatchObject([
      { text: LONG, credit: expect.stringMatching(/^本报记者 ?柳小青 ?摄$/u) },
    ]);
  });

  test('between a headline and its dateline', () => {
    const [story] = articlesOf(
      `北渡大桥合龙\n${set(LONG)}\n本报记者 柳小青 摄\n${set(`本报河湾6月15日电 ${MUSEUM}`)}\n`,
    );
    expect(story).toMatchObject({ headline: '北渡大桥合龙', captions: [{ text: LONG }] });
    expect(story?.body).toHaveLength(1);
  });

  test('is no text that its writer signs, and none without blank lines around it', () => {
    expect(captionsOf(`${SIGNED}\n${set(`${LONG}（记者 柳小青 文/图）`)}\n`)).toEqual([]);
    expect(captionsOf(`${SIGNED}${set(LONG)}\n`)).toEqual([]);
  });
});

test('a surname under a portrait is a caption where the text tells of whoever bears it', () => {
  const text = [
    'She still winds the clock',
    'By Tom Fenwick',
    'Staff Writer',
    'Tansley',
    'WENDING — There are 114 steps to',
    'the clock, and Ivy Tansley counts',
    'them aloud, because if she loses',
    'count she starts over.',
  ];
  expect(articlesOf(text.join('\n'))).toMatchObject([
    { headline: 'She still winds the clock', captions: [{ text: 'Tansley', credit: null }], dateline: 'WENDING' },
  ]);
});
