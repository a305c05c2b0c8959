import { isAt, SPACE } from '../chars/classes.js';
import { seam } from '../chars/seam.js';
import { BREAKS } from './features.js';
import type { Fix } from './fix.js';

export const forcedBreak: Fix = {
  name: 'forced-break',
  why: 'layout programs write a line break within a paragraph as U+2028, U+000B or U+0085; it stood for a line end, not for a word',
  seeks: BREAKS,
  fix: (text, { habits }) => {
    const parts = text.split(/[\v\u0085\u2028\u2029]/u);
    return parts.length === 1
      ? text
      : joinParts(
          parts.filter((part) => part !== ''),
          habits.han,
        );
  },
  mends: [
    { before: '渡口\u2028开了，', after: '渡口开了，' },
    { before: '渡口开了。\u2029', after: '渡口开了。' },
    { before: 'the old\u000bferry \u0085is back', after: 'the old ferry is back', western: true },
  ],
  leaves: [{ before: 'the old\tferry', western: true }],
};

/** A space that stands at the break already is enough. */
function joinParts(parts: readonly string[], han: boolean): string {
  const joined = parts.map((part, i) => {
    const left = parts[i - 1] ?? '';
    const spaced = isAt(left, left.length - 1, SPACE) || isAt(part, 0, SPACE);
    return (left === '' || spaced ? '' : seam(left, part, han)) + part;
  });
  return joined.join('');
}
