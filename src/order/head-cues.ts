import { type Gram, gramsOf } from '../chars/wording.js';
import { type Box, isSigned } from './box.js';
import type { Chain } from './chains.js';
import type { Piece } from './cues.js';

/** The cues by which a lone box belongs to a chain; the weights are fitted (see `weights-order.ts`). */
export type HeadCue =
  | 'share'
  | 'shareMost'
  | 'shareOfName'
  | 'aboveFirst'
  | 'aboveOther'
  | 'nameAboveFirst'
  | 'nameAboveOther'
  | 'below'
  | 'far'
  | 'down';

export type HeadCues = Partial<Record<HeadCue, number>>;

/** What a chain is to the boxes around it. */
interface Body {
  /** Indices of its boxes on the page; of its first. */
  readonly boxes: ReadonlySet<number>;
  readonly first: number;
  readonly grams: ReadonlySet<Gram>;
}

/** For each lone box of the page and each chain, what speaks for and against the box's being a part of its head. */
export function headCues(
  boxes: readonly Box[],
  pieces: readonly Piece[],
  chains: readonly Chain[],
): readonly { readonly box: Box; readonly cues: readonly HeadCues[] }[] {
  const bodies = chains.map((chain) => readBody(chain, pieces));
  const spread = new Map<Gram, number>();
  for (const { grams } of bodies) for (const gram of grams) spread.set(gram, (spread.get(gram) ?? 0) + 1);
  return boxes.filter((box) => box.kind === 'lone').map((box) => ({ box, cues: cuesOf(box, boxes, bodies, spread) }));
}

function readBody(chain: Chain, pieces: readonly Piece[]): Body {
  const own = chain.map((place) => pieces[place]).filter((piece) => piece !== undefined);
  return {
    boxes: new Set(own.map((piece) => piece.index)),
    first: own[0]?.index ?? 0,
    grams: new Set(own.flatMap((piece) => gramsOf(piece.text))),
  };
}

function cuesOf(
  box: Box,
  boxes: readonly Box[],
  bodies: readonly Body[],
  spread: ReadonlyMap<Gram, number>,
): readonly HeadCues[] {
  const grams = [...new Set(gramsOf(box.text))];
  const shares = bodies.map((body) => share(grams, body, spread));
  const most = Math.max(...shares);
  const name = isName(box);
  const above = boxes.slice(0, box.index).findLast((other) => other.kind === 'body')?.index ?? -1;
  const below = boxes.slice(box.index + 1).find((other) => other.kind === 'body')?.index ?? -1;
  return bodies.map((body, i) => {
    const own = shares[i] ?? 0;
    const first = below === body.first;
    return {
      [name ? 'shareOfName' : 'share']: own,
      shareMost: !name && most > 0 && own === most ? 1 : 0,
      [name ? 'nameAboveFirst' : 'aboveFirst']: first ? 1 : 0,
      [name ? 'nameAboveOther' : 'aboveOther']: !first && body.boxes.has(below) ? 1 : 0,
      below: body.boxes.has(above) ? 1 : 0,
      far: Math.log(1 + Math.abs(body.first - box.index)),
      down: body.first > box.index ? 1 : 0,
    };
  });
}

/** The part of a head's wording that a body has, wording of few bodies first. */
function share(grams: readonly Gram[], { grams: own }: Body, spread: ReadonlyMap<Gram, number>): number {
  let [hit, all] = [0, 0];
  for (const gram of grams) {
    const weight = 1 / (1 + (spread.get(gram) ?? 0));
    all += weight;
    if (own.has(gram)) hit += weight;
  }
  return all === 0 ? 0 : hit / all;
}

/** One line that is a byline, or could be a name. */
export function isName({ lines }: Box): boolean {
  return lines.length === 1 && isSigned(lines[0]?.text.trim() ?? '');
}
