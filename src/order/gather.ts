import type { Line } from '../model/line.js';
import { bareRole } from '../phrases/byline.js';
import { hasSurname } from '../phrases/surnames.js';
import type { Box } from './box.js';
import type { Chain } from './chains.js';
import type { Piece, Surroundings } from './cues.js';
import { placeHeads } from './heads.js';
import { isHalfName } from './shape.js';

/** The boxes of each story in reading order; what belongs to no story by itself stays with the box before it. */
export function gather(
  boxes: readonly Box[],
  surroundings: Surroundings,
  chains: readonly Chain[],
): readonly (readonly Box[])[] {
  const { pieces } = surroundings;
  const heads = placeHeads(boxes, surroundings, chains);
  const stories = chains.map((chain, i) => {
    const own = boxes.filter((box) => heads.get(box.index) === i);
    const body = chain.map((place) => boxes[(pieces[place] as Piece).index] as Box);
    const names = own.filter(({ name }) => name);
    const head = own.filter(({ name }) => !name);
    const [lead, rest] = cutLead(body, head, names);
    const roles = names.filter(isRole);
    const halves = names.filter((box) => !isRole(box)).sort((a, b) => halfOf(a) - halfOf(b));
    return [...head, ...lead, ...roles, ...halves, ...rest];
  });
  const loose = boxes.filter((box) => box.kind !== 'body' && !heads.has(box.index)).map((box) => [box]);
  return [...stories, ...loose].sort((a, b) => upper(a) - upper(b));
}

/**
 * The lines above the running text in its first box, and the rest: names that stood elsewhere go between where these
 * lines could be the headline, being longer than what else is of the head.
 */
function cutLead(
  body: readonly Box[],
  head: readonly Box[],
  names: readonly Box[],
): readonly [readonly Box[], readonly Box[]] {
  const [first, ...others] = body;
  const lines = first?.lines.slice(0, first.shape?.lead) ?? [];
  const length = lines.reduce((sum, { text }) => sum + text.trim().length, 0);
  const stoodElsewhere = names.length > 0 && names.every(({ index }) => index + 1 !== first?.index);
  if (first === undefined || length === 0 || !stoodElsewhere) return [[], body];
  if (head.some(({ text }) => text.length >= length)) return [[], body];
  const under = first.lines.slice(lines.length);
  const lead: Box = { ...first, kind: 'lone', shape: null, lines, text: textOf(lines) };
  const shape = first.shape && { ...first.shape, lead: 0 };
  return [[lead], [{ ...first, shape, lines: under, text: textOf(under) }, ...others]];
}

/** As of a Chinese box: no other has lines of a head in its running text. */
const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text.trim()).join('');

/** A role goes before the names that it waits for. */
function isRole({ text }: Box): boolean {
  return bareRole(text) !== null;
}

/** The halves of a name go last, the surname first. */
function halfOf(box: Box): number {
  return isHalfName(box.text, box.glued) ? (hasSurname(box.text.repeat(2)) ? 1 : 2) : 0;
}

function upper(story: readonly Box[]): number {
  return Math.min(...story.map((box) => box.index));
}
