import { expect, test } from 'vitest';
import type { Note } from '../../src/model/note.js';
import { articlesOf } from '../clean.js';

const PAGE = `◎渡口重开
——-3℃的早晨
　　本报讯 渡口昨天重新开放，第一班船在早晨六点开出，船上坐了四十位乘客。船工说，这是他今年冬天见过的最冷的一天。
`;

test('a note says what of a head line stands in the record', () => {
  const notes: Note[] = [];
  articlesOf(PAGE, (note) => notes.push(note));
  const heads = notes.filter(({ rule }) => rule.startsWith('head'));
  expect(heads.map(({ lines, before, after }) => ({ lines, before, after }))).toEqual([
    { lines: [1, 1], before: '◎渡口重开', after: '渡口重开' },
    { lines: [2, 2], before: '——-3℃的早晨', after: '-3℃的早晨' },
  ]);
});
