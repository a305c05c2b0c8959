import { expect, test } from 'vitest';
import { isCommonHead, isNotice, isNoticeTitle, isWholeTitle } from '../../src/phrases/title.js';

test.each(['关于社区食堂停业的通告', '徐青山同志逝世', '河湾县水务局公告', '簡訊'])(
  '%s heads a text of its own',
  (text) => {
    expect(isNoticeTitle(text)).toBe(true);
  },
);

test.each(['三段施工，一段一公示', '社区食堂迎来满月', '公告栏前人头攒动'])('%s does not', (text) => {
  expect(isNoticeTitle(text)).toBe(false);
});

test.each(['讣告', '遗失声明', '拍卖公告', '招领启事', '公告（二）'])('%s says that it is a notice', (text) => {
  expect(isNotice(text)).toBe(true);
});

test.each(['青禾市关于老街改造施工的通告', '市法院发布公告', '老人张贴寻物启事引热议'])('%s tells of one', (text) => {
  expect(isNotice(text)).toBe(false);
});

test.each([
  '简讯',
  '短 讯',
  '一句话新闻',
  'News in Brief',
  'EN BREF',
  'Kurz notiert',
  'PERSONAL.',
  'NEWS OF THE TOWN IN BRIEF.',
])('%s is the head of many', (text) => {
  expect(isCommonHead(text)).toBe(true);
});

test.each(['简讯编辑退休', '老街', 'In brief encounter', 'Personal effects', 'Bref, une ferry'])(
  '%s is the head of one',
  (text) => {
    expect(isCommonHead(text)).toBe(false);
  },
);

test.each(['关于老街改造施工的通告', '關於渡口停航的公告'])('%s opens and ends as a title does', (text) => {
  expect(isWholeTitle(text)).toBe(true);
});

test.each(['关于老街的记忆', '遗失声明', '青禾市关于老街改造施工的通告'])('%s does not do both', (text) => {
  expect(isWholeTitle(text)).toBe(false);
});
