import { closingCue } from '../../dist/phrases/closing.js';
import { furnitureCue } from '../../dist/phrases/furniture.js';
import { bareOf } from './bare.mjs';

const HEADS = ['headline', 'kicker', 'deck'];
const noDash = (text) => bareOf(text).replace(/^[—―─－–-]+/u, '');

/** The pieces of a page's gold, each with its story and without white space. */
export const piecesOf = (stories) =>
  stories.flatMap(({ pieces }, story) => pieces.map((piece) => ({ ...piece, story, bare: noDash(piece.text) })));

/** What a set's gold can tell. */
const ALL = { heads: true, paragraphs: true, crossheads: false, hyphens: true };
const ARCHIVE = { ...ALL, paragraphs: false, hyphens: false };
const KNOWS = {
  gold: { ...ALL, crossheads: true },
  'en-columns': { ...ALL, heads: false },
  'zh-wrapped': { ...ALL, heads: false },
  'en-ocr': ARCHIVE,
  'fr-ocr': ARCHIVE,
  'de-ocr': ARCHIVE,
};
export const knows = (set) => KNOWS[set] ?? ALL;

/** The stories whose gold holds `text`. */
const storiesOf = (bare, pieces) =>
  new Set(
    pieces
      .filter((piece) => piece.bare.includes(bare) || (piece.bare.length > 5 && bare.includes(piece.bare)))
      .map(({ story }) => story),
  );

/** Right where a piece of a wanted type equals or holds the text; wrong where only others do. */
function inPieces(text, pieces, types) {
  const bare = noDash(text);
  if (bare === '') return 'open';
  const equal = pieces.filter((piece) => piece.bare === bare);
  const holding = equal.length > 0 ? equal : pieces.filter((piece) => piece.bare.includes(bare));
  if (holding.length === 0) return 'open';
  return holding.some(({ type }) => types.includes(type)) ? 'right' : 'wrong';
}

/** Roles that blocks were given, the places where stories begin, and the cues that named a line. */
export function judgeRoles(notes, pieces, set) {
  const { heads, paragraphs, crossheads } = knows(set);
  const found = [];
  let above = null;
  for (const { rule, before: text } of notes) {
    const [role, opens] = rule.split(', ');
    const sample = JSON.stringify(text.slice(0, 24));
    const add = (name, verdict) => found.push({ rule: name, verdict, sample });
    const cue = closingCue(text);
    if (role === 'furniture') add(`furniture: ${furnitureCue(text) ?? '?'}`, isFurniture(text, pieces));
    if (role === 'head' && heads) add('head', inPieces(text, pieces, HEADS));
    if (role === 'crosshead' && paragraphs) add('crosshead', inPieces(text, pieces, ['crosshead']));
    if (role === 'paragraph') add('paragraph', isParagraph(text, crossheads ? pieces : pieces.filter(isNoCrosshead)));
    if (role === 'caption') add('caption', inCaption(text, pieces));
    if (role === 'byline') add('byline', isByline(text, pieces));
    if (cue !== null && role !== 'furniture') add(`closing: ${cue}`, closes(text, pieces));
    if (role === 'furniture' || role === 'caption') continue;
    const own = storiesOf(noDash(text), pieces);
    if (opens !== undefined && above !== null) add('a story begins', parts(above, own));
    if (opens === undefined && above !== null && role !== 'crosshead')
      add('the story goes on', flip(parts(above, own)));
    above = own;
  }
  return found;
}

/** Made gold calls every short paragraph a crosshead. */
const isNoCrosshead = ({ type }) => type !== 'crosshead';

const flip = (verdict) => (verdict === 'right' ? 'wrong' : verdict === 'wrong' ? 'right' : 'open');

function parts(above, own) {
  if (above.size === 0 || own.size === 0) return 'open';
  return [...own].some((story) => above.has(story)) ? 'wrong' : 'right';
}

/** Furniture stands in no gold. Very short lines could stand anywhere. */
function isFurniture(text, pieces) {
  const bare = bareOf(text);
  if (pieces.some((piece) => piece.bare === bare)) return 'wrong';
  return bare.length > 5 && pieces.some((piece) => piece.bare.includes(bare)) ? 'wrong' : 'right';
}

/** Datelines, jumps and signatures are still in the block: its middle is asked for where the whole is not found. */
function isParagraph(text, pieces) {
  const whole = inPieces(text, pieces, ['paragraph']);
  const bare = bareOf(text);
  if (whole !== 'open' || bare.length < 24) return whole;
  const middle = Math.floor(bare.length / 2) - 6;
  return inPieces(bare.slice(middle, middle + 12), pieces, ['paragraph']);
}

function inCaption(text, pieces) {
  const bare = bareOf(text);
  const captions = pieces.filter(({ type }) => type === 'caption' || type === 'credit');
  if (captions.some((piece) => bare.startsWith(piece.bare) || bare.endsWith(piece.bare))) return 'right';
  return inPieces(text, pieces, ['caption', 'credit']);
}

function isByline(text, pieces) {
  const bare = bareOf(text);
  const bylines = pieces.filter(({ type }) => type === 'byline');
  if (bylines.some(({ name }) => bare.includes(bareOf(name)))) return 'right';
  const others = pieces.filter(({ type }) => type !== 'byline');
  return inPieces(text, others, ['dateline', 'credit']) === 'open' ? 'open' : 'wrong';
}

function closes(text, pieces) {
  const bare = noDash(text);
  const at = pieces.findIndex((piece) => piece.bare === bare || piece.bare.endsWith(bare));
  if (at < 0) return 'open';
  const next = pieces.slice(at + 1).find(({ type }) => type === 'paragraph' || type === 'headline');
  return next === undefined || next.story !== pieces[at].story ? 'right' : 'wrong';
}

/** What the finished articles say of themselves, each part against the parts of the gold that have its name. */
export function judgeParts(articles, pieces, set) {
  const { heads, paragraphs } = knows(set);
  const found = [];
  const bylines = pieces.filter(({ type }) => type === 'byline').map(({ name }) => bareOf(name));
  const add = (rule, text, verdict) => found.push({ rule, verdict, sample: JSON.stringify(text.slice(0, 24)) });
  const equals = (text, type) => pieces.some((piece) => piece.type === type && piece.bare === noDash(text));
  const say = (rule, text, type) => {
    if (text !== null && text !== '')
      add(rule, text, equals(text, type) ? 'right' : storiesOf(noDash(text), pieces).size > 0 ? 'wrong' : 'open');
  };
  for (const { kind, headline, kicker, deck, dateline, bylines: names, body, captions } of articles) {
    if (kind === 'furniture') continue;
    if (heads) {
      say('headline, whole', headline, 'headline');
      say('kicker, whole', kicker, 'kicker');
      say('deck, whole', deck, 'deck');
    }
    say('dateline, whole', dateline, 'dateline');
    for (const { text } of captions) say('caption, whole', text, 'caption');
    for (const { name } of names)
      if (bylines.length > 0) add('name in a byline', name, bylines.includes(bareOf(name)) ? 'right' : 'wrong');
    if (paragraphs)
      for (const { type, text } of body)
        if (type === 'paragraph') add('paragraph, whole and to the space', text, whole(text, pieces));
  }
  return found;
}

function whole(text, pieces) {
  if (pieces.some((piece) => piece.type === 'paragraph' && piece.text === text)) return 'right';
  const bare = bareOf(text);
  const [start, end] = [bare.slice(0, 10), bare.slice(-10)];
  return pieces.some((piece) => piece.bare.includes(start) || piece.bare.includes(end)) ? 'wrong' : 'open';
}
