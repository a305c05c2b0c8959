import { expect, test } from 'vitest';
import { openReader } from '../../src/decode/decode.js';
import type { Block } from '../../src/model/block.js';
import { openBlockText, openLineText } from '../../src/render/stage-text.js';
import { openText } from '../../src/render/text.js';
import { block, record } from './record-of.js';

test('plain text has the head line by line, a blank line between paragraphs, and * * * between articles', () => {
  const text = openText();
  const story = record({
    kicker: '老城新事',
    headline: '渡口重开',
    deck: '停航三年之后',
    bylines: [{ role: '本报记者', name: '林舟' }],
    dateline: '本报讯',
    body: [block('渡船又开了。'), block('岸也修了。')],
    captions: [{ text: '渡口一角。', credit: '林舟 摄', lines: [[9, 9]] }],
  });
  expect(text.article(story) + text.article(record({ body: [block('再说。')] }))).toBe(
    '老城新事\n渡口重开\n停航三年之后\n本报记者 林舟 · 本报讯\n\n渡船又开了。\n\n岸也修了。\n\n渡口一角。 林舟 摄\n\n* * *\n\n再说。\n',
  );
});

/** The lines of a text through the reader and out again. */
function again(text: string): string {
  const reader = openReader({ encoding: 'auto' });
  const lines = openLineText();
  const pages = [...reader.push(text), ...reader.end()];
  return pages.map(lines.page).join('') + lines.end();
}

test.each([
  ['', ''],
  ['foo', 'foo\n'],
  ['foo\r\nbar\n', 'foo\nbar\n'],
  ['foo\n\n\n', 'foo\n\n\n'],
  ['foo\fbar\n', 'foo\fbar\n'],
  ['foo\n\fbar\n', 'foo\n\fbar\n'],
  ['foo\f\nbar\n', 'foo\f\nbar\n'],
  ['\ffoo\n\f\f\nbar\n', '\ffoo\n\f\f\nbar\n'],
  ['foo\n\f', 'foo\n'],
])('the lines of a stage are as many as came: %j', (text, expected) => expect(again(text)).toBe(expected));

test('blocks stand one a line, a blank line between, a form feed before each further page', () => {
  const blocks = openBlockText();
  const of = (text: string): Block => ({
    shape: 'flow',
    form: null,
    text,
    lines: [],
    starts: [],
    column: 0,
    gaps: [],
    empty: [],
    undecided: false,
    margin: 20,
  });
  const pages = [
    { page: 1, blocks: [of('a'), of('b')] },
    { page: 1, blocks: [of('c')] },
    { page: 3, blocks: [of('d')] },
  ];
  expect(pages.map((page) => blocks.page(page)).join('') + blocks.end()).toBe('a\n\nb\n\nc\n\f\fd\n');
});
