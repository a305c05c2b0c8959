import { expect, test } from 'vitest';
import { articlesOf } from '../clean.js';

const FERRY = [
  'By Nora Pell',
  'WENDING — The harbour council voted on Monday to sell',
  'the old ferry to a museum in Port Ellery, which will',
  'pay nothing for her and tow her away in spring.',
];
const SCHOOL = [
  'By Noel Fenwick',
  'ALDERMOOR — The school board named a teacher of Latin',
  'its new principal on Tuesday, after three others had',
  'turned the school down for its leaking roof.',
];
const HEADS = [
  'Council votes to sell old ferry',
  'Museum will tow her away in spring',
  'School names Latin teacher principal',
];
const read = (lines: readonly string[]) =>
  articlesOf(lines.join('\n'))
    .filter(({ kind }) => kind === 'article')
    .map(({ headline, deck, bylines }) => [
      [headline, deck].filter((text) => text !== null).join(' '),
      bylines[0]?.name,
    ]);

test('heads in one pile over the stories of a page go each to the one that it tells of', () => {
  expect(read([...HEADS, ...FERRY, ...SCHOOL])).toEqual([
    [HEADS.slice(0, 2).join(' '), 'Nora Pell'],
    [HEADS[2], 'Noel Fenwick'],
  ]);
});

test('and their articles say that lines were moved', () => {
  const [, second] = articlesOf([...HEADS, ...FERRY, ...SCHOOL].join('\n'));
  expect(second?.flags).toContain('reordered');
  expect(second?.pieces[0]?.lines.length).toBeGreaterThan(1);
});

test.each([
  ['of one story alone', ['Council votes to sell old ferry', 'Museum will tow her away in spring']],
  ['of which one tells of neither', ['Council votes to sell old ferry', 'Rain expected all week on coast']],
])('a pile %s stays with it', (_, heads) => {
  expect(read([...heads, ...FERRY, ...SCHOOL])[0]?.[0]).toBe(heads.join(' '));
});
