import { COMMON_HAN } from '../chars/common-han.js';
import { DETECT } from '../weights.js';
import { readBig5 } from './big5.js';
import { readGb18030 } from './gb18030.js';
import type { ReadUnit } from './unit.js';

/** What the characters from one to another cost; a later row overrules an earlier one. */
const RANGES: readonly (readonly [first: number, last: number, cost: number])[] = [
  [0x00, 0x1f, DETECT.never],
  [0x20, 0x20, DETECT.space],
  [0x21, 0x7e, DETECT.asciiMark],
  [0x30, 0x39, DETECT.digit],
  [0x41, 0x5a, DETECT.capital],
  [0x61, 0x7a, DETECT.small],
  [0x7f, 0x9f, DETECT.never],
  [0xa0, 0xff, DETECT.otherMark],
  [0x152, 0x153, DETECT.accentCapital],
  [0x370, 0x45f, DETECT.otherLetter],
  [0x2010, 0x2044, DETECT.otherMark],
  [0x2070, 0x27bf, DETECT.otherMark],
  [0x3000, 0x303f, DETECT.otherMark],
  [0x3040, 0x30ff, DETECT.otherLetter],
  [0x3400, 0x4dbf, DETECT.strange],
  [0x4e00, 0x9fff, DETECT.rareHan],
  [0xd800, 0xf8ff, DETECT.never],
  [0xff01, 0xff5e, DETECT.fullWidth],
  [0xfffe, 0xffff, DETECT.never],
];

const CLASSES: readonly (readonly [chars: string, cost: number])[] = [
  ['\n', DETECT.space],
  ['\r\t\f', DETECT.asciiMark],
  ['àâäçèéêëîïñóôöùûüßáíúãå', DETECT.accent],
  ['ÀÂÄÇÈÉÊÎÑÓÔÖÜœæø', DETECT.accentCapital],
  ['‘’“”–—…\u00ad', DETECT.quote],
  ['«»£€°§·•\u00a0', DETECT.westernMark],
  ['，。、：；？！（）《》「」『』“”‘’·…—\u3000', DETECT.hanMark],
];

/** The codes of the first level of each: what its makers held to be the characters of every day. */
function* firstLevel(read: ReadUnit, first: number, last: number): Generator<number> {
  for (let code = first; code <= last; code += 1) {
    const text = read(Uint8Array.of(code >> 8, code & 0xff), 0)?.text;
    const point = text?.codePointAt(0) ?? 0;
    if (point >= 0x4e00) yield point;
  }
}

const isLetter = (unit: number): boolean => {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0xc0 && unit <= 0x17f);
};
const isHan = (unit: number): boolean => unit >= 0x3040 && unit <= 0xd7a3;

function build(): Float32Array {
  const costs = new Float32Array(0x10000).fill(DETECT.strange);
  for (const [first, last, cost] of RANGES) costs.fill(cost, first, last + 1);
  for (const point of firstLevel(readGb18030, 0xb0a1, 0xd7f9)) costs[point] = DETECT.usualHan;
  for (const point of firstLevel(readBig5, 0xa440, 0xc67e)) costs[point] = DETECT.usualHan;
  for (const [chars, cost] of CLASSES) for (const char of chars) costs[char.charCodeAt(0)] = cost;
  for (const char of COMMON_HAN) costs[char.charCodeAt(0)] = DETECT.commonHan;
  return costs;
}

let costs: Float32Array | undefined;

/** How surprising a character is in a newspaper after another: UTF-16 code units, the first of each. */
export function surprise(unit: number, before: number): number {
  costs ??= build();
  const alone = unit >> 10 === 0x36 ? DETECT.strange : (costs[unit] ?? DETECT.never);
  const isMixed = isHan(unit) ? isLetter(before) : isLetter(unit) && isHan(before);
  return isMixed ? alone + DETECT.mixed : alone;
}
