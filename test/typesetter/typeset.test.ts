import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGold } from '../gold.js';
import { goldMarkdown } from './gold-markdown.js';
import { spaceDigits, spread } from './justify.js';
import { makePage } from './make-page.js';
import { EASY } from './setting.js';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const bare = (text: string): string => text.replace(/\s+/gu, '');
const linesOf = (text: string, newline: string): readonly string[] => text.split(newline);

describe('a generated page', () => {
  test('is the same for the same seed, and another for another', () => {
    for (let seed = 0; seed < 20; seed++) expect(makePage(seed)).toEqual(makePage(seed));
    expect(makePage(1).text).not.toBe(makePage(2).text);
  });

  test('holds every part of its gold as a run of its characters', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, gold } = makePage(seed);
        const page = bare(text);
        for (const story of gold) {
          for (const block of story.body) expect(page).toContain(bare(block.text));
          for (const part of [story.kicker, story.headline, story.deck, story.jump?.text, story.caption?.text])
            expect(page).toContain(bare(part ?? ''));
          for (const { name } of story.bylines) expect(page).toContain(name);
        }
      }),
    );
  });

  test('says of each block which lines it stands on', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, gold } = makePage(seed);
        const lines = linesOf(text, '\n');
        for (const block of gold.flatMap((story) => story.body)) {
          const printed = bare(block.lines.map((n) => lines[n - 1]).join(''));
          const trimmed = bare(
            block.lines
              .slice(1, -1)
              .map((n) => lines[n - 1])
              .join(''),
          );
          expect(printed).toContain(bare(block.text));
          expect(bare(block.text)).toContain(trimmed);
        }
      }),
    );
  });

  test('gives every printed line to one story or to the furniture', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, gold } = makePage(seed, { furniture: false });
        const printed = linesOf(text, '\n').flatMap((line, i) => (line.trim() === '' ? [] : [i + 1]));
        expect(gold.flatMap((story) => story.lines).sort((a, b) => a - b)).toEqual(printed);
      }),
    );
  });

  test('has the blank lines that were asked for', () => {
    for (let seed = 0; seed < 40; seed++) expect(makePage(seed, { blanks: 'none' }).text).not.toMatch(/\n\n/);
    expect(makePage(3, { blanks: 'boxes' }).text).toMatch(/\n\n/);
  });

  test('ends its lines as asked, and differs in nothing else', () => {
    for (const newline of ['\r\n', '\r'] as const) {
      expect(makePage(5, { newline }).text.replaceAll(newline, '\n')).toBe(makePage(5).text);
      expect(makePage(5, { newline }).text).toContain(newline);
    }
  });

  test('prints no headline where none is asked for, and its gold has none', () => {
    const { gold } = makePage(7, { headlines: 'missing' });
    expect(gold.map((story) => story.headline)).toEqual(gold.map(() => null));
  });

  test('puts headlines on the side that was asked for', () => {
    const side = (headlines: 'before' | 'after'): boolean[] =>
      makePage(11, { ...EASY, headlines }).gold.map((story) => {
        const { text } = makePage(11, { ...EASY, headlines });
        return (
          text.indexOf(story.headline ?? '') <
          text
            .split('\n')
            .slice(0, (story.body[0]?.lines[0] ?? 0) - 1)
            .join('\n').length
        );
      });
    expect(side('before').every((first) => first)).toBe(true);
    expect(side('after').some((first) => first)).toBe(false);
  });
});

test('the gold of a page, written out and read back, is the gold', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const page = makePage(seed);
      const read = parseGold(goldMarkdown(page));
      expect(read.map(({ headline, body }) => ({ headline, body }))).toEqual(
        page.gold.map(({ headline, body }) => ({ headline, body: body.map(({ type, text }) => ({ type, text })) })),
      );
    }),
  );
});

test('a spread line has a space between every two characters, but not in numbers nor between marks', () => {
  expect(spread('改？“五先”，用4.2亿元')).toBe('改 ？“ 五 先 ”， 用 4.2 亿 元');
});

test('digits and brackets stand apart from Han, on their outside', () => {
  expect(spaceDigits('区60批（人）次，占60%，看《早晨》节目')).toBe('区 60 批 （人） 次，占 60%，看 《早晨》 节目');
});
