import type { Line } from '../model/line.js';
import { quantile } from '../quantile.js';
import { groupByRow } from './group-by-row.js';
import { type Extent, meets, type Piece, pieceAt, piecesOf } from './piece.js';

/** Pieces under each other: a column of a story, or a head. */
export interface Box extends Extent {
  readonly pieces: readonly Piece[];
  /** Rows of its first and last piece. */
  readonly top: number;
  readonly bottom: number;
}

interface Growing {
  readonly pieces: Piece[];
  left: number;
  right: number;
}

/** What is known of the page's heads and of the room that its characters take; see spans.ts. */
export interface Measure {
  /** Places that a character takes. */
  readonly scale: number;
  /** By the key of a piece (`keyOf`): the columns that it stands over. */
  readonly heads: ReadonlyMap<string, Extent>;
}

const UNMEASURED: Measure = { scale: 1, heads: new Map() };

export const keyOf = ({ row, at }: Pick<Piece, 'row' | 'at'>): string => `${row}:${at}`;

/** Rows from one piece of a box to the next, at the most: lines of the columns beside it stand between. */
const MOST_ROWS = 2;
/** Of a box of so many pieces the outermost tenth is chance. */
const MANY = 5;
/** So many of the last pieces of a box tell where it stands. */
const LAST = 40;
/** Pieces that show a box to be a column. */
const COLUMN = 3;
/** Places by which a gutter may lie beside where the column begins; by which a line may stand out. */
const SLACK = 3;

/** The boxes of a page, in no order; null where a line holds too much for one. */
export function boxesOf(lines: readonly Line[], measure: Measure = UNMEASURED): readonly Box[] | null {
  const done: Growing[] = [];
  let open: readonly Growing[] = [];
  for (let row = 0; row < lines.length; row++) {
    const found = piecesOf(lines[row] as Line, row);
    if (found === null) return null;
    if (found.length === 0) continue;
    const near = open.filter((box) => row - bottomOf(box) <= MOST_ROWS);
    const parted = found.flatMap((piece) => partAtGutters(piece, near));
    const pieces = gatherStretched(spread(parted, measure), near);
    const next = take(pieces, near);
    done.push(...open.filter((box) => !next.includes(box)));
    open = next;
  }
  return gatherTops([...done, ...open]).map((box) => ({ ...box, top: topOf(box), bottom: bottomOf(box) }));
}

const topOf = ({ pieces }: Growing): number => pieces[0]?.row ?? 0;
const bottomOf = ({ pieces }: Growing): number => pieces.at(-1)?.row ?? 0;

/**
 * A line that goes over gutters with one space in each is cut there:
 *
 *     members and take 327,000  had been so well-known
 *     letter to the library had no department been so        (two lines)
 */
function partAtGutters(piece: Piece, open: readonly Growing[]): readonly Piece[] {
  const own = open.filter((box) => meets(piece, box)).sort((a, b) => a.left - b.left);
  if (own.length < 2 || own.some((box) => box.pieces.length < COLUMN || piece.row - bottomOf(box) > 1)) return [piece];
  const units = [...piece.text];
  const cuts = own.slice(1).map(({ left }) => nearestSpace(units, left - piece.at));
  if (cuts.includes(-1)) return [piece];
  const ends = [...cuts, units.length];
  return ends.map((end, i) => {
    const from = i === 0 ? 0 : (ends[i - 1] as number) + 1;
    return pieceAt(piece, units.slice(from, end).join(''), piece.at + from);
  });
}

/** The place of the space nearest before `from`, no more than `SLACK` off; -1 where there is none. */
function nearestSpace(units: readonly string[], from: number): number {
  for (let off = 0; off <= SLACK; off++)
    for (const at of [from - 1 - off, from - 1 + off]) if (at > 0 && units[at] === ' ') return at;
  return -1;
}

