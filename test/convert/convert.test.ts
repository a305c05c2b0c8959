import { expect, test } from 'vitest';
import { cleanText, DIRECTIONS, loadConverter, rejoinStream, repairStream } from '../../src/index.js';
import type { Note } from '../../src/model/note.js';

/** 头发 is broken by a line end: 头 is 頭 either way, 发 is 髮 in this word and 發 by itself. */
const PAGE =
  '理发店里的头发\n\n本报记者 林发\n\n' +
  '河边的理发店昨日开门了，来剪头\n发的人排起了长队，掌柜说一干二\n净。\n\n（下转第二版②）\n';

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function all<Made>(stream: AsyncIterable<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for await (const one of stream) made.push(one);
  return made;
}

test('a phrase over a line end is converted once the lines are joined', async () => {
  const convert = await loadConverter('s2t');
  const [article] = cleanText(PAGE, { convert });
  expect(article).toMatchObject({
    lang: 'zh-Hant',
    headline: '理髮店裏的頭髮',
    bylines: [{ role: '本報記者', name: '林發' }],
    jump: { to: { page: '2', mark: '②', text: '（下轉第二版②）' } },
  });
  expect(article?.body[0]?.text).toContain('來剪頭髮的人');
});

test('only texts and the language change: every place stays', async () => {
  const convert = await loadConverter('s2twp');
  const bare = cleanText(PAGE);
  const converted = cleanText(PAGE, { convert });
  const places = (articles: typeof bare) =>
    articles.map(({ at, pieces, body, kind, page }) => ({
      at,
      pieces,
      kind,
      page,
      body: body.map(({ lines }) => lines),
    }));
  expect(places(converted)).toEqual(places(bare));
});

test('the stages before: joined text is converted whole, lines each by itself', async () => {
  const convert = await loadConverter('s2t');
  const [blocks] = await all(rejoinStream(once(PAGE), { convert }));
  expect(blocks?.blocks.map(({ text }) => text).join()).toContain('剪頭髮的人');
  const [page] = await all(repairStream(once(PAGE), { convert }));
  expect(page?.lines.map(({ text }) => text).slice(4, 6)).toEqual([
    '河邊的理髮店昨日開門了，來剪頭',
    '發的人排起了長隊，掌櫃說一干二',
  ]);
});

test('a line of a block begins where its text begins, in words that grew too', async () => {
  const convert = await loadConverter('s2twp');
  const text = '人们在互联网上看见这座桥的模样\n便来看桥，桥上的灯亮了又亮了。\n';
  const [page] = await all(rejoinStream(once(text), { convert }));
  const [block] = page?.blocks ?? [];
  expect(block?.text).toContain('網際網路');
  expect(block?.starts.map((start) => block.text.slice(start, start + 2))).toEqual(['人們', '便來']);
});

test('one note a changed part', async () => {
  const convert = await loadConverter('s2t');
  const notes: Note[] = [];
  cleanText(PAGE, { convert, note: (note) => notes.push(note) });
  const told = notes.filter(({ stage }) => stage === 'convert');
  expect(told.every(({ rule, before, after }) => rule === 's2t' && before !== after)).toBe(true);
  expect(told.map(({ lines }) => lines)).toEqual([
    [1, 1],
    [3, 3],
    [3, 3],
    [5, 7],
    [9, 9],
  ]);
});

test.each(DIRECTIONS)('%s loads, and gives its script', async (direction) => {
  const { lang, convert } = await loadConverter(direction);
  const traditional = direction.startsWith('s');
  expect(lang).toBe(traditional ? 'zh-Hant' : 'zh-Hans');
  expect(convert(traditional ? '开门' : '開門')).toBe(traditional ? '開門' : '开门');
});

test('other languages keep theirs', async () => {
  const convert = await loadConverter('t2s');
  const text =
    'The ferry is back\n\nThe ferry has come back to the old quay, and the people of the town came to see it.\n';
  expect(cleanText(text, { convert })).toEqual(cleanText(text));
});

test('an unknown direction is refused with the one that was meant', async () => {
  const wrong: string = 't2ss';
  await expect(loadConverter(wrong as 't2s')).rejects.toMatchObject({ code: 'usage', hint: 'did you mean t2s?' });
});
