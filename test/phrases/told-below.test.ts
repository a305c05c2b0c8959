import { expect, test } from 'vitest';
import { invites, isAccount, isWholeSource, tellsSource } from '../../src/phrases/told-below.js';

test.each(['数据来源：河湾县统计局', '資料來源：河灣縣水務局', '图表来源:青禾研究院'])(
  '%s tells where figures come from',
  (text) => {
    expect(tellsSource(text)).toBe(true);
  },
);

test.each(['资料来源不明的老照片', '收入来源：三亩果园', '来源：青禾日报', '水源来源：河湾'])('%s does not', (text) => {
  expect(tellsSource(text)).toBe(false);
});

test.each(['河湾日报“问政”客户端', '“河湾发布”微信公众号', '青禾新聞客戶端'])('%s may be an account', (text) => {
  expect(isAccount(text)).toBe(true);
});

test.each(['客户端', '河湾日报推出新版客户端，读者可以投诉', '客户端上线', '移动端：河湾日报客户端'])(
  '%s is none',
  (text) => {
    expect(isAccount(text)).toBe(false);
  },
);

test('readers are asked to write where a text ends', () => {
  expect(invites('本版开设“老街往事”栏目，欢迎来稿。')).toBe(true);
  expect(invites('即日起征集线索。')).toBe(true);
  expect(invites('渡口昨日恢复通航。')).toBe(false);
});

test('a source is whole where an institution ends it', () => {
  expect(isWholeSource('数据来源：河湾县统计局')).toBe(true);
  expect(isWholeSource('数据来源：青禾粮食集团股')).toBe(false);
});
