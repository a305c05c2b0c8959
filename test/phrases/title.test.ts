import { expect, test } from 'vitest';
import { isNoticeTitle } from '../../src/phrases/title.js';

test.each(['关于社区食堂停业的通告', '徐青山同志逝世', '河湾县水务局公告', '簡訊'])(
  '%s heads a text of its own',
  (text) => {
    expect(isNoticeTitle(text)).toBe(true);
  },
);

test.each(['三段施工，一段一公示', '社区食堂迎来满月', '公告栏前人头攒动'])('%s does not', (text) => {
  expect(isNoticeTitle(text)).toBe(false);
});
