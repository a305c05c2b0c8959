import { expect, test } from 'vitest';
import type { Note } from '../../src/model/note.js';
import { FIXES } from '../../src/repair/fixes.js';
import { repairedPages } from '../clean.js';
import { fixtures } from '../fixtures.js';
import { makePage } from '../typesetter/make-page.js';

/** Rows that change, add or remove something else than a space. */
const SPACES = /^(?:line-end|mark-space|padded-name|split-ending|spread-line|spread-word|western-space|soft-hyphen)$/u;
const CHARACTERS = new Set(FIXES.map(({ name }) => name).filter((name) => !SPACES.test(name)));

function fired(text: string): readonly Note[] {
  const notes: Note[] = [];
  repairedPages(text, (note) => notes.push(note));
  return notes.filter(({ rule }) => CHARACTERS.has(rule));
}

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)('no character of a made-up page in %s is changed', (lang) => {
  for (let seed = 0; seed < 60; seed++) {
    const { text, gold } = makePage(seed, {}, lang);
    expect(fired(text)).toEqual([]);
    expect(fired(gold.flatMap(({ body }) => body.map((block) => block.text)).join('\n'))).toEqual([]);
  }
});

test.each(fixtures().filter(({ stage }) => stage === 'repair'))(
  'no character of $name is changed twice, nor when it is whole',
  ({ input }) => {
    const once = repairedPages(input).flatMap((page) => page.lines.map((line) => line.text));
    expect(fired(once.join('\n'))).toEqual([]);
    expect(fired(once.filter((text) => text !== '').join('\n\n'))).toEqual([]);
  },
);

test('an unknown private-use character is kept, and told of once a line', () => {
  const notes: Note[] = [];
  const [page] = repairedPages('他们来了\uf8ff\uf8fe，\n又走了。', (note) => notes.push(note));
  expect(page?.lines[0]?.text).toBe('他们来了\uf8ff\uf8fe，');
  expect(notes).toEqual([
    {
      stage: 'repair',
      rule: 'private-use-unknown',
      page: 1,
      lines: [1, 1],
      before: '他们来了\uf8ff\uf8fe，',
      after: '他们来了\uf8ff\uf8fe，',
    },
  ]);
});

test.each([
  ['a spread role, then the name behind it', '通 讯 员  李欣', '通讯员 李欣'],
  ['a selector, then the joiner before it', '渡口\u200c\ufe0f', '渡口'],
  ['soft hyphens in a row', 'the fer\u00ad\u00adry,', 'the ferry,'],
])('what one fix lets another see is mended at once: %s', (_, before, after) => {
  const [page] = repairedPages(`${before}\n\n他们来了，\n又走了。`);
  expect(page?.lines[0]?.text).toBe(after);
});

test('a private-use character is mended in whole paragraphs only where their script is plain', () => {
  const textOf = (input: string) => repairedPages(input)[0]?.lines[0]?.text;
  expect(textOf('他叫\ue863，来了。\n\n他说好。')).toBe('他叫\ue863，来了。');
  expect(textOf(`他叫\ue863，来了。\n\n${'他们说这个会开过。'.repeat(5)}`)).toBe('他叫䶮，来了。');
});
