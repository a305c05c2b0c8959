import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const WIDTH = 16;

/** A paragraph set in a column of 16 characters, its indent lost. */
function set(text: string): string {
  const lines = [text.slice(0, WIDTH - 2)];
  for (let i = WIDTH - 2; i < text.length; i += WIDTH) lines.push(text.slice(i, i + WIDTH));
  return lines.join('\n');
}

const ASKS = set(
  '本版开设“老街往事”栏目，讲述街坊邻里的故事，即日起征集线索，欢迎读者踊跃来稿，来稿请写明姓名和地址。',
);
const NEXT =
  '渡口恢复通航\n本报记者 方禾苗\n河湾渡口昨日恢复通航，首\n班船早上六点开出，船上坐\n了四十多人，都是去对岸赶\n集的。';

const records = (text: string) => articlesOf(`${text}\n`);

test('addresses under a text that asks readers to write are its own', () => {
  const tail = '邮箱：letters@example.org\n电话：0000-1234567';
  const [first, second] = records(`老街往事征稿\n${ASKS}\n${tail}\n${NEXT}`);
  expect(first?.body.slice(1).map(({ text }) => text)).toEqual(['邮箱：letters@example.org', '电话：0000-1234567']);
  expect(second).toMatchObject({ headline: '渡口恢复通航', kicker: null });
});

test('where the figures come from is said under the text, and heads no story', () => {
  const text = set(
    '河湾县去年收粮四十万吨，比上年多三万吨，仓里堆得满满当当，价钱也好，农户都松了一口气，今年打算再种些。',
  );
  const [first, second] = records(`河湾粮食丰收\n本报记者 王 丽\n${text}\n数据来源：河湾县统计局\n${NEXT}`);
  expect(first?.body.at(-1)?.text).toBe('数据来源：河湾县统计局');
  expect(second).toMatchObject({ headline: '渡口恢复通航', kicker: null });
});

test('the address of the desk under a story that asks for nothing stays furniture', () => {
  const found = records(`${NEXT}\n\n邮箱：letters@example.org\n电话：0000-1234567`);
  const article = found.find(({ kind }) => kind === 'article');
  expect(article?.body.map(({ text }) => text).join('')).not.toContain('example.org');
});