/** Gives the pieces of a row the width that they take, as far as the next allows. */
function spread(pieces: readonly Piece[], { heads, scale }: Measure): readonly Piece[] {
  return pieces.map((piece, i) => {
    const before = pieces[i - 1];
    const most = (pieces[i + 1]?.at ?? Number.POSITIVE_INFINITY) - 1;
    const least = piece.at + piece.length;
    const head = heads.get(keyOf(piece));
    if (head === undefined)
      return { ...piece, right: Math.max(least, Math.min(most, piece.at + Math.ceil(piece.length * scale))) };
    const left = Math.max(head.left, before === undefined ? 0 : before.at + before.length + 1);
    return {
      ...piece,
      left: Math.min(left, piece.at),
      right: Math.max(least, Math.min(most, head.right)),
      isHead: true,
    };
  });
}

/** Words of one line that was stretched to the width of its column: `“It    is     a    long-awaited`. */
function gatherStretched(pieces: readonly Piece[], open: readonly Growing[]): readonly Piece[] {
  const gathered: Piece[] = [];
  let home: Growing | undefined;
  for (const piece of pieces) {
    const [box, other] = open.filter((one) => meets(piece, one));
    const last = gathered.at(-1);
    const known = other === undefined && box !== undefined && isColumn(box);
    if (known && last !== undefined && box === home && piece.at + piece.length <= box.right + SLACK)
      gathered[gathered.length - 1] = joined(last, piece);
    else gathered.push(piece);
    home = known ? box : undefined;
  }
  return gathered;
}

/**
 * The same where it is the first line of a column, which is not known when its words are met: each is a box by itself, and all
 * stand over what becomes one. Boxes come in the order in which they ended: the words of a row are put in theirs.
 */
function gatherTops(boxes: readonly Growing[]): readonly Growing[] {
  const alone = groupByRow(
    boxes.filter(({ pieces }) => pieces.length === 1 && pieces[0]?.isHead === false),
    topOf,
  );
  const gone = new Set<Growing>();
  for (const box of boxes.filter(isColumn)) {
    const top = topOf(box);
    const isOver = (one: Growing) => !gone.has(one) && one.left >= box.left - SLACK && one.right <= box.right + SLACK;
    for (let row = top - 1; row >= top - MOST_ROWS; row--) {
      const over = alone.get(row)?.filter(isOver) ?? [];
      if (over.length < 2) continue;
      const words = over.flatMap(({ pieces }) => pieces).sort((a, b) => a.at - b.at);
      box.pieces.unshift(words.reduce(joined));
      for (const one of over) gone.add(one);
      break;
    }
  }
  return boxes.filter((box) => !gone.has(box));
}

function joined(one: Piece, next: Piece): Piece {
  const gap = next.at - one.at - one.length;
  const length = next.at + next.length - one.at;
  return { ...one, text: one.text + ' '.repeat(gap) + next.text, length, right: next.right };
}

const isColumn = ({ pieces }: Growing): boolean => pieces.length >= COLUMN && !isAllHead(pieces);
const isAllHead = (pieces: readonly Piece[]): boolean => pieces.every(({ isHead }) => isHead);

/** Puts the pieces of a row under those that they alone stand under, and gives the boxes that are open then. */
function take(pieces: readonly Piece[], open: readonly Growing[]): readonly Growing[] {
  const next: Growing[] = [];
  const met = new Set<Growing>();
  for (const piece of pieces) {
    const over = open.filter((box) => meets(piece, box));
    for (const box of over) met.add(box);
    const [box, other] = over;
    const isOwn = box !== undefined && other === undefined && pieces.filter((one) => meets(one, box)).length === 1;
    const goesOn = isOwn && (piece.isHead || !isAllHead(box.pieces));
    next.push(grow(goesOn ? box : { pieces: [], left: 0, right: 0 }, piece));
  }
  return [...open.filter((box) => !met.has(box)), ...next];
}

function grow(box: Growing, piece: Piece): Growing {
  box.pieces.push(piece);
  const last = box.pieces.slice(-LAST);
  const part = last.length < MANY ? 0 : 0.1;
  box.left = quantile(
    last.map(({ left }) => left),
    part,
  );
  box.right = quantile(
    last.map(({ right }) => right),
    1 - part,
  );
  return box;
}
