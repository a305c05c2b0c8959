import { expect, test } from 'vitest';
import {
  isCommonHead,
  isCorrection,
  isNotice,
  isNoticeTitle,
  isPhotoRubric,
  isRubricAlone,
  isWholeTitle,
} from '../../src/phrases/title.js';

test.each(['关于社区食堂停业的通告', '徐青山同志逝世', '河湾县水务局公告', '簡訊'])(
  '%s heads a text of its own',
  (text) => {
    expect(isNoticeTitle(text)).toBe(true);
  },
);

test.each(['三段施工，一段一公示', '社区食堂迎来满月', '公告栏前人头攒动'])('%s does not', (text) => {
  expect(isNoticeTitle(text)).toBe(false);
});

test.each([
  '讣告',
  '遗失声明',
  '拍卖公告',
  '招领启事',
  '公告（二）',
  '河湾县人民法院公告',
  '青禾农业股份有限公司关于老街改造的公告',
])('%s says that it is a notice', (text) => {
  expect(isNotice(text)).toBe(true);
});

test.each([
  '青禾市关于老街改造施工的通告',
  '市法院发布公告',
  '市水务局发布关于老街改造施工的通告',
  '老人张贴寻物启事引热议',
])('%s tells of one', (text) => {
  expect(isNotice(text)).toBe(false);
});

test.each([
  '简讯',
  '短 讯',
  '一句话新闻',
  '校园简讯',
  'News in Brief',
  'In breve',
  'Briefly',
  'EN BREF',
  'Kurz notiert',
  'PERSONAL.',
  'NEWS OF THE TOWN IN BRIEF.',
  'Local Notes',
  'SOCIETY GOSSIP.',
  'Local and Personal',
  'Late News',
  'QUICK HITS',
  'DÉPÊCHES',
  'Télex',
  'Kurze Meldungen',
  'Nachrichten',
])('%s is the head of many', (text) => {
  expect(isCommonHead(text)).toBe(true);
});

test.each([
  '简讯编辑退休',
  '发布简讯热潮',
  '老街',
  'In brief encounter',
  'Personal effects',
  'Local Boy Wins',
  'Latest news from Wending',
  'Bref, une ferry',
  'Nachrichten aus Wending',
  'Shorts banned at the quay',
])('%s is the head of one', (text) => {
  expect(isCommonHead(text)).toBe(false);
});

test.each(['关于老街改造施工的通告', '關於渡口停航的公告'])('%s opens and ends as a title does', (text) => {
  expect(isWholeTitle(text)).toBe(true);
});

test.each(['关于老街的记忆', '遗失声明', '青禾市关于老街改造施工的通告'])('%s does not do both', (text) => {
  expect(isWholeTitle(text)).toBe(false);
});

test.each(['图片新闻', '圖片新聞', '图 说'])('%s stands over a picture', (text) => {
  expect(isPhotoRubric(text)).toBe(true);
});

test.each(['图片新闻奖', '图说老街', '老街'])('%s tells of it', (text) => {
  expect(isPhotoRubric(text)).toBe(false);
});

test.each(['遗失声明', '图片新闻', '简讯'])('%s stands by itself', (text) => {
  expect(isRubricAlone(text)).toBe(true);
});

test.each(['发布公告', '公告', '决议公告', '关于老街施工的公告', '老街'])('%s may be part of a text', (text) => {
  expect(isRubricAlone(text)).toBe(false);
});

test.each(['Corrections', 'Corrections and clarifications', 'CORRECTION', 'So stimmt’s', 'Précisions', 'Fe de errata'])(
  '%s stands over what a paper got wrong',
  (text) => {
    expect(isCorrection(text)).toBe(true);
    expect(isNoticeTitle(text)).toBe(true);
    expect(isRubricAlone(text)).toBe(true);
    expect(isNotice(text)).toBe(false);
  },
);

test.each(['Corrections officer retires', 'A correction', 'So stimmt es'])('%s does not', (text) => {
  expect(isCorrection(text)).toBe(false);
});
