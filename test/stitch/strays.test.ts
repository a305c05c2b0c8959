import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import { joinParts } from '../../src/rejoin/join-parts.js';
import { bringHome } from '../../src/stitch/strays.js';
import { BARE, BEES, body, HARBOUR, set } from './columns-of.js';

const after = (articles: readonly Article[]) =>
  bringHome(articles, joinParts).map(({ body: blocks, pieces }) => [blocks.map(({ text }) => text), pieces[0]?.lines]);
const CLOSE = 'Nobody spoke against it.';

describe('a column that stands behind another story', () => {
  const harbour = set(1, body(1, [HARBOUR[0], false], [CLOSE, false]), { headline: 'Silt' });

  test('goes back to its own', () => {
    const bees = set(1, body(5, [BEES[0], false], [BEES[1], false], [HARBOUR[1], true]), { headline: 'Honey' });
    expect(after([harbour, bees])).toEqual([
      [
        [HARBOUR[0], CLOSE, HARBOUR[1]],
        [
          [1, 2],
          [8, 8],
        ],
      ],
      [[BEES[0], BEES[1]], [[5, 7]]],
    ]);
    expect(bringHome([harbour, bees], joinParts)[0]?.flags).toContain('reordered');
  });

  test.each([
    ['its own story', [BEES[0], false], [CLOSE, false], [BEES[1], true]],
    ['no blank line above it', [BEES[0], false], [BEES[1], false], [HARBOUR[1], false]],
    ['little text', [BEES[0], false], [BEES[1], false], ['The harbour board has silt to dredge.', true]],
    ['a lead alone above it', ['Honey is sold.', false], [HARBOUR[1], true], [BEES[1], false]],
    ['blank lines at paragraphs', [BEES[0], false], [BEES[1], true], [HARBOUR[1], true]],
  ] as const)('stays with %s', (_, ...texts: (readonly [string, boolean])[]) => {
    const bees = set(1, body(5, ...texts), { headline: 'Honey' });
    expect(bringHome([harbour, bees], joinParts)).toEqual([harbour, bees]);
  });

  test('stays where the story that it is like has a jump, and on a Chinese page', () => {
    const blocks = body(5, [BEES[0], false], [BEES[1], false], [HARBOUR[1], true]);
    const gone = { ...harbour, jump: { to: { page: '4', mark: null, text: 'See page 4' }, from: null } };
    const pages = [
      [gone, set(1, blocks, { headline: 'Honey' })],
      [harbour, set(1, blocks, { headline: 'Honey', lang: 'zh-Hans' })],
    ];
    for (const articles of pages) expect(bringHome(articles, joinParts)).toEqual(articles);
  });

  test('a story that lost its head is not taken for one', () => {
    const articles = [harbour, set(1, body(5, [HARBOUR[1], false], [BEES[1], false]), BARE)];
    expect(bringHome(articles, joinParts)).toEqual(articles);
  });
});
