import { bareOf } from './bare.mjs';

const HEAD = ['head'];
const BODY = ['paragraph', 'crosshead'];
const ROLES = {
  headline: HEAD,
  kicker: HEAD,
  deck: HEAD,
  byline: ['byline'],
  caption: ['caption'],
  credit: ['caption'],
};
/** Misread text is found by its runs of so many characters, of which this share must be in one piece; shorter text is not. */
const RUN = 3;
const SHARE = 0.5;
const LEAST = 8;
/** A line of names is no longer. */
const LONGEST_NAMES = 40;

const clean = (text) => bareOf(text).replace(/^[—―─－–-]+/u, '');

/**
 * What the gold says of each item of a page: `roles`, those that it may have (null: any), `story`, the number of its
 * story (-1: in none), and `opens`, whether a story begins with it (null where nothing is said).
 *
 * @param stories of the gold. @param marked its crossheads are told from paragraphs.
 */
export function labelItems(items, stories, marked) {
  const pieces = stories.flatMap((story, i) => story.pieces.flatMap((piece) => pieceOf(piece, i, marked)));
  let last = -1;
  const labels = items.map((item) => {
    const piece = findPiece(item, pieces, last);
    if (piece === null) return { story: -1, opens: null, roles: item.furniture === null ? null : ['furniture'] };
    // a caption stands aside, wherever it comes out
    if (piece.roles[0] === 'caption') return { story: piece.story, opens: null, roles: piece.roles };
    const opens = piece.story !== last;
    last = piece.story;
    return { story: piece.story, opens, roles: piece.roles };
  });
  return labels.map((label, i) => (label.story < 0 && goesOn(labels, i) ? { ...label, opens: false } : label));
}

/** Whether the next item that is known does not begin a story: none begins with an unknown one before it. */
function goesOn(labels, i) {
  return labels.slice(i + 1).find(({ opens }) => opens !== null)?.opens === false;
}

function pieceOf({ type, text, name }, story, marked) {
  if (type === 'dateline') return [];
  const roles = ROLES[type] ?? (marked ? [type] : BODY);
  const bare = clean(text);
  return bare === '' ? [] : [{ story, roles, bare, name: name === undefined ? null : bareOf(name), runs: null }];
}

/** The likeliest piece of the gold for an item, of two alike ones that of the story it stands in; null for none. */
function findPiece({ text, block }, pieces, last) {
  const bare = clean(text);
  if (bare === '') return null;
  const lone = block.shape === 'lone';
  const found = best(pieces, last, (piece) => likeness(bare, piece, lone));
  if (found !== null || bare.length < LEAST) return found;
  const own = runsOf(bare);
  return best(pieces, last, (piece) => shareOf(own, piece));
}

function best(pieces, last, worthOf) {
  let [most, found] = [0, null];
  for (const piece of pieces) {
    const worth = worthOf(piece);
    if (worth === 0) continue;
    const near = worth + (piece.story === last ? 0.01 : piece.story > last ? 0.005 : 0);
    if (near > most) [most, found] = [near, piece];
  }
  return found;
}

/** How sure an item is this piece, or a part of it, letter for letter; 0 to 2. */
function likeness(bare, piece, lone) {
  if (bare === piece.bare) return 2;
  if (piece.name !== null) return lone && isNamed(bare, piece.name) ? 1 : 0;
  // a line of a head
  if (piece.roles === HEAD && piece.bare.includes(bare)) return bare.length / piece.bare.length + (lone ? 0.8 : 0);
  if (bare.length < LEAST) return 0;
  if (piece.bare.includes(bare)) return 1;
  const held = bare.includes(piece.bare) ? piece.bare.length / bare.length : 0;
  return held < SHARE ? 0 : held;
}

const isNamed = (bare, name) => bare.length <= LONGEST_NAMES && name.length > 1 && bare.includes(name);

/** The share of the runs of a text that a piece has too; 0 where it is small. */
function shareOf(own, piece) {
  piece.runs ??= new Set(runsOf(piece.bare));
  const share = own.filter((run) => piece.runs.has(run)).length / own.length;
  return share < SHARE ? 0 : share;
}

function runsOf(text) {
  return Array.from({ length: Math.max(1, text.length - RUN + 1) }, (_, i) => text.slice(i, i + RUN));
}
