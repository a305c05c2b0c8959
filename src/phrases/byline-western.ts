import { isAt, LETTER } from '../chars/classes.js';
import type { Byline } from '../model/article.js';
import { dashedAgency, isAgency } from './agency.js';
import { BYLINE_FORMS } from './byline-forms-western.js';
import { findBehind } from './pattern.js';
import { couldBeginName, isWesternName } from './person-western.js';
import { endsInPost, postsAtEnd } from './post-western.js';

/** What such a byline begins or ends with: most lines have neither. */
const STARTS =
  /^(?:by|from|par|por|di |von|de no|propos|recueilli|eigen|drahtb|story|words|text|report|interview|exclusive|special|compiled|das gespr|die frag)/iu;
const SMALL = 0x20;
const FIRST_LETTERS = new Set(
  'by fr pa po di vo de pr re ei dr st wo te in ex sp co da'.split(' ').map((pair) => pairOf(pair)),
);

/** The first two letters of a text, ASCII ones large or small, as one number. */
function pairOf(text: string): number {
  return ((text.charCodeAt(0) | SMALL) << 16) | text.charCodeAt(1) | SMALL;
}

/** Begins with a word that opens a byline; letters beyond ASCII may be another case of those of the words. */
function opensByline(text: string): boolean {
  return (text.charCodeAt(0) > 0x7f || FIRST_LETTERS.has(pairOf(text))) && STARTS.test(text);
}

/** Signs with a verb or a post behind a comma; the words are looked for before the pattern. */
function reports(text: string): boolean {
  if (!/ reports?$| reports| REPORT| Report| writes|, (?:env|cor|col)/u.test(text)) return false;
  if (/(?:taff|TAFF|wire) [Rr](?:eports?|EPORTS?)$/u.test(text)) return true;
  return / (?:reports|REPORTS|writes)(?: from [\p{sc=Latn} -]{3,31})?[.:]?$|, (?:envoy|correspond|collabor)[\p{sc=Latn} ]{4,50}$/u.test(
    text,
  );
}

const LONGEST = 90;

/** A stroke before the last words, where a post may stand: `Noel Fenwick / Corresponsal`. */
const POST_BEHIND = /[/|•] ?\p{Lu}[\p{sc=Latn} ]{6,24}$/u;
// hardly a line has one of them
const hasPostBehind = (text: string): boolean =>
  (text.includes('/') || text.includes('|') || text.includes('•')) && POST_BEHIND.test(text);

/** Reads a line that is nothing but a Western byline, one entry a person; null where it is anything else. An office is a name without a role. */
export function readWesternByline(text: string): readonly Byline[] | null {
  if (text.length > LONGEST) return null;
  const agency = isAgency(text) ? text : dashedAgency(text);
  if (agency !== null) return [{ role: null, name: agency }];
  if (!isAt(text, 0, LETTER)) return null;
  if (!opensByline(text) && !(couldBeginName(text) && (endsInPost(text) || reports(text) || hasPostBehind(text))))
    return null;
  for (const { find } of BYLINE_FORMS) {
    const found = find(text)?.groups;
    const people = found === undefined ? null : peopleOf(found);
    if (people !== null) return people;
  }
  return null;
}

function peopleOf(found: Readonly<Record<string, string | undefined>>): readonly Byline[] | null {
  const office = found['office'] ?? found['alone'];
  if (office !== undefined) return [{ role: null, name: office }];
  const role = found['role'] ?? found['as'];
  return readNames(found['who'] ?? found['named'] ?? found['signer'] ?? '', role ?? null);
}

/** What may stand behind the names without a comma, in the first group: `of The Herald`, `in Port Ellery`. */
const findBehindNames = findBehind(
  /@|[|•]|(?:Staff|STAFF|Press|PRESS|Special|SPECIAL|[Oo]f [Tt]he|[Ff]or [Tt]he|The|THE|AP|in|at|à) /u,
  [
    ' ?(?:[|•–—] ?| )([\\w.+-]{0,40}@[\\w.-]{2,40})$',
    ' ?(?:[|•–—] ?| )((?:Staff|STAFF|Associated Press|ASSOCIATED PRESS|Special|SPECIAL|AP) .{3,30}|(?:[Tt]he|THE) (?:Associated Press|ASSOCIATED PRESS)|(?:[Oo]f|[Ff]or) [Tt]he .{3,30}|(?:in|at|à) \\p{Lu}[\\p{sc=Latn} -]{2,24})$',
    ' ?[|•] ?(\\p{Lu}[\\p{sc=Latn} .’&-]{2,30})$',
  ],
  'u',
);
const BEFORE_ROLE = / ?(?:[|•–—/] ?| - | )$/u;

/** Where the names end that have something behind them without a comma, a post too (`Staff Writer`), and what it is. */
function readBehind(text: string): { readonly index: number; readonly role: string } | null {
  const found = findBehindNames(text);
  for (const at of postsAtEnd(text)) {
    const index = text.slice(0, at).search(BEFORE_ROLE);
    if (index >= 0 && index <= (found?.index ?? index)) return { index, role: text.slice(at) };
  }
  return found === null ? null : { index: found.index, role: found[1] ?? '' };
}

const POST_WORD =
  /(?:writers?|reporters?|correspondents?|editors?|critics?|columnists?|staff|press|news|service|herald|times|post)$/iu;
const AND = /(?<!\s)\s+(?:and|AND|&|et|ET|und|UND|y|Y)\s+/u;

/** Another name behind a comma, and no degrees: `, Robert Smith`, not `, D.D. F.R.S.`. */
function isAnotherName(part: string): boolean {
  return part.trim().includes(' ') && /\p{sc=Latn}{3}/u.test(part);
}

/** Those who sign with nothing but their names, `Noel Fenwick and Ivy Tansley`; null where `text` is anything else. */
export function readSigners(text: string): readonly Byline[] | null {
  if (text.length > LONGEST || !couldBeginName(text)) return null;
  const names = text.split(AND);
  return names.every(isWesternName) ? names.map((name) => ({ role: null, name })) : null;
}

function readNames(text: string, printed: string | null): readonly Byline[] | null {
  const behind = printed === null ? readBehind(text) : null;
  const [who = '', ...after] = text.slice(0, behind?.index).split(',');
  const more = after.every((part) => !POST_WORD.test(part.trim()) && isAnotherName(part)) ? after.splice(0) : [];
  const names = [who, ...more].flatMap((part) => part.split(AND)).map((name) => name.trim());
  if (!names.every(isWesternName)) return null;
  const role = printed ?? behind?.role ?? (after.join(',').trim() || null);
  return names.map((name) => ({ role, name }));
}
