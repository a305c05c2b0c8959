import { parse } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/index.js';
import { articleFile, articleFileName } from '../../src/render/article-file.js';
import { FORMATS } from '../../src/render/formats.js';
import { openRecords } from '../../src/render/record.js';

const PAGE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';
const [article] = cleanText(PAGE);
if (article === undefined) throw new Error('the page has an article');
const record = openRecords('a/p1.txt')(article);
const named = (headline: string | null, id = 'a/p1#p1a1') => articleFileName({ ...record, id, headline }, '.md');
const format = (name: string) => FORMATS.find((row) => row.name === name) ?? FORMATS[0];

describe('the name of a file', () => {
  test.each([
    ['渡口重开', 'p1a1-渡口重开.md'],
    ['Паром снова ходит', 'p1a1-Паром-снова-ходит.md'],
    ['العبّارة تعود', 'p1a1-العبّارة-تعود.md'],
    ['Ferry: open / shut? <again>', 'p1a1-Ferry-open-shut-again.md'],
    ['../../etc/passwd', 'p1a1-etc-passwd.md'],
    ['CON', 'p1a1-CON.md'],
    ['...', 'p1a1.md'],
    ['a\u0000b\u001b[31m\u202ec\n', 'p1a1-a-b-[31m-c.md'],
    ['“五改”：怎样改？', 'p1a1-“五改”：怎样改？.md'],
    [null, 'p1a1.md'],
  ])('of %j is %s', (headline, expected) => expect(named(headline)).toBe(expected));

  test.each(['渡', 'a', '😀', 'é'])('of %s many times over is no longer than systems take, and whole', (char) => {
    const name = named(char.repeat(500));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(140);
    expect(Buffer.byteLength(name)).toBeGreaterThan(130);
    expect(parse(name).ext).toBe('.md');
    expect(name.replace(/^p1a1-|\.md$/gu, '').replaceAll(char, '')).toBe('');
  });

  test('tells two articles with one headline apart', () => {
    expect(named('简讯', 'p1#p1a1')).not.toBe(named('简讯', 'p1#p1a2'));
  });
});

test('Markdown has its head in front matter and does not repeat it; other formats are as always', () => {
  expect(articleFile(format('markdown'), record)).toBe(
    [
      '---',
      'title: "渡口重开"',
      'authors: ["林舟"]',
      'source: "a/p1.txt"',
      'page: "1"',
      '---',
      '',
      '本报记者 林舟',
      '',
      '河边的老码头昨日修好了，渡船又开了。岸上的人都来看。',
      '',
    ].join('\n'),
  );
  expect(JSON.parse(articleFile(format('json'), record))).toEqual(record);
  expect(articleFile(format('text'), record)).toMatch(/^渡口重开\n/u);
});
