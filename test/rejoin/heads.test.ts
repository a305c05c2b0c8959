import { describe, expect, test } from 'vitest';
import { setWidth, TIMES } from '../../src/chars/proportional.js';
import { rejoin } from '../../src/rejoin/rejoin.js';
import { rejoinedText } from '../clean.js';
import { inventLatin } from '../typesetter/invent-en.js';
import { seeded } from '../typesetter/random.js';
import { wrapLatin } from '../typesetter/wrap-latin.js';

const WIDTH = 26;

/** The lines that stand by themselves where these stand between two columns of made-up stories. */
function loneAmong(lines: readonly string[]): readonly string[] {
  const random = seeded(5);
  const measure = (text: string): number => setWidth(text, TIMES);
  const column = () =>
    Array.from({ length: 3 }, () => inventLatin(random).body)
      .flat()
      .filter(({ type }) => type === 'paragraph')
      .flatMap(({ text }) => wrapLatin(text, WIDTH, TIMES.em, '-', measure));
  const raw = [...column(), ...lines, ...column()];
  const page = raw.map((text, i) => ({ number: i + 1, raw: text, text, carried: false }));
  return rejoin({ number: 1, lines: page, cut: false })
    .filter(({ shape }) => shape === 'lone')
    .map(({ text }) => text);
}

describe('between justified columns without a blank line', () => {
  test.each<readonly [string, readonly string[]]>([
    ['of three lines', ['New reading room', 'opens beside', 'the old mill']],
    ['of a line that leaves room, over a byline', ['Harbour council puts off vote', 'By Ruth Calder']],
    ['over two columns, as wide as two printed lines', ['Bakers want the Saturday market to begin an hour sooner']],
  ])('a head %s stands by itself', (_, lines) => {
    expect(loneAmong(lines).join(' ')).toBe(lines.join(' '));
  });

  test('running text does not', () => {
    expect(loneAmong([])).toEqual([]);
  });
});

const STORY = `The ferry company will take no bicycles on
board before ten in the morning from next
week, the harbour office said.
The rule holds for both piers and for the
night boat.
`;

test.each([
  {
    why: 'small letters go on below the first line of a head',
    head: ['Ferry to carry', 'no bicycles'],
  },
  { why: 'two words leave room for the next', head: ['Ferry bans', 'bicycles'] },
  { why: 'a quotation opens one', head: ['‘No bicycles’ on', 'the morning ferry'] },
  { why: 'a rubric stands over one', head: ['Harbour', 'Ferry to carry', 'no bicycles'] },
])('a head in the style of sentences over an unsigned story: $why', ({ head }) => {
  const paragraphs = rejoinedText(`${STORY}${head.join('\n')}\n${STORY}`)
    .split('\n')
    .filter(Boolean);
  expect(paragraphs.slice(2, 2 + head.length)).toEqual(head);
  expect(paragraphs[2 + head.length]).toMatch(/^The ferry company will take .* office said\.$/u);
});

test('a loose line in mid-sentence is none', () => {
  const loose = STORY.replace('board before ten in the', 'board before\nten in the');
  expect(
    rejoinedText(loose + STORY)
      .split('\n')
      .filter(Boolean),
  ).toHaveLength(4);
});

test('a year without its century begins a line, its apostrophe closes nothing', () => {
  const page = `入冬以来，渡口的早班船多了两班，
坐船上班的街坊不用再等了。
’31河湾渡口评选揭晓
本报讯 渡口评选昨日揭晓，有
三位船工当选。`;
  expect(rejoinedText(page).split('\n')).toContain('’31河湾渡口评选揭晓');
});
