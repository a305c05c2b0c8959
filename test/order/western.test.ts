import { describe, expect, test } from 'vitest';
import { cutBoxes } from '../../src/order/box.js';
import { cleanText } from '../../src/pipeline.js';
import { linesOf } from '../lines.js';
import { FERRY, MILL, NAMES, paste } from './western-column.js';

const read = (...boxes: readonly (readonly string[])[]) =>
  cutBoxes(linesOf(paste(boxes)), 'western').map(
    ({ kind, lines, glued, name }) => `${glued ? '+' : ''}${name ? 'name' : kind} ${lines.length}`,
  );

describe('Western boxes are cut where heads and running text came together', () => {
  test('a head over two lines is one box, and a column is one', () => {
    expect(read(['Old mill to open again', 'before the winter'], MILL[0])).toEqual(['lone 2', 'body 9']);
  });

  test('a head and a byline over a column leave it', () => {
    expect(read(['Old mill to open', 'before winter', NAMES[0], ...MILL[0]])).toEqual(['lone 2', '+name 1', '+body 9']);
  });

  test('the short rest of a story is running text, be it one line', () => {
    expect(read(MILL[0], ['before the first frost.'])).toEqual(['body 9', 'body 1']);
  });

  test('a large initial in a box of its own is its text’s, whose lines beside it are short', () => {
    const beside = ['he ferry was', 'late again', 'when'];
    expect(read(['T'], beside)).toEqual(['body 4']);
    expect(read(['Ferry late', NAMES[0] ?? ''], ['T'], beside)).toEqual(['lone 1', '+name 1', 'body 4']);
    expect(read(['T'], ['The ferry was late'])).toEqual(['lone 1', 'lone 1']);
  });

  test('a head that goes on in a small letter is a head', () => {
    expect(read(['Water main break', 'shuts the lower road'])).toEqual(['lone 2']);
  });
});

describe('a story that another one interrupts', () => {
  const page = paste([
    ['Old mill to open again', 'before the winter'],
    [NAMES[0], ...MILL[0]],
    ['Ferry pilots ask for', 'a second lamp'],
    [NAMES[1], ...FERRY[0], ...FERRY[1]],
    MILL[1],
    MILL[2],
  ]);
  const stories = (keepOrder: boolean) =>
    cleanText(page, { keepOrder }).map(({ headline, body }) => [headline, body.map(({ text }) => text).join(' ')]);

  test('each story has its columns and its head', () => {
    const [mill, ferry] = [MILL, FERRY].map((columns) => columns.flat().join(' '));
    expect(stories(false)).toEqual([
      ['Old mill to open again before the winter', mill],
      ['Ferry pilots ask for a second lamp', ferry],
    ]);
  });

  test('a story whose parts were put together is flagged', () => {
    expect(cleanText(page).map(({ flags }) => flags.includes('reordered'))).toEqual([true, false]);
  });

  test('none moves where the order is to be kept', () => {
    expect(stories(true)).not.toEqual(stories(false));
    expect(cleanText(page, { keepOrder: true }).flatMap(({ flags }) => flags)).not.toContain('reordered');
  });
});
