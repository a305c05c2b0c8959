import { seam } from '../chars/seam.js';
import { BREAKS } from './features.js';
import type { Fix } from './fix.js';

export const forcedBreak: Fix = {
  name: 'forced-break',
  why: 'layout programs write a line break within a paragraph as U+2028, U+000B or U+0085; it stood for a line end, not for a word',
  seeks: BREAKS,
  fix: (text, { habits }) => {
    const parts = text.split(/[\v\u0085\u2028\u2029]/u);
    return parts.length === 1 ? text : parts.reduce((left, right) => joinParts(left, right, habits.han));
  },
  mends: [
    { before: '渡口\u2028开了，', after: '渡口开了，' },
    { before: '渡口开了。\u2029', after: '渡口开了。' },
    { before: 'the old\u000bferry \u0085is back', after: 'the old ferry is back', western: true },
  ],
  leaves: [{ before: 'the old\tferry', western: true }],
};

function joinParts(left: string, right: string, han: boolean): string {
  const bare = left.trimEnd() === left && right.trimStart() === right;
  return left === '' || right === '' || !bare ? left + right : left + seam(left, right, han) + right;
}
