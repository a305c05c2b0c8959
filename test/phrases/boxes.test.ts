import { describe, expect, test } from 'vitest';
import { BOX_FORMS } from '../../src/phrases/boxes.js';

describe.each(BOX_FORMS)('$name', ({ holds, knows, label, leaves, longest }) => {
  test.each(knows)('stands under %s', (over, ...lines) => {
    expect(over.length <= longest && label(over)).toBe(true);
    expect(lines.filter((line) => !holds(line))).toEqual([]);
  });

  test.each(leaves)('does not under %s: %s', (over, line) => {
    expect(label(over) && holds(line)).toBe(false);
  });
});
