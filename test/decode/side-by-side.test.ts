import { describe, expect, test } from 'vitest';
import { openReader } from '../../src/decode/decode.js';
import { fixtures } from '../fixtures.js';
import { sideBySide } from '../side-by-side.js';
import { makePage } from '../typesetter/make-page.js';
import { EASY } from '../typesetter/setting.js';
import type { Story } from '../typesetter/story.js';

/** The first page whose columns are told to stand side by side. */
function told(text: string): number | null {
  const reader = openReader({ encoding: 'auto' });
  for (const _ of [...reader.push(text), ...reader.end()]);
  return reader.facts().sideBySide;
}

const LANGS: readonly Story['lang'][] = ['zh-Hans', 'zh-Hant', 'en'];
const pages = (lang: Story['lang'], forced = {}) =>
  Array.from({ length: 25 }, (_, seed) => makePage(seed + 1, forced, lang).text);
const many = (line: (i: number) => string): string => Array.from({ length: 40 }, (_, i) => line(i)).join('\n');

describe.each(LANGS)('pages in %s', (lang) => {
  const plain = { ...EASY, widths: [lang === 'en' ? 34 : 14] };

  test('with columns side by side are told', () => {
    // five columns of the shortest pages are a few lines high
    const long = pages(lang, plain).filter((text) => text.split('\n').length > 60);
    expect(long.length).toBeGreaterThan(10);
    for (const text of long) for (const columns of [2, 3, 5]) expect(told(sideBySide(text, columns, 4))).toBe(1);
  });

  test('with one column after the other are not', () => {
    for (const text of [...pages(lang), ...pages(lang, plain)]) expect(told(text)).toBeNull();
  });
});

test.each(fixtures().map(({ name, input }) => [name, input] as const))('%s is not told', (_, input) =>
  expect(told(input)).toBeNull(),
);

const PIECE = 'the old ferry went back to work';
describe('what has gaps and no columns of text is not told', () => {
  test.each([
    ['a table of numbers', many((i) => `河边码头   ${i * 31}   ${i * 17}   ${i}.5%`)],
    ['a wide table', many((i) => `Harbour Committee ${i}        Saltmarsh Town Hall        ${i} May, Saturday`)],
    ['a list of winners', many((i) => `一等奖第${i}名林舟（河边中学）    二等奖第${i}名江渡（上游小学）`)],
    ['padded names', many(() => '李   欣   林   舟   本报记者   王   渡   本报通讯员')],
    ['verse', many(() => '河边草青青，渡船去又来    岸上看船人，日日盼君回').replaceAll('    ', '\n    ')],
    ['short verse in two columns', many(() => '河边草青青    岸上看船人')],
    ['stretched lines', many(() => '河   边   的   老   码   头   昨   日   修   好   了，   渡   船')],
    ['indents', many(() => `      ${PIECE}`)],
    ['page numbers far to the right', many((i) => `${PIECE}                    ${i}`)],
    ['a few such lines', `${Array.from({ length: 9 }, () => `${PIECE}    ${PIECE}`).join('\n')}\n`],
    ['such lines among many', `${many(() => `${PIECE}    ${PIECE}`)}\n${many(() => PIECE).repeat(4)}`],
  ])('%s', (_, text) => expect(told(text)).toBeNull());
});

test('the first such page is named, whatever follows', () => {
  const columns = many(() => `${PIECE}    ${PIECE}`);
  expect(told(`${PIECE}\n\f${columns}\n\f${columns}\n\f${PIECE}\n`)).toBe(2);
  expect(told('')).toBeNull();
});

test('pages are counted by form feeds', () => {
  const reader = openReader({ encoding: 'auto' });
  for (const _ of [...reader.push('一\n\f二\n\f'), ...reader.end()]);
  expect(reader.facts().pages).toBe(2);
});
