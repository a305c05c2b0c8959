import { expect, test } from 'vitest';
import type { Note } from '../../src/model/note.js';
import { setAside } from '../../src/order/set-aside.js';
import { articlesOf } from '../clean.js';

function orderOf(
  texts: readonly string[],
  cut = false,
): { readonly numbers: readonly number[]; readonly told: number } {
  const notes: Note[] = [];
  const lines = texts.map((text, i) => ({ number: i + 1, raw: text, text, carried: false }));
  const page = setAside({ number: 1, lines, cut }, (note) => notes.push(note));
  return { numbers: page.lines.map(({ number }) => number).filter(Boolean), told: notes.length };
}

const FOLIO = 'The Quillhaven Gazette, Thursday, March 4, 2031';

test.each([
  {
    why: 'a folio in a sentence goes to the foot',
    texts: ['The board heard two members and a', FOLIO, 'third said that she would not vote.', 'The rest agreed.'],
    numbers: [1, 3, 4, 2],
  },
  {
    why: 'and a number between dashes',
    texts: ['The board heard two members and a', '- 3 -', 'third said that she would not vote.', 'The rest agreed.'],
    numbers: [1, 3, 4, 2],
  },
  {
    why: 'a bare number only between blank lines',
    texts: ['The board heard all of its members, who were about', '300', 'people from the quay.', 'They agreed.'],
    numbers: [1, 2, 3, 4],
  },
  {
    why: 'where it is the page’s',
    texts: ['The board heard all of', 'two members and a', '', '300', '', 'third said that she would not vote.'],
    numbers: [1, 2, 3, 5, 6, 4],
  },
  {
    why: 'a folio behind a sentence stays',
    texts: ['The board heard two members.', FOLIO, 'third was the name of the barge.', 'The rest agreed.'],
    numbers: [1, 2, 3, 4],
  },
  {
    why: 'two lines in a Chinese sentence, whose lines fill their column',
    texts: [
      '施工由桥梁公司承担，最后一段护栏',
      '2031年3月8日 星期六',
      '河湾日报 3',
      '明年春天全部完工，桥头还要装上路',
      '灯。',
    ],
    numbers: [1, 4, 5, 2, 3],
  },
  {
    why: 'a masthead whose lines are alike by chance stays',
    texts: ['中共河湾省委机关报', '2031年3月8日 星期六', '国内统一连续出版物', '今日导读'],
    numbers: [1, 2, 3, 4],
  },
])('$why', ({ texts, numbers }) => {
  const moved = numbers.filter((number, i) => number < (numbers[i - 1] ?? 0) || number < (numbers[i - 2] ?? 0));
  expect(orderOf(texts)).toEqual({ numbers, told: moved.length });
});

test('a page that was cut goes on behind its last line', () => {
  const texts = ['The board heard two members and a', FOLIO, 'third said that she would not vote.'];
  expect(orderOf(texts, true).numbers).toEqual([1, 2, 3]);
});

test('the paragraph is whole, and its spans leave the folio out', () => {
  const page = ['FERRY LAID UP', '', 'The board heard two members and a', FOLIO, 'third said that she would not vote.'];
  const [story, furniture] = articlesOf(page.join('\n'));
  expect(story?.body).toMatchObject([
    {
      text: 'The board heard two members and a third said that she would not vote.',
      lines: [
        [3, 3],
        [5, 5],
      ],
    },
  ]);
  expect(furniture).toMatchObject({ kind: 'furniture', pieces: [{ lines: [[4, 4]] }] });
});
