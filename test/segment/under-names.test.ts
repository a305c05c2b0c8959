import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const BODY = [
  'The harbour council voted on Monday to keep the old lamp lit through the winter.',
  'Members said the keeper had asked for more oil and a second pair of gloves.',
];

const story = (...over: readonly string[]) => articlesOf([...over, '', ...BODY, ''].join('\n'))[0];

test.each([
  [['By Noel Fenwick', 'Staff writer'], [{ role: 'Staff writer', name: 'Noel Fenwick' }], null],
  [['By Noel Fenwick', 'Associated Press'], [{ role: 'Associated Press', name: 'Noel Fenwick' }], null],
  [
    ['By Noel Fenwick', 'Staff writer', 'nfenwick@herald.example'],
    [{ role: 'Staff writer, nfenwick@herald.example', name: 'Noel Fenwick' }],
    null,
  ],
  [
    ['By Noel Fenwick and', 'Ivy Tansley', 'Staff writers'],
    [
      { role: 'Staff writers', name: 'Noel Fenwick' },
      { role: 'Staff writers', name: 'Ivy Tansley' },
    ],
    null,
  ],
  [['By NOEL FENWICK', 'Harbour Editor'], [{ role: 'Harbour Editor', name: 'NOEL FENWICK' }], null],
  [
    ['Story by Noel Fenwick', 'Photos by Ivy Tansley'],
    [
      { role: null, name: 'Noel Fenwick' },
      { role: 'Photos', name: 'Ivy Tansley' },
    ],
    null,
  ],
  [['MARGARET FENWICK', 'HERALD STAFF'], [{ role: 'HERALD STAFF', name: 'MARGARET FENWICK' }], null],
  [['Noel Fenwick, Wending'], [{ role: 'Wending', name: 'Noel Fenwick' }], null],
  [['Herald staff report'], [{ role: null, name: 'Herald staff report' }], null],
  [['Reuters'], [{ role: null, name: 'Reuters' }], null],
  [['Special Correspondent', 'WENDING'], [{ role: null, name: 'Special Correspondent' }], 'WENDING'],
])('%j', (lines, bylines, dateline) => {
  const found = story('Old lamp to stay lit', ...lines);
  expect(found).toMatchObject({ headline: 'Old lamp to stay lit', bylines, dateline });
  expect(found?.body).toHaveLength(2);
});

test('an address under the name of who reports is a role of that name', () => {
  const [found] = articlesOf(
    '北渡大桥合龙\n方禾苗 报道\nfanghm@qinghe.example\n北渡大桥昨日完成最后一段\n钢梁合龙，两岸居民过河的时间\n将缩短到五分钟。\n',
  );
  expect(found).toMatchObject({
    headline: '北渡大桥合龙',
    bylines: [{ role: 'fanghm@qinghe.example', name: '方禾苗' }],
  });
  expect(found?.body).toHaveLength(1);
});

test.each([
  ['Wending — The harbour council', 'Wending'],
  ['New Ellery: The harbour council', 'New Ellery'],
  ['WENDING. The harbour council', 'WENDING'],
])('%s is a dateline right under a byline alone', (opening, dateline) => {
  const text = [opening, 'voted on Monday to keep the old lamp', 'lit through the winter.'];
  const under = articlesOf(['Old lamp to stay lit', 'By NOEL FENWICK', ...text].join('\n'))[0];
  expect(under).toMatchObject({ headline: 'Old lamp to stay lit', dateline });
  expect(under?.body[0]?.text).toMatch(/^The harbour council voted/u);
  const inside = ['The keeper had asked for more oil', 'and for gloves.', ...text];
  const later = articlesOf(['Old lamp to stay lit', 'By NOEL FENWICK', ...inside].join('\n'));
  expect(later.map((article) => article.dateline)).toEqual([null]);
});
