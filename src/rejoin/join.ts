import { seam } from '../chars/seam.js';
import type { Block } from '../model/block.js';
import { hyphenSeam, type Witnesses } from './hyphen.js';
import type { Row } from './row.js';

/** A seam that changed more than a line break: which rule, and the two ends. */
export interface Seam {
  readonly rule: string;
  readonly left: string;
  readonly right: string;
  readonly joined: string;
}

/** Joins the rows of one block. `seen` hears every seam at which a character was taken away or a hyphen was kept in doubt. */
export function joinRows(
  rows: readonly Row[],
  shape: Block['shape'],
  column: number,
  han: boolean,
  witnesses: Witnesses,
  seen: (row: Row, seam: Seam) => void,
): Block {
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let tail = '';
  const push = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  rows.forEach((row, i) => {
    let right = row.text;
    if (i > 0) {
      const left = tail;
      const hyphen = row.line.carried ? null : hyphenSeam(left, right, witnesses);
      if (row.line.carried) right = row.line.text;
      else if (hyphen !== null) {
        const last = parts.pop() ?? '';
        length -= last.length;
        push(last.slice(0, last.length - hyphen.drop) + hyphen.put);
        seen(row, {
          rule: hyphen.rule,
          left,
          right,
          joined: left.slice(0, left.length - hyphen.drop) + hyphen.put + right,
        });
      } else push(seam(left, right, han));
    }
    starts.push(length);
    push(right);
    tail = right;
  });
  return {
    shape,
    text: parts.join(''),
    lines: rows.map((row) => row.line),
    starts,
    column,
    gaps: rows.map((row) => row.gap),
  };
}
