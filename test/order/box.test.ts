import { describe, expect, test } from 'vitest';
import { cutBoxes } from '../../src/order/box.js';
import { linesOf } from '../lines.js';
import { COLUMN } from './column.js';

const read = (text: string) =>
  cutBoxes(linesOf(text)).map(({ kind, lines, glued }) => `${glued ? '+' : ''}${kind} ${lines.length}`);

describe('a box is cut where heads and running text came together', () => {
  test('heads of two stories in one box stand each by itself', () => {
    expect(read('老街夜市重新开张\n北渡新桥今起试运行')).toEqual(['lone 1', '+lone 1']);
  });

  test('a headline as wide as two columns leaves the column under it', () => {
    expect(read(['河湾老街夜市重新开张首日迎来八万客人', ...COLUMN].join('\n'))).toEqual(['lone 1', '+body 6']);
  });

  test('a name leaves the column under it, with the headline over it', () => {
    expect(read(['老街夜市重新开张', '李明', ...COLUMN].join('\n'))).toEqual(['lone 1', '+lone 1', '+body 6']);
  });

  test('a long headline with a comma over two lines is no running text', () => {
    expect(read(`老街亮灯，夜市重新开\n张迎客\n\n${COLUMN.join('\n')}`)).toEqual(['lone 1', '+lone 1', 'body 6']);
  });

  test('few lines as wide as the columns of the page are running text', () => {
    expect(read(`${COLUMN.join('\n')}\n\n摊主们说，今年的生意要比去年\n好得多，客人也更愿意坐下来吃`)).toEqual([
      'body 6',
      'body 2',
    ]);
  });

  test('a crosshead within a column stays, and so does a line that was spread', () => {
    const spread = [...COLUMN.slice(0, 3), '变　化', ...COLUMN.slice(3)];
    expect(read(spread.join('\n'))).toEqual(['body 7']);
  });
});
