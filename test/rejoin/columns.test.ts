import { expect, test } from 'vitest';
import { blocksOf, rejoinedText } from '../clean.js';

test.each([
  {
    why: 'a word broken over two lines',
    page: 'The harbour office will take a new pro-\nposal to the board.\n',
    paragraphs: ['The harbour office will take a new proposal to the board.'],
  },
  {
    why: 'two short stories, no two lines of one width',
    page: 'Storm on the quay\n\nThe storm came in on Mon-\nday night and took two roofs.\n\nThe ferry stays in port\nuntil noon.\n',
    paragraphs: [
      'Storm on the quay',
      'The storm came in on Monday night and took two roofs.',
      'The ferry stays in port until noon.',
    ],
  },
  {
    why: 'two lines of Chinese',
    page: '渡口昨日恢复通航，两岸居民一早\n就来排队。\n',
    paragraphs: ['渡口昨日恢复通航，两岸居民一早就来排队。'],
  },
  {
    why: 'Chinese lines of unlike widths, a jump below',
    page: '渡口昨日恢复通航，两岸居民\n一早就来排队，队伍排到了老街。\n（下转第二版）\n',
    paragraphs: ['渡口昨日恢复通航，两岸居民一早就来排队，队伍排到了老街。（下转第二版）'],
  },
  {
    why: 'a headline over two lines and who signs are no paragraph',
    page: '渡口昨日恢复通航\n两岸居民排队\n\n本报记者 李明\n',
    paragraphs: ['渡口昨日恢复通航', '两岸居民排队', '本报记者 李明'],
  },
  {
    why: 'nor are names and items of a list, each on its line',
    page: 'Winners\n\nAda Quill, Alder Quay\nTom Fenwick, Upper Ferry Lane\nNoel Barr, Port\n',
    paragraphs: ['Winners', 'Ada Quill, Alder Quay', 'Tom Fenwick, Upper Ferry Lane', 'Noel Barr, Port'],
  },
])('on a page of few lines: $why', ({ page, paragraphs }) => {
  expect(rejoinedText(page).split('\n').filter(Boolean)).toEqual(paragraphs);
});

test('a word or two over a line that is much wider are no piece of a loose line', () => {
  const page = [
    'The ferry was laid up on Monday with a leak in',
    'her bow, the harbour master told the board.',
    'Corrections',
    'A story of Monday gave the wrong date for the',
    'parade. It is on the first Sunday in May.',
  ];
  expect(rejoinedText(page.join('\n')).split('\n').filter(Boolean)).toEqual([
    'The ferry was laid up on Monday with a leak in her bow, the harbour master told the board.',
    'Corrections',
    'A story of Monday gave the wrong date for the parade. It is on the first Sunday in May.',
  ]);
});

test('a few characters that are set wide are a heading, also under a full line that ends a sentence', () => {
  const page = [
    '据了解，该中心把原来分散在各处的事项',
    '全部纳入大厅，平均两天半可以办结了。',
    '咋 样 改 ？',
    '“改革不是简单地把窗口搬到一处来。”中',
    '心主任说，要让大家少跑路，少等候。',
  ];
  expect(rejoinedText(page.join('\n')).split('\n').filter(Boolean)).toEqual([
    '据了解，该中心把原来分散在各处的事项全部纳入大厅，平均两天半可以办结了。',
    '咋样改？',
    '“改革不是简单地把窗口搬到一处来。”中心主任说，要让大家少跑路，少等候。',
  ]);
});

test('items that somebody signs are briefs, others a list', () => {
  const items = (signed: string) =>
    blocksOf(
      [
        `●市图书馆上周日开展读书进校园的活动，向`,
        `五所小学捐赠图书。${signed}`,
        `●市消费者协会昨日上午举办宣传日活动，现`,
        `场接受了咨询。${signed}`,
      ].join('\n'),
    ).map(({ form }) => form);
  expect(items('')).toEqual(['list', 'list']);
  expect(items('（李明）')).toEqual([null, null]);
});

/*
 * The last two lines of the wide column are the first of a paragraph, and it goes on beside a picture:
 *
 *     ……也能过河。
 *       新码头的设计方案
 *
 *     由两家单      [picture]
 */
test('a paragraph goes on in a column of another width behind a blank line', () => {
  const paragraphs = [
    '渡口昨日恢复通航，两岸居民一早就来排队，队伍一直排到了老街口的邮局门前。码头管理处说，这是三年来人最多的一天。',
    '管理处加开了两班渡船，每班能坐四十人，老人和孩子先上船，晚上九点以后也能过河。',
    '新码头的设计方案由两家单位合作完成，预计明年春天动工，工期约为十四个月，建成后可以停靠大船。',
    '居民们说，盼这座码头盼了很多年，往后去对岸看病上学都方便得多了。',
  ] as const;
  const wide = [
    '渡口昨日恢复通航，两岸居民',
    '一早就来排队，队伍一直排到了老',
    '街口的邮局门前。码头管理处说，',
    '这是三年来人最多的一天。',
    '管理处加开了两班渡船，每班',
    '能坐四十人，老人和孩子先上船，',
    '晚上九点以后也能过河。',
    '新码头的设计方案由两家单位',
  ];
  const narrow = [
    '合作完成，预计明年春',
    '天动工，工期约为十四',
    '个月，建成后可以停靠',
    '大船。',
    '居民们说，盼这座',
    '码头盼了很多年，往后',
    '去对岸看病上学都方便',
    '得多了。',
  ];
  const page = [...wide, '', ...narrow].join('\n');
  expect(rejoinedText(page).split('\n').filter(Boolean)).toEqual(paragraphs);
});
