import { BLANK, type SetLine } from './page.js';
import { between, chance, type Random } from './random.js';
import type { Setting } from './setting.js';

/**
 * The blank lines of a body, as extractors leave them:
 *
 *     boxes       after every so many lines, be it in mid-word; mostly before an indented line, sometimes after it
 *     paragraphs  between paragraphs only
 */
export function spaceBody(
  blocks: readonly (readonly SetLine[])[],
  blanks: Setting['blanks'],
  random: Random,
): readonly SetLine[] {
  if (blanks === 'none') return blocks.flat();
  if (blanks === 'paragraphs') return blocks.flatMap((lines, i) => (i === 0 ? lines : [BLANK, ...lines]));
  return breakBoxes(
    blocks.flatMap((lines, i) => (i === 0 ? lines : aroundFirstLine(lines, random))),
    random,
  );
}

function aroundFirstLine(lines: readonly SetLine[], random: Random): readonly SetLine[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (chance(random, 0.8)) return [BLANK, first, ...rest];
  return rest.length > 0 && chance(random, 0.5) ? [first, BLANK, ...rest] : lines;
}

/** A column ends after so many lines; the next goes on in another box. */
function breakBoxes(lines: readonly SetLine[], random: Random): readonly SetLine[] {
  const out: SetLine[] = [];
  let left = between(random, 8, 24);
  for (const [i, line] of lines.entries()) {
    out.push(line);
    if (--left > 0 || i === lines.length - 1) continue;
    if (line !== BLANK && lines[i + 1] !== BLANK) out.push(BLANK);
    left = between(random, 8, 24);
  }
  return out;
}
