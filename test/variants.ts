import OpenCC from 'opencc-js';
import { align, type StoryPlace, type Stretch } from './align.js';
import { parseGold } from './gold.js';
import { spread } from './typesetter/justify.js';
import { cellsOf, wrapHan } from './typesetter/wrap-han.js';

/** A page changed in one way, and its gold. */
export interface Variant {
  readonly text: string;
  readonly gold: string;
}

/** Each takes a page and its gold, and changes one thing. */
export const VARIANTS: Readonly<Record<string, (text: string, gold: string) => Variant>> = {
  narrower,
  'heads-first': headsFirst,
  'no-blanks': noBlanks,
  traditional,
};

/** Every paragraph broken anew, two characters narrower; all else, blank lines too, where it was. */
function narrower(text: string, gold: string): Variant {
  const lines = text.split('\n');
  const rewrapped = align(lines, parseGold(gold)).flatMap((place) => rewrapStory(lines, place));
  return { text: replace(lines, rewrapped).join('\n'), gold };
}

/** Headline and deck of a story, with the blank line before them, moved before its byline. */
function headsFirst(text: string, gold: string): Variant {
  const lines = text.split('\n');
  const moved = align(lines, parseGold(gold)).flatMap(({ head, body }) => {
    if (head === null) return [];
    const at = storyStart(lines, body[0]?.first ?? 0);
    return [
      { first: at, last: at - 1, put: [...lines.slice(head.first, head.last + 1), ''] },
      { first: head.first, last: head.last + 1, put: [] },
    ];
  });
  return { text: replace(lines, moved).join('\n'), gold };
}

function noBlanks(text: string, gold: string): Variant {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return { text: `${lines.join('\n')}\n`, gold };
}

/** Characters only; the marks stay those of the mainland. Line by line, as a traditional paper would have set the same page. */
function traditional(text: string, gold: string): Variant {
  const convert: (text: string) => string = OpenCC.Converter({ from: 'cn', to: 't' });
  return { text: takeCharacters(text, gold, convert), gold: convert(gold) };
}

/** Phrases broken by a line end would be converted wrongly, so the gold is converted and its characters are put back in the lines. */
function takeCharacters(text: string, gold: string, convert: (text: string) => string): string {
  const lines = text.split('\n');
  const out = lines.map(convert);
  for (const { first, last } of align(lines, parseGold(gold)).flatMap((place) => place.body)) {
    const whole = [
      ...convert(
        lines
          .slice(first, last + 1)
          .join('')
          .replace(/\s/gu, ''),
      ),
    ];
    for (let i = first; i <= last; i++) out[i] = (lines[i] ?? '').replace(/\S/gu, (char) => whole.shift() ?? char);
  }
  return out.join('\n');
}

interface Change extends Stretch {
  readonly put: readonly string[];
}

/** Applies changes to stretches that do not overlap; an empty stretch (`last` before `first`) inserts. */
function replace(lines: readonly string[], changes: readonly Change[]): readonly string[] {
  const sorted = [...changes].sort((a, b) => a.first - b.first || a.last - b.last);
  const out: string[] = [];
  let at = 0;
  for (const { first, last, put } of sorted) {
    out.push(...lines.slice(at, first), ...put);
    at = Math.max(at, last + 1);
  }
  return [...out, ...lines.slice(at)];
}

/** Where a story begins when its bylines and the blank lines among them are counted in. */
function storyStart(lines: readonly string[], first: number): number {
  const byline = /^ ?本报(记者|通讯员) \S ?\S+$/u;
  let at = first;
  while (at > 0 && (byline.test(lines[at - 1] ?? '') || (lines[at - 1] === '' && byline.test(lines[at - 2] ?? ''))))
    at--;
  return at;
}

function rewrapStory(lines: readonly string[], place: StoryPlace): readonly Change[] {
  const column = columnOf(lines, place) - 4;
  const paragraphs = place.body.filter((block) => block.type === 'paragraph');
  return paragraphs.map(({ first, last }) => ({ first, last, put: rewrap(lines.slice(first, last + 1), column) }));
}

/** The commonest width of the inner lines of paragraphs, in cells, justification aside. */
function columnOf(lines: readonly string[], place: StoryPlace): number {
  const inner = place.body.flatMap(({ first, last }) => lines.slice(first + 1, last)).filter((line) => line !== '');
  const counts = new Map<number, number>();
  for (const width of inner.map((line) => cellsOf(line.replace(/ /g, ''))))
    counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 28;
}

/** The same text in the narrower column; stretched lines are closed first. */
function rewrap(old: readonly string[], cells: number): readonly string[] {
  const text = old.map((line) => (spread(line) === line ? line.replace(/ /g, '') : line)).join('');
  const fresh = wrapHan(text, { cells, first: 4, kinsoku: 'push' });
  const breaks = blankShares(old).map((share) =>
    Math.min(fresh.length - 1, Math.max(1, Math.round(share * fresh.length))),
  );
  return fresh.flatMap((line, i) => (breaks.includes(i) ? ['', line] : [line]));
}

/** How far down the paragraph each of its blank lines stands, in 0..1. */
function blankShares(lines: readonly string[]): readonly number[] {
  const full = lines.filter((line) => line !== '').length;
  const above = lines.map((_, i) => lines.slice(0, i).filter((line) => line !== '').length);
  return lines.flatMap((line, i) => (line === '' ? [(above[i] ?? 0) / full] : []));
}
