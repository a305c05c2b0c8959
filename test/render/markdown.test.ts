import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { escapeEmphasised, escapeHeading, escapeParagraph } from '../../src/render/escape.js';
import { MAX_HELD_UNITS, openMarkdown } from '../../src/render/markdown.js';
import { markdownArticle } from '../../src/render/markdown-article.js';
import { block, record } from './record-of.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

const EXTENSIONS = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

const parse = (markdown: string): readonly Node[] => {
  const root: Node = fromMarkdown(markdown, EXTENSIONS);
  return root.children ?? [];
};

const textOf = (node: Node): string =>
  node.value ?? (node.type === 'break' ? '\n' : (node.children ?? []).map(textOf).join(''));
const typesOf = (node: Node): readonly string[] => [node.type, ...(node.children ?? []).flatMap(typesOf)];

/** What a paragraph of text may be parsed to. A bare link is one because it reads as one; its text is the same. */
const PLAIN = new Set(['paragraph', 'text', 'break', 'link']);

/** The text of a single paragraph of nothing but text; else what it was taken for. */
function asParagraph(markdown: string): string {
  const nodes = parse(markdown);
  const [only] = nodes;
  if (nodes.length !== 1 || only === undefined)
    return `${nodes.length} nodes: ${nodes.map((node) => node.type).join(' ')}`;
  const strange = typesOf(only).filter((type) => !PLAIN.has(type));
  return strange.length > 0 ? `taken for ${strange.join(' ')}` : textOf(only);
}

const LEFT_ALONE = [
  '渡船 2-3 班，票价 5*2 元',
  'snake_case_words 与 a_b',
  '第 1. 条与 (1) 条',
  '1.5 万人次，#1 号码头，#渡口#',
  'AT&T 与 R&D，a < b，x > y，5 <6',
  '[图] 与 [1] 及（图）',
  '3~5 天',
  '“渡口”——老地方！……',
  'C:\\渡口\\船，\\d',
  '价格 | 时间',
  'see http://example.org/a_b_c?x=1 for more',
  'a * b * c',
  "it's `so",
  '+86 与 -5 度',
  '！[图]',
  '一、二、三。',
];

const CHANGED: readonly (readonly [string, string])[] = [
  ['<#@b.c>', '\\<#@b.c>'],
  ['# 渡口', '\\# 渡口'],
  ['#', '\\#'],
  ['> 渡口', '\\> 渡口'],
  ['- 渡口', '\\- 渡口'],
  ['+ 渡口', '\\+ 渡口'],
  ['* 渡口', '\\* 渡口'],
  ['1. 渡口', '1\\. 渡口'],
  ['12) 渡口', '12\\) 渡口'],
  ['***', '\\***'],
  ['---', '\\---'],
  ['- - -', '\\- - -'],
  ['___', '\\___'],
  ['===', '\\==='],
  ['~~~', '\\~\\~\\~'],
  ['```', '\\`\\`\\`'],
  ['*渡口* 与 **船**', '\\*渡口\\* 与 \\*\\*船\\*\\*'],
  ['_渡口_', '\\_渡口\\_'],
  ['`渡口`', '\\`渡口\\`'],
  ['~~渡口~~', '\\~\\~渡口\\~\\~'],
  ['[渡口](船)', '\\[渡口](船)'],
  ['![渡口](船)', '!\\[渡口](船)'],
  ['[渡口]: 船', '\\[渡口]: 船'],
  ['[^1]: 船', '\\[^1]: 船'],
  ['<b>渡口</b>', '\\<b>渡口\\</b>'],
  ['<http://example.org>', '\\<http\\://example.org>'],
  ['<!-- 渡口 -->', '\\<!-- 渡口 -->'],
  ['&lt; 与 &#35; 与 &amp', '\\&lt; 与 \\&#35; 与 &amp'],
  ['\\* 与 \\', '\\\\* 与 \\\\'],
  ['    渡口', '&#32;   渡口'],
  ['渡口  ', '渡口 &#32;'],
  ['\t渡口', '&#9;渡口'],
  ['a | b\n--- | ---', 'a | b\\\n\\--- | ---'],
  ['\u3000*\n**\n#', '\u3000\\*\\\n\\*\\*\\\n\\#'],
  ['渡口\n===', '渡口\\\n\\==='],
  ['http://example.org/*a*', 'http\\://example.org/\\*a\\*'],
];

describe('what changes no meaning is left alone', () => {
  test.each(LEFT_ALONE.map((text) => [text]))('%j', (text) => {
    expect(escapeParagraph(text)).toBe(text);
    expect(asParagraph(text)).toBe(text);
  });
});

describe('what would change meaning is escaped', () => {
  test.each(CHANGED)('%j', (text, expected) => {
    expect(escapeParagraph(text)).toBe(expected);
    expect(asParagraph(expected)).toBe(text);
  });
});

