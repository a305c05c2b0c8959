import { ending } from '../chars/sentence.js';
import type { Article, BodyBlock, Byline, Flag, Piece } from '../model/article.js';
import type { Note } from '../model/note.js';
import type { Span } from '../model/span.js';
import { inOrder } from './flag.js';
import { beginsInside } from './part.js';

/** Joins two texts as the lines of one paragraph are joined; `around`: running text that shows how the paper writes. */
export type JoinBreak = (left: string, right: string, around: readonly string[]) => string;

/** Hears what was left out or joined; `piece`: the piece of the story that the note is about. */
export type PieceListener = (note: Note, piece: Piece) => void;

/** Tells what a rule did to a text that stood on `spans` of a piece; on all of it where none are given. */
type Tell = (rule: string, piece: Piece | undefined, spans: readonly Span[], before: string, after?: string) => void;

function openTell(note?: PieceListener): Tell {
  return (rule, piece, spans, before, after = '') => {
    if (note === undefined || piece === undefined || before === '') return;
    const lines = (spans.length > 0 ? spans : piece.lines).flat();
    const span: Span = [Math.min(...lines), Math.max(...lines)];
    note({ stage: 'stitch', rule, page: piece.page, lines: span, before, after }, piece);
  };
}

/**
 * Joins the parts of a story, in reading order, to one article. The head is that of the first part that has one; what
 * the later parts have beside text — a short head of their own, a byline said again, the jumps that are followed — is
 * told in notes, and its lines stand in `pieces`.
 */
export function mergeParts<A extends Article>(parts: readonly [A, ...A[]], join: JoinBreak, note?: PieceListener): A {
  const tell = openTell(note);
  return parts.slice(1).reduce((whole, part) => mergeTwo(whole, part, join, tell), parts[0]);
}

function mergeTwo<A extends Article>(whole: A, part: A, join: JoinBreak, tell: Tell): A {
  const headed = whole.headline === null && part.headline !== null ? part : whole;
  tellLostHead(headed === whole ? part : whole, tell);
  if (whole.dateline !== null) tell('second-dateline', part.pieces[0], part.at.dateline, part.dateline ?? '');
  const body = joinBodies(whole, part, join, tell);
  const [to, from] = [whole.jump.to?.text ?? '', part.jump.from?.text ?? ''];
  tell('followed-jump', whole.pieces.at(-1), whole.at.jump.slice(-1), to);
  tell('followed-jump', part.pieces[0], part.at.jump.slice(0, 1), from);
  const merged: A = {
    ...whole,
    lang: whole.lang === 'und' ? part.lang : whole.lang,
    publication: whole.publication ?? part.publication,
    date: whole.date ?? part.date,
    kicker: headed.kicker,
    headline: headed.headline,
    deck: headed.deck,
    bylines: mergeBylines(whole, part, tell),
    dateline: whole.dateline ?? part.dateline,
    body,
    captions: [...whole.captions, ...part.captions],
    jump: { to: part.jump.to, from: whole.jump.from },
    at: {
      kicker: headed.at.kicker,
      headline: headed.at.headline,
      deck: headed.at.deck,
      bylines: [...whole.at.bylines, ...part.at.bylines],
      dateline: whole.dateline === null ? part.at.dateline : whole.at.dateline,
      jump: [
        ...(whole.jump.from === null ? [] : whole.at.jump.slice(0, 1)),
        ...(part.jump.to === null ? [] : part.at.jump.slice(-1)),
      ],
    },
    pieces: [...whole.pieces, ...part.pieces],
    confidence: Math.min(whole.confidence, part.confidence),
  };
  return { ...merged, flags: mergeFlags(merged, whole, part) };
}

/** The head that gives way. */
function tellLostHead(lost: Article, tell: Tell): void {
  for (const key of ['kicker', 'headline', 'deck'] as const)
    tell('second-head', lost.pieces[0], lost.at[key], lost[key] ?? '');
}

const bare = ({ name }: Byline): string => name.replaceAll(/\s/gu, '').toLowerCase();

function mergeBylines(whole: Article, part: Article, tell: Tell): readonly Byline[] {
  const known = new Set(whole.bylines.map(bare));
  const again = part.bylines.filter((byline) => known.has(bare(byline)));
  tell(
    'second-byline',
    part.pieces[0],
    part.at.bylines,
    again
      .map(({ role, name }) => `${role ?? ''} ${name}`)
      .join('\n')
      .trim(),
  );
  return [...whole.bylines, ...part.bylines.filter((byline) => !known.has(bare(byline)))];
}

/** The bodies one after the other; a paragraph that the cut went through is whole again. */
function joinBodies(whole: Article, part: Article, join: JoinBreak, tell: Tell): readonly BodyBlock[] {
  const [left, right] = [whole.body.at(-1), part.body[0]];
  if (left === undefined || right === undefined || !isCut(left, right)) return [...whole.body, ...part.body];
  const around = [...lastTexts(whole.body), ...part.body.map((block) => block.text)];
  const text = join(left.text, right.text, around);
  tell('seam', part.pieces[0], right.lines, `${left.text}\n${right.text}`, text);
  const seam: BodyBlock = { type: 'paragraph', text, lines: [...left.lines, ...right.lines] };
  return [...whole.body.slice(0, -1), seam, ...part.body.slice(1)];
}

/** UTF-16 units before a seam that show how words are written there: a book without heads is one story of many pages. */
const MAX_AROUND = 20_000;

/** The texts of a body from its end back, in their order. */
function lastTexts(body: readonly BodyBlock[]): readonly string[] {
  const texts: string[] = [];
  let left = MAX_AROUND;
  for (let i = body.length - 1; i >= 0 && left > 0; i--) {
    const text = (body[i] as BodyBlock).text.slice(-left);
    left -= text.length;
    texts.push(text);
  }
  return texts.reverse();
}

/** True where two blocks are one paragraph: a sentence is open above, or below stands what begins no sentence. */
function isCut(left: BodyBlock, right: BodyBlock): boolean {
  if (left.type !== 'paragraph' || right.type !== 'paragraph') return false;
  return ending(left.text) === 'open' || beginsInside(right.text);
}

/** All doubts about either, but those that the other part settles; in the order of the codes. */
function mergeFlags(merged: Article, whole: Article, part: Article): readonly Flag[] {
  const gone: Readonly<Partial<Record<Flag, boolean>>> = {
    'no-headline': merged.headline !== null,
    'head-only': merged.body.length > 0,
    'open-end': !part.flags.includes('open-end'),
    'open-start': !whole.flags.includes('open-start'),
  };
  return inOrder([...whole.flags, ...part.flags]).filter((flag) => gone[flag] !== true);
}
