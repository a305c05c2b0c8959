import { describe, expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const heads = (page: string) =>
  articlesOf(page).flatMap(({ kind, headline, body }) =>
    kind === 'article' ? [[headline, body.map(({ type }) => type).join(' ')]] : [],
  );

test('each line by itself under a rubric of briefs heads one', () => {
  const page = `IN BRIEF

Ferryman held
A man of 34 was arrested after a
raid on the quay. Two clerks were
treated for shock.

Joy for a choir
A choir of net makers from the
lower quay won the cup and all of
them turned up for work the next day.

Bees close a bridge
Thousands of bees closed a lane of
the old bridge after settling on a
rail.
`;
  expect(heads(page)).toEqual([
    ['Ferryman held', 'paragraph'],
    ['Joy for a choir', 'paragraph'],
    ['Bees close a bridge', 'paragraph'],
  ]);
});

test('a name heads the text that opens with it', () => {
  const page = `Ada Jean Quill

Ada Jean Quill, 87, of Alder Quay,
died on Thursday at the harbour
house.
She taught second grade for thirty
years and played the organ.

Noel ‘Bud’ Fenwick

Noel F. “Bud” Fenwick, 79, of upper
Wending, died on Saturday at his
home.
Bud mended nets with his brother
for more than fifty years.
`;
  expect(heads(page)).toEqual([
    ['Ada Jean Quill', 'paragraph paragraph'],
    ['Noel ‘Bud’ Fenwick', 'paragraph paragraph'],
  ]);
});

test('a line over a text that opens in capitals heads it, where the texts of the page do', () => {
  const page = `Ferry fares frozen

ISLANDERS have welcomed a freeze on
the fares of the ferry that was told
of on Monday.

Keeper hits out

A KEEPER hit out at the lamp office
when he was told to leave the light
for nine months.

Two held on the quay

TWO men were held near the quay
after a chase over the old bridge.
`;
  expect(heads(page)).toEqual([
    ['Ferry fares frozen', 'paragraph'],
    ['Keeper hits out', 'paragraph'],
    ['Two held on the quay', 'paragraph'],
  ]);
});

test('places in brackets head the briefs under them', () => {
  const page = `环球扫描
【河湾】
电信公司昨日宣布暂停岗位调整，职
工代表表示欢迎。
【石桥】
一架客机昨日紧急迫降，机上八十二
人全部安全，原因正在调查。
`;
  expect(heads(page)).toEqual([
    ['【河湾】', 'paragraph'],
    ['【石桥】', 'paragraph'],
  ]);
});

test('on such a page a long word in capitals begins a text, though nothing has it in small letters', () => {
  const page = `Keeper fell asleep
at lamp, court told
A KEEPER who let the lamp go out on
the pier had been awake for twenty
hours, a jury heard.
The trial continues.
Harbour crossing guard
to leave after forty years
LOLLIPOP lady Ada Quill will hang up
her coat for the last time on Friday
after forty years at the quay.
Two held on the pier
TWO men were held near the pier
after a chase over the old bridge.
`;
  expect(heads(page).map(([head]) => head)).toEqual([
    'Keeper fell asleep at lamp, court told',
    'Harbour crossing guard to leave after forty years',
    'Two held on the pier',
  ]);
});

describe('a short word before each line', () => {
  const set = (text: string) => [text.slice(0, 12), ...(text.slice(12).match(/.{1,14}/gu) ?? [])].join('\n');
  const BRIEFS = [
    ['河湾 渡口加开夜班船', '从下月起，河湾渡口每晚加开两班渡船，末班船改为二十二时，票价不变。'],
    ['青石 老街公交改线', '因道路施工，十二路公交车绕行青石巷，停靠站点不变，工期约两个月。'],
    ['禾乡 书屋延长开放', '本月起，村里的书屋延长到二十一时闭馆，周末照常，可以借书三本。'],
    ['石桥 桥头步道完工', '桥头步道昨日完工，全长三公里，沿河设有座椅和路灯，早晚开放。'],
  ].map(([head = '', text = '']) => `${head}\n${set(text)}\n`);

  test('heads briefs where every line over a text has one', () => {
    expect(heads(BRIEFS.join('')).map(([head]) => head)).toEqual(BRIEFS.map((brief) => brief.split('\n')[0]));
  });

  test('heads the parts of a story that goes on over the first of them', () => {
    const more = set('当地居民说，过去办事要走很远的路，现在出门几分钟就到，老人和孩子也方便多了，大家都说好。');
    const parts = BRIEFS.map((brief) => `${brief}${more}\n${more}\n${more}\n`);
    expect(heads(`${more}\n${more}\n${parts.join('')}`).length).toBe(1);
  });

  test('heads the parts of a story whose headline has none', () => {
    const lead = `城乡设施更新提速\n${set('今年以来，全县各地加快更新公共设施，方便群众出行，丰富群众的业余生活。')}\n`;
    const more = set('当地居民说，过去办事要走很远的路，现在出门几分钟就到，老人和孩子也方便多了，大家都说好。');
    const parts = BRIEFS.map((brief) => `${brief}${more}\n${more}\n${more}\n`);
    expect(heads(lead + parts.join('')).map(([head]) => head)).toContain('城乡设施更新提速');
    expect(heads(lead + parts.join('')).length).toBeLessThan(parts.length);
  });
});

test('lines of more words than a crosshead has head a story, where these come again right under them', () => {
  const page = `Market opens in the rain
By Noel Fenwick
The market at the lower quay opened on Saturday in
heavy rain, and most of its keepers went home by noon.
They will be back next week, if the river lets them.
Bakers close an hour early
By Ivy Tansley
The bakers of the upper town close an hour early from
Monday on, as flour has become dear. They mean to open
again in the evening when the harvest is in.
Mill wheel turns again
By Noel Fenwick
The wheel of the old mill turned on Friday for the first
time in nine years. Ferry pilots from Wending came with
a lamp to see it, and its owner means to grind barley.
Ferry pilots ask
for second lamp
Ferry pilots at Wending have asked for a second lamp,
which the harbour board must pay for.
The old lamp was lit for the first time in the year of
the flood, and nobody remembers who paid for it.
`;
  const mill = ['Mill wheel turns again', 'paragraph'];
  expect(heads(page).slice(2)).toEqual([mill, ['Ferry pilots ask for second lamp', 'paragraph paragraph']]);
  // as much of it in the story above, and none in the text below, where a paragraph of the page breaks off
  const open = page.replace('if the river lets them.', 'if the river');
  const other = open.replace(
    'Ferry pilots at Wending have asked for a second lamp',
    'Who keeps a stall there has asked for a higher wall',
  );
  expect(heads(other).slice(2)).toEqual([
    ['Mill wheel turns again', 'paragraph crosshead crosshead paragraph paragraph'],
  ]);
});
