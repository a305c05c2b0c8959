import { expect, test } from 'vitest';
import type { Span } from '../../src/model/span.js';
import type { Column } from '../../src/stitch/column.js';
import { cutByHomes } from '../../src/stitch/cut-article.js';
import { body, HARBOUR, set } from './columns-of.js';

/** The lines of both parts of an article of two blocks, cut between them. */
function linesOf(above: Span, below: Span, piece: Span): readonly (readonly Span[])[] {
  const [first, second] = body(1, [HARBOUR[0], false], [HARBOUR[1], true]);
  if (first === undefined || second === undefined) throw new Error('two blocks');
  const blocks = [
    { ...first, lines: [above] },
    { ...second, lines: [below] },
  ];
  const article = { ...set(1, blocks, { headline: null }), pieces: [{ page: 1, lines: [piece] }] };
  const columns = blocks.map((block, from): Column => ({ owner: 0, from, blocks: [block], text: block.text }));
  return cutByHomes(article, columns, ['here', 'there'], 'here').map(
    ({ article: part }) => part.pieces[0]?.lines ?? [],
  );
}

test('lines go with their block, and those between with the block above', () => {
  expect(linesOf([1, 2], [5, 6], [1, 6])).toEqual([[[1, 4]], [[5, 6]]]);
});

test('a line that holds the end of one block and the beginning of the other goes with both', () => {
  expect(linesOf([1, 3], [3, 5], [1, 5])).toEqual([[[1, 3]], [[3, 5]]]);
});

test('so do all lines of columns that stood side by side', () => {
  expect(linesOf([1, 4], [2, 6], [1, 6])).toEqual([[[1, 4]], [[2, 6]]]);
});
