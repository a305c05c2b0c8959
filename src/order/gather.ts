import type { Line } from '../model/line.js';
import { bareRole } from '../phrases/byline.js';
import type { Box } from './box.js';
import type { Chain } from './chains.js';
import type { Piece, Surroundings } from './cues.js';
import { pairHalves } from './halves.js';
import { placeHeads } from './heads.js';
import { surnameLine } from './shape.js';

/** The boxes of each story in reading order; what belongs to no story by itself stays with the box before it. */
export function gather(
  boxes: readonly Box[],
  surroundings: Surroundings,
  chains: readonly Chain[],
): readonly (readonly Box[])[] {
  const { pieces } = surroundings;
  const halves = pairHalves(boxes);
  const heads = placeHeads(boxes, surroundings, chains, halves);
  const stories = chains.map((chain, i) => {
    const own = boxes.filter((box) => heads.get(box.index) === i);
    const body = chain.map((place) => boxes[(pieces[place] as Piece).index] as Box);
    const names = own.filter(({ name }) => name);
    const head = own.filter(({ name }) => !name);
    const [lead, rest] = cutLead(body, head, names);
    const roles = names.filter(isRole);
    const known = names.filter((box) => !isRole(box) && !halves.has(box));
    const seconds = names.filter((box) => halves.has(box));
    const whole = known.flatMap((box) => [box, ...seconds.filter((half) => halves.get(half) === box)]);
    const torn = seconds.filter((half) => !whole.includes(half));
    return torn.reduce<readonly Box[]>(
      (story, half) => behindSurname(story, half, halves.get(half)),
      [...head, ...lead, ...roles, ...whole, ...torn, ...rest],
    );
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
  const [lead, under] = cutBox(first, lines.length);
  return [[lead], [under, ...others]];
}

/** A box of running text cut before one of its lines: what stands over it, and the rest. */
function cutBox(box: Box, at: number): readonly [Box, Box] {
  const [over, under] = [box.lines.slice(0, at), box.lines.slice(at)];
  return [
    { ...box, kind: 'lone', shape: null, lines: over, text: textOf(over) },
    { ...box, shape: box.shape && { ...box.shape, lead: 0 }, lines: under, text: textOf(under) },
  ];
}

/** As of a Chinese box: no other has lines of a head in its running text. */
const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text.trim()).join('');

/** A role goes before the names that it waits for. */
function isRole({ text }: Box): boolean {
  return bareRole(text) !== null;
}

/** The boxes of a story with half a name behind its surname, where this came in one box with running text. */
function behindSurname(story: readonly Box[], half: Box, came: Box | undefined): readonly Box[] {
  const holder = story.find(({ index, kind }) => kind === 'body' && index === came?.index);
  const at = surnameLine(holder?.lines ?? []) + 1;
  if (holder === undefined || at === 0) return story;
  const [name, rest] = cutBox(holder, at);
  return story.flatMap((box) => (box === half ? [] : box === holder ? [name, half, rest] : [box]));
}

function upper(story: readonly Box[]): number {
  return Math.min(...story.map((box) => box.index));
}
