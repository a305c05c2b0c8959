import { describe, expect, test } from 'vitest';
import { FACES, setWidth, TIMES } from '../../src/chars/proportional.js';

const [, DEJAVU] = FACES;

describe('width in cells of a digit', () => {
  test.each([
    ['0123456789', 10],
    ['mm', 3.112],
    ['a man', 4.832],
    ['Wi—', 4.444],
    ['', 0],
  ])('Times: %s is %d', (text, cells) => {
    expect(setWidth(text)).toBeCloseTo(cells, 3);
  });

  test('another face has other widths', () => {
    expect(setWidth('0000', DEJAVU)).toBe(4);
    expect(setWidth('mm', DEJAVU)).toBeCloseTo((2 * 948) / 636, 3);
  });

  test('a soft hyphen is seen at the end only', () => {
    expect(setWidth('ti\u00adde')).toBe(setWidth('tide'));
    expect(setWidth('ti\u00ad')).toBe(setWidth('ti-'));
  });

  test.each(FACES.map((face) => [face.name, face] as const))('%s: text is as wide as its parts', (_, face) => {
    expect(setWidth('The old quay', face)).toBeCloseTo(setWidth('The old', face) + setWidth(' quay', face), 6);
    expect(face.em * face.digit).toBeCloseTo(1000, 6);
  });

  test('letters that the table has not are neither lost nor wide', () => {
    expect(setWidth('é', TIMES)).toBe(0.96);
    expect(setWidth('É', TIMES)).toBe(1.38);
  });
});