describe('parsed back it gives the same text', () => {
  const part = fc.constantFrom(
    ...[
      '#',
      '>',
      '-',
      '+',
      '*',
      '**',
      '_',
      '__',
      '`',
      '```',
      '~',
      '~~',
      '=',
      '|',
      ':',
      '[',
      ']',
      '(',
      ')',
      '![',
      '<',
      '</',
      '>',
    ],
    ...[
      '&',
      '&amp;',
      '&#3',
      ';',
      '\\',
      '!',
      '1.',
      '23)',
      ' ',
      '  ',
      '\t',
      'a',
      'b.c',
      'http://',
      'www.',
      '@',
      '^',
      '渡',
      '口。',
      '“',
      '”',
    ],
    ...[
      '，',
      '（',
      '）',
      '\u3000',
      '\u00a0',
      'x',
      '/',
      '?',
      '"',
      "'",
      '\u{1F600}',
      '.',
      '$',
      '{',
      '}',
      '%',
      'é',
      ']:',
      '](',
      '][',
      '[^',
      '[x]',
    ],
  );
  const line = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  const filled = line.filter((text) => text.trim() !== '');

  test('as a paragraph', () => {
    fc.assert(
      fc.property(filled, (text) => {
        expect(asParagraph(escapeParagraph(text))).toBe(text);
      }),
      { numRuns: 20_000 },
    );
  });

  test('as lines of verse', () => {
    fc.assert(
      fc.property(fc.array(filled, { minLength: 2, maxLength: 3 }), (lines) => {
        expect(asParagraph(escapeParagraph(lines.join('\n')))).toBe(lines.join('\n'));
      }),
      { numRuns: 5000 },
    );
  });

  test('as verse whose line ends in a mark and a space', () => {
    expect(asParagraph(escapeParagraph('  * \n**'))).toBe('  * \n**');
  });

  test('as a heading', () => {
    fc.assert(
      fc.property(filled, (text) => {
        const nodes = parse(`# ${escapeHeading(text)}`);
        expect(nodes.map((node) => [node.type, node.depth, textOf(node)])).toEqual([['heading', 1, text]]);
        expect(nodes.flatMap(typesOf).filter((type) => !['heading', 'text', 'link'].includes(type))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  test('as a deck', () => {
    fc.assert(
      fc.property(filled, (text) => {
        const [node] = parse(`*${escapeEmphasised(text)}*`);
        expect(node?.children?.map((child) => child.type)).toEqual(['emphasis']);
        expect(node === undefined ? null : textOf(node)).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('an article', () => {
  const whole = record({
    kicker: '老城新事',
    headline: '渡口 重开 # ',
    deck: '*停航三年后*',
    bylines: [
      { role: '本报记者', name: '林舟' },
      { role: null, name: 'Ann Reed' },
    ],
    dateline: '本报讯',
    body: [
      block('渡船又开了。'),
      block('怎么修？', 'crosshead'),
      block('[x] 先修岸', 'list'),
      block('再修船', 'list'),
      block('江水', 'verse'),
      block('东去', 'verse'),
      block('班次    开船\t| 到岸', 'table'),
      block('--- | ---', 'table'),
      block('│ 早班 │ 6:30 │', 'table'),
    ],
    captions: [{ text: '渡口一角。', credit: '林舟 摄', lines: [[9, 9]] }],
    jump: {
      from: { page: '1', mark: null, text: '（上接第一版）' },
      to: { page: '3', mark: null, text: '（下转第三版）' },
    },
  });

  test('has its parts in reading order, the open jump last', () => {
    expect(parse(markdownArticle(whole)).map((node) => [node.type, node.depth, textOf(node)])).toEqual([
      ['paragraph', undefined, '老城新事'],
      ['heading', 1, '渡口 重开 # '],
      ['paragraph', undefined, '*停航三年后*'],
      ['paragraph', undefined, '本报记者 林舟 · Ann Reed · 本报讯'],
      ['paragraph', undefined, '（上接第一版）'],
      ['paragraph', undefined, '渡船又开了。'],
      ['heading', 2, '怎么修？'],
      ['list', undefined, '[x] 先修岸再修船'],
      ['paragraph', undefined, '江水\n东去'],
      ['paragraph', undefined, '班次    开船\t| 到岸\n--- | ---\n│ 早班 │ 6:30 │'],
      ['blockquote', undefined, '渡口一角。\n林舟 摄'],
      ['paragraph', undefined, '（下转第三版）'],
    ]);
  });

  test('without a headline gets none', () => {
    expect(markdownArticle(record({ body: [block('渡船又开了。')] }))).toBe('渡船又开了。');
  });
});

describe('a document', () => {
  const article = record({ headline: '渡口', body: [block('开了。')] });
  const facts = (source: string, pages: number) => ({ source, encoding: 'utf-8', pages });

  test('has one front matter with JSON values, and *** between articles', () => {
    const markdown = openMarkdown(['no "1".txt', '0012']);
    const parts = [
      markdown.open({ source: 'no "1".txt' }),
      markdown.article(article),
      markdown.close(facts('no "1".txt', 2)),
      markdown.open({ source: '0012' }),
      markdown.article(article),
      markdown.close(facts('0012', 1)),
      markdown.end(),
    ];
    expect(parts.join('')).toBe(
      '---\nsources: ["no \\"1\\".txt","0012"]\narticles: 2\npages: 3\n---\n\n# 渡口\n\n开了。\n\n***\n\n# 渡口\n\n开了。\n',
    );
  });

  test('of no article is its front matter', () => {
    const markdown = openMarkdown(['empty.txt']);
    expect(markdown.close(facts('empty.txt', 0)) + markdown.end()).toBe(
      '---\nsource: "empty.txt"\narticles: 0\npages: 0\n---\n',
    );
  });

  test('too large to hold has no counts and is given on as it comes', () => {
    const markdown = openMarkdown(['large.txt']);
    const large = record({ body: [block('渡'.repeat(MAX_HELD_UNITS))] });
    expect(markdown.article(article)).toBe('');
    expect(markdown.article(large).startsWith('---\nsource: "large.txt"\n---\n\n# 渡口\n')).toBe(true);
    expect(markdown.article(article)).toBe('\n***\n\n# 渡口\n\n开了。\n');
    expect(markdown.end()).toBe('');
  });
});
