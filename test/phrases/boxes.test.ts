import { describe, expect, test } from 'vitest';
import { BOX_FORMS, findBoxes } from '../../src/phrases/boxes.js';

describe.each(BOX_FORMS)('$name', ({ holds, knows, label, leaves, longest }) => {
  test.each(knows)('stands under %s', (over, ...lines) => {
    expect(over.length <= longest && label(over)).toBe(true);
    expect(lines.filter((line) => !holds(line))).toEqual([]);
  });

  test.each(leaves)('does not under %s: %s', (over, line) => {
    expect(label(over) && holds(line)).toBe(false);
  });
});

test('the pages of a box of contents go up: a headline under it may end in a figure', () => {
  expect(findBoxes(['INSIDE', 'World 17', 'Opinion 28-29', 'Sport 60-72', 'Ferry Sinks 3'])).toEqual([
    ...Array.from({ length: 4 }, () => 'index-box'),
    null,
  ]);
});
