import { expect, test } from 'vitest';
import { readPhrases } from '../../src/rejoin/row-phrases.js';

const ALONE = { above: undefined, gap: 0, below: undefined };

test.each([
  ['本报讯（记者 岑棠）北渡大桥昨日', true],
  ['（河湾讯）北渡大桥昨日', true],
  ['（上接第一版②）北渡大桥昨日', true],
  ['本公司董事会及全体董事保证本公告内容不存在', true],
  ['本公司董事会昨日开会，', false],
  ['北渡大桥昨日合龙，', false],
])('%s: does a paragraph begin with the line? %s', (text, leads) => {
  expect(readPhrases(text, ALONE, false).leads).toBe(leads);
});
