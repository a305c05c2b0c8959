import type { Line } from './model/line.js';
import type { Page } from './model/page.js';

/** Where a text has two characters without white space between; -1 where it has none. */
const withinWord = (text: string): number => text.search(/\S\S/u);

/** Two pieces of a line, so that no white space stands where they meet: the second begins within a word. */
function meet(left: string, right: string): readonly [string, string] {
  const at = /^\s/u.test(right) ? withinWord(right) : -1;
  if (at < 0) return [left, right];
  const [first = ''] = right.slice(at);
  const cut = at + first.length;
  return [left + right.slice(0, cut), right.slice(cut)];
}

/**
 * Takes white space away from where a line without end was cut. It is a part of the line, but joining takes what stands at the
 * start of a line for an indent, and drops it. Characters are repaired before: those of whole words.
 */
export function keepCarriedSpace(page: Page): Page {
  if (!page.lines.some(({ carried }) => carried)) return page;
  const lines: Line[] = [];
  for (const line of page.lines) {
    const above = lines.at(-1);
    if (!line.carried || above === undefined || above.number !== line.number) {
      lines.push(line);
      continue;
    }
    const [text, raw] = [meet(above.text, line.text), meet(above.raw, line.raw)];
    lines[lines.length - 1] = { ...above, text: text[0], raw: raw[0] };
    lines.push({ ...line, text: text[1], raw: raw[1] });
  }
  return { ...page, lines };
}
