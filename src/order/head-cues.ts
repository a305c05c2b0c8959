import { type Gram, gramsOf } from '../chars/wording.js';
import type { Box } from './box.js';
import type { Chain } from './chains.js';
import type { Piece } from './cues.js';

/** The cues by which a lone box belongs to a chain; the weights are fitted (see `weights-order.ts`). */
export type HeadCue =
  | 'share'
  | 'shareLead'
  | 'shareMost'
  | 'shareOver'
  | 'shareOfName'
  | 'aboveFirst'
  | 'aboveOther'
  | 'rightAbove'
  | 'nameAboveFirst'
  | 'nameAboveOther'
  | 'nameRightAbove'
  | 'onTop'
  | 'below'
  | 'rightBelow'
  | 'far'
  | 'down'
  | 'nearest'
  | 'between'
  | 'long'
  | 'led'
  | 'nameOfDated'
  | 'nameOfSigned'
  | 'none'
  | 'noneName'
  | 'noneShare'
  | 'noneEdge'
  | 'noneGlued'
  | 'noneLong';

export type HeadCues = Partial<Record<HeadCue, number>>;

/** What a chain is to the boxes around it. */
interface Body {
  /** Indices of its boxes on the page; of its first. */
  readonly boxes: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
  readonly grams: ReadonlySet<Gram>;
  /** The wording of its beginning. */
  readonly lead: ReadonlySet<Gram>;
  readonly length: number;
  /** Its first box begins with lines of a head; with a dateline; its last ends with who signs it. */
  readonly led: boolean;
  readonly dated: boolean;
  readonly signed: boolean;
}

/** So many UTF-16 units of a body are its beginning. */
const LEAD = 160;

/** What speaks for and against a lone box's being a part of the head of each chain, and of none. */
export interface HeadChoice {
  readonly box: Box;
  readonly cues: readonly HeadCues[];
  readonly none: HeadCues;
}

/** For each lone box of the page and each chain, what speaks for and against the box's being a part of its head. */
export function headCues(
  boxes: readonly Box[],
  pieces: readonly Piece[],
  chains: readonly Chain[],
): readonly HeadChoice[] {
  const bodies = chains.map((chain) => readBody(chain, pieces));
  const spread = new Map<Gram, number>();
  for (const { grams } of bodies) for (const gram of grams) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  return boxes.filter((box) => box.kind === 'lone').map((box) => choiceOf(box, boxes, bodies, spread));
}

function readBody(chain: Chain, pieces: readonly Piece[]): Body {
  const own = chain.map((place) => pieces[place]).filter((piece) => piece !== undefined);
  const text = own.map((piece) => piece.text).join('');
  return {
    boxes: new Set(own.map((piece) => piece.index)),
    first: own[0]?.index ?? 0,
    last: Math.max(...own.map((piece) => piece.index)),
    grams: new Set(gramsOf(text)),
    lead: new Set(gramsOf(text.slice(0, LEAD))),
    length: text.length,
    led: (own[0]?.shape.lead ?? 0) > 0,
    dated: own[0]?.shape.dated === true,
    signed: own.at(-1)?.shape.closes === true,
  };
}

function choiceOf(
  box: Box,
  boxes: readonly Box[],
  bodies: readonly Body[],
  spread: ReadonlyMap<Gram, number>,
): HeadChoice {
  const grams = [...new Set(gramsOf(box.text))];
  const shares = bodies.map((body) => share(grams, body.grams, spread));
  const starts = bodies.map(({ first }) => first).filter((first) => first > box.index);
  const around: Around = {
    shares,
    leads: bodies.map((body) => share(grams, body.lead, spread)),
    most: Math.max(...shares),
    above: boxes.slice(0, box.index).findLast((other) => other.kind === 'body')?.index ?? -1,
    below: boxes.slice(box.index + 1).find((other) => other.kind === 'body')?.index ?? -1,
    nearest: Math.min(...starts),
  };
  return {
    box,
    cues: bodies.map((body, i) => cuesOf(box, boxes, body, i, around)),
    none: cuesOfNone(box, boxes, around.most),
  };
}

/** What stands around a lone box. */
interface Around {
  /** The part of its wording that each chain has, and that the beginning of each has; the largest of the first. */
  readonly shares: readonly number[];
  readonly leads: readonly number[];
  readonly most: number;
  /** Indices of the next boxes of running text; of the nearest first one of a chain that is below. */
  readonly above: number;
  readonly below: number;
  readonly nearest: number;
}

/** For the chain at `i`. */
function cuesOf(box: Box, boxes: readonly Box[], body: Body, i: number, around: Around): HeadCues {
  const { shares, leads, most, above, below, nearest } = around;
  const { name } = box;
  const own = shares[i] ?? 0;
  const first = below === body.first;
  const aboveOther = !first && body.boxes.has(below);
  const rightAbove = body.boxes.has(box.index + 1);
  const rival = Math.max(0, ...shares.filter((_, j) => j !== i));
  return {
    // a name says less by where it stands and in what words than a head does
    share: name ? 0 : own,
    shareOfName: name ? own : 0,
    shareLead: name ? 0 : (leads[i] ?? 0),
    shareMost: !name && most > 0 && own === most ? 1 : 0,
    shareOver: name ? 0 : Math.max(-0.5, Math.min(0.5, own - rival)),
    aboveFirst: !name && first ? 1 : 0,
    nameAboveFirst: name && first ? 1 : 0,
    aboveOther: !name && aboveOther ? 1 : 0,
    nameAboveOther: name && aboveOther ? 1 : 0,
    rightAbove: !name && rightAbove ? 1 : 0,
    nameRightAbove: name && rightAbove ? 1 : 0,
    onTop: rightAbove && boxes[box.index + 1]?.glued ? 1 : 0,
    below: body.boxes.has(above) ? 1 : 0,
    rightBelow: body.boxes.has(box.index - 1) ? 1 : 0,
    far: Math.log(1 + Math.abs(body.first - box.index)),
    down: body.first > box.index ? 1 : 0,
    nearest: body.first === nearest ? 1 : 0,
    between: body.first < box.index && box.index < body.last ? 1 : 0,
    long: Math.log(1 + body.length / 200),
    led: !name && body.led ? 1 : 0,
    nameOfDated: name && body.dated ? 1 : 0,
    nameOfSigned: name && body.signed ? 1 : 0,
  };
}

function cuesOfNone({ glued, index, name, text }: Box, boxes: readonly Box[], most: number): HeadCues {
  const isEdge = (i: number) => boxes[i] === undefined || boxes[i]?.kind === 'furniture';
  return {
    none: 1,
    noneName: name ? 1 : 0,
    noneShare: name ? 0 : most,
    noneEdge: isEdge(index - 1) || isEdge(index + 1) ? 1 : 0,
    noneGlued: glued ? 1 : 0,
    noneLong: Math.min(1, text.length / 20),
  };
}

/** The part of a head's wording that a body has, wording of few bodies first. */
function share(grams: readonly Gram[], own: ReadonlySet<Gram>, spread: ReadonlyMap<Gram, number>): number {
  let [hit, all] = [0, 0];
  for (const gram of grams) {
    const weight = 1 / (1 + (spread.get(gram) ?? 0));
    all += weight;
    if (own.has(gram)) hit += weight;
  }
  return all === 0 ? 0 : hit / all;
}
