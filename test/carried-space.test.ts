import { describe, expect, test } from 'vitest';
import { MAX_LINE_UNITS } from '../src/decode/lines.js';
import { MAX_PAGE_UNITS } from '../src/decode/paginate.js';
import { cleanText, rejoinStream, repairStream } from '../src/index.js';
import { readPieces } from '../src/rejoin/piece.js';

const numbered = (words: number, end = '') => Array.from({ length: words }, (_, i) => `w${i}${end}`).join(' ');

async function* chunksOf(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function repaired(text: string, size = text.length): Promise<string> {
  let all = '';
  for await (const { lines } of repairStream(chunksOf(text, size))) all += lines.map((line) => line.text).join('');
  return all;
}

async function rejoined(text: string, size = text.length): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const { blocks } of rejoinStream(chunksOf(text, size))) all.push(...blocks.map((block) => block.text));
  return all;
}

describe('a line without end', () => {
  const long = [
    ['words', numbered(20_000)],
    ['sentences', numbered(20_000, '.')],
    ['tabs', numbered(20_000).replaceAll(' ', '\t')],
    ['single letters before words', `${'a '.repeat(MAX_LINE_UNITS / 2 - 9)}${numbered(20)}`],
    ['single letters throughout', 'a '.repeat(MAX_LINE_UNITS).trimEnd()],
    ['Chinese words', numbered(20_000).replaceAll('w', '渡船')],
  ] as const;

  test.each(long)('of %s keeps every one where it is cut', async (_, line) => {
    expect(line.length).toBeGreaterThan(MAX_LINE_UNITS);
    const words = line.split(/\s/u);
    expect((await repaired(line)).split(/\s/u)).toEqual(words);
    const blocks = await rejoined(line);
    expect(blocks.map((block) => block.split(/\s/u))).toEqual([words]);
    expect(await rejoined(blocks.join('\n\n'))).toEqual(blocks);
    expect(await rejoined(line, 977)).toEqual(blocks);
  });

  test('that fills more than a page is parted between two words', async () => {
    const line = numbered(160_000);
    expect(line.length).toBeGreaterThan(MAX_PAGE_UNITS);
    const blocks = await rejoined(line);
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.flatMap((block) => block.split(' '))).toEqual(line.split(' '));
  });

  test('flags the story that it is a part of, and no other', () => {
    const story = (ferry: string) => `渡口${ferry}\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。\n\n`;
    const text = `${story('重开')}${story('停航').trimEnd()}${'岸上的人都来看，船也多了。'.repeat(9_000)}\n\n${story('改名')}`;
    const found = cleanText(text).map(({ headline, flags }) => [headline, flags.includes('page-cut')]);
    expect(found).toEqual([
      ['渡口重开', false],
      ['渡口停航', true],
      ['渡口改名', false],
    ]);
  });
});

test('white space at the start of what a line goes on with is no indent', () => {
  const texts = (carried: boolean) => {
    const lines = ['the ferry', ' came back'].map((text, i) => ({
      number: 1,
      raw: text,
      text,
      carried: carried && i > 0,
    }));
    return readPieces(lines).map(({ text }) => text);
  };
  expect(texts(true)).toEqual(['the ferry', ' came back']);
  expect(texts(false)).toEqual(['the ferry', 'came back']);
});
