import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/model/note.js';
import { type Tongue, tongueOf } from '../../src/phrases/tongue.js';
import { breakWord, hyphenSeam } from '../../src/rejoin/hyphen.js';
import { ENGLISH } from '../../src/rejoin/hyphen-english.js';
import { FRENCH } from '../../src/rejoin/hyphen-french.js';
import { GERMAN } from '../../src/rejoin/hyphen-german.js';
import { rejoin } from '../../src/rejoin/rejoin.js';
import type { Witnesses } from '../../src/rejoin/witnesses.js';
import { blocksOf } from '../clean.js';

const SILENT: Witnesses = { whole: new Map(), hyphened: new Map(), marksBreaks: false, dropsBreaks: false };

function witnesses(whole: string, hyphened = ''): Witnesses {
  const counts = (words: string) => {
    const map = new Map<string, number>();
    for (const word of words.split(' ').filter(Boolean)) map.set(word, (map.get(word) ?? 0) + 1);
    return map;
  };
  return { whole: counts(whole), hyphened: counts(hyphened), marksBreaks: false, dropsBreaks: false };
}

/** `left|right` joined, with the rule that did it. */
function join(broken: string, seen: Witnesses = SILENT, tongue: Tongue = 'en'): readonly [string, string | null] {
  const [left = '', right = ''] = broken.split('|');
  const seam = hyphenSeam(left, right, seen, () => tongue);
  if (seam === null) return [`${left} ${right}`, null];
  return [left.slice(0, left.length - seam.drop) + seam.between + right.slice(seam.skip), seam.rule];
}

describe.each([
  ['English', ENGLISH],
  ['French', FRENCH],
  ['German', GERMAN],
])('%s', (_, rules) => {
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    const kept = (broken: string) => {
      const [left = '', right = ''] = broken.split('|');
      return rule.keep(breakWord(left, right));
    };
    expect(rule.keeps.length).toBeGreaterThan(0);
    expect(rule.keeps.filter((broken) => !kept(broken))).toEqual([]);
    expect(rule.welds.filter(kept)).toEqual([]);
  });
});

describe('marks', () => {
  test.each([
    ['har-|bour', 'harbour', 'hyphen-welded'],
    ['har\u2010|bour', 'harbour', 'hyphen-welded'],
    ['har\u2011|bour', 'harbour', 'hyphen-welded'],
    ['Fraktur\u2e17|schrift', 'Frakturschrift', 'hyphen-welded'],
    ['har\u00ac|bour', 'harbour', 'soft-hyphen'],
    ['har\u00ad|bour', 'harbour', 'soft-hyphen'],
    ['har\u00ad\u2010|bour', 'harbour', 'soft-hyphen'],
    ['half\u00ad|hearted', 'halfhearted', 'soft-hyphen'],
    ['harbor|\u00ad side', 'harborside', 'soft-hyphen'],
    ['HAR-|BOUR', 'HARBOUR', 'hyphen-welded'],
    ['Anglo-|Norman', 'Anglo-Norman', 'hyphen-kept'],
    ['(D-|N.Y.)', '(D-N.Y.)', 'hyphen-kept'],
    ['cafe\u0301-|teria', 'cafe\u0301teria', 'hyphen-welded'],
    ['1914-|18', '1914-18', 'hyphen-kept'],
    ['the 12-|pounders', 'the 12-pounders', 'hyphen-kept'],
    ['four-|and five-ton carts', 'four- and five-ton carts', 'hyphen-kept'],
    ['he said--|and went', 'he said-- and went', null],
    ['he said -|and went', 'he said - and went', null],
    ['har|bour', 'har bour', null],
  ])('%s becomes %s', (broken, joined, rule) => {
    expect(join(broken)).toEqual([joined, rule]);
  });
});

describe('witnesses', () => {
  test.each([
    ['light-|house', witnesses('lighthouse'), 'lighthouse', 'hyphen-welded'],
    ['tap-|room', witnesses('taproom'), 'taproom', 'hyphen-welded'],
    ['lamp-|lighter', witnesses('', 'lamp-lighter'), 'lamp-lighter', 'hyphen-kept'],
    ['Lamp-|lighters', witnesses('', 'lamp-lighter'), 'Lamp-lighters', 'hyphen-kept'],
    ['ferry-|man', witnesses('ferryman ferryman', 'ferry-man'), 'ferryman', 'hyphen-welded'],
    ['Wire-|Works', witnesses('wireworks'), 'WireWorks', 'hyphen-welded'],
    ['l’au-|berge', witnesses('auberge'), 'l’auberge', 'hyphen-welded'],
    ['clover-|honey', witnesses('clover clover honey honey'), 'clover-honey', 'hyphen-undecided'],
    ['honey-|wise', witnesses('honey honey wise wise'), 'honeywise', 'hyphen-welded'],
    ['clover-|honey', SILENT, 'cloverhoney', 'hyphen-welded'],
    ['tar-|paper', { ...SILENT, marksBreaks: true }, 'tar-paper', 'hyphen-kept'],
  ])('%s', (broken, seen, joined, rule) => {
    expect(join(broken, seen)).toEqual([joined, rule]);
  });

  test('the parts of broken words are none', () => {
    const page = [
      'Nobody in town would sell a clover-',
      'honey jar. The other shop had clover-',
      'honey pots, and it was said that the',
      'mayor himself had bought all clover-',
      'honey that was left.',
    ];
    expect(blocksOf(page.join('\n')).map(({ text }) => text)).toEqual([
      'Nobody in town would sell a cloverhoney jar. The other shop had cloverhoney pots, and it was said that the ' +
        'mayor himself had bought all cloverhoney that was left.',
    ]);
  });
});

describe('language', () => {
  test('is what most small words say, else that of the page', () => {
    expect(tongueOf('The keeper of the light was at his window.', 'fr')).toBe('en');
    expect(tongueOf('Le gardien est dans la tour avec le maire.', 'en')).toBe('fr');
    expect(tongueOf('Der Wärter ist nicht auf dem Turm und wird gesucht.', 'en')).toBe('de');
    expect(tongueOf('Harbour', 'de')).toBe('de');
  });

  test('decides by paragraph', () => {
    expect(join('sous-|officier', SILENT, 'fr')[0]).toBe('sous-officier');
    expect(join('Obst-|und Gemüse', SILENT, 'de')[0]).toBe('Obst- und Gemüse');
    expect(join('Obst-|und Gemüse', SILENT, 'en')[0]).toBe('Obstund Gemüse');
  });
});

test('of a word without end no more is looked at than of a short one', () => {
  const long = 'ab-’'.repeat(200_000);
  const { left, before, right, rest } = breakWord(`${long}x`, long);
  expect([left, before, right, rest].every((part) => part.length <= 80)).toBe(true);
  expect(hyphenSeam(`${long}x-`, long, SILENT, () => 'en')).toEqual(
    hyphenSeam(`${long.slice(-80)}x-`, long, SILENT, () => 'en'),
  );
});

test('the note of a join tells both lines, also where boxes were moved', () => {
  const texts = ['The harbour office will take a new pro-', 'posal to the board.'];
  const lines = texts.map((text, i) => ({ number: [10, 2][i] ?? 0, raw: text, text, carried: false }));
  const notes: Note[] = [];
  rejoin({ number: 1, lines, cut: false }, (note) => notes.push(note));
  expect(notes.map((note) => note.lines)).toEqual([[2, 10]]);
});
