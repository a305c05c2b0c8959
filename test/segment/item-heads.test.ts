import { expect, test } from 'vitest';
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
