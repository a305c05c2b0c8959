import { expect, test } from 'vitest';
import { readItem } from '../../src/segment/read-item.js';
import { findSignedBelow } from '../../src/segment/signed-below.js';
import { blocksOf } from '../clean.js';

const signedBelow = (...lines: readonly string[]) => {
  const blocks = blocksOf(`${lines.join('\n\n')}\n`);
  const items = blocks.map((_, i) => readItem(blocks, i));
  const found = findSignedBelow(items);
  return items.flatMap(({ text }, i) => (found[i] === true ? [text] : []));
};

const TEXT = '渡口的早市昨日重开，天还没亮，船工已经把缆绳解开。';

test.each([
  ['at the end of a paragraph', '（记者岑棠）', ''],
  ['in brackets by themselves', '', '（记者岑棠）'],
])('what stands over names %s is signed below', (_, end, alone) => {
  const printed = ['老街夜市开张', TEXT, `${TEXT}${end}`, alone].filter((line) => line !== '');
  const next = ['图书馆延长开放', '本报记者 柳小青', TEXT];
  expect(signedBelow(...printed, ...next)).toEqual(printed);
});

test.each([
  ['a byline', '本报记者 岑棠'],
  ['a dateline', `本报讯 ${TEXT}`],
  ['a jump', `${TEXT}（下转第二版）`],
])('%s comes first: it is not', (_, between) => {
  expect(signedBelow('老街夜市开张', between, `${TEXT}（记者柳小青）`)).toEqual([`${TEXT}（记者柳小青）`]);
});
