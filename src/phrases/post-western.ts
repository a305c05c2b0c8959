import { isAt, UPPER } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import { PAPER_WORDS } from './papers.js';

/** Who writes, and the desks before it: `Chief Reporter`, `Political Editor`. */
const POSTS = 'Writer Reporter Correspondent Editor Critic Columnist Photographer Contributor Photojournalist'.split(
  ' ',
);
const DESKS = (
  'Staff Chief Senior Junior Assistant Deputy Special Own Political Foreign Sport Sports City Business Education Health Crime Science Art Arts ' +
  'Feature Features News Environment Consumer Home Social Affairs Economics Industrial Parliamentary Diplomatic Defence Defense Legal Court ' +
  'Religion Religious Travel Food Music Film Theatre Theater Literary Fashion Property Technology Transport Media Medical Farm Agriculture ' +
  'Agricultural Money Finance Financial Racing Cricket Football Rugby Golf Tennis Boxing Local Regional National County State District ' +
  'Investigative Investigations Contributing Freelance General Government Associated Press Our Guest Executive Managing Night Community ' +
  'Courts Police Transportation Housing Immigration Climate Energy Labor Labour Garden Style Lifestyle Entertainment Book Books Television TV Data ' +
  'Metro Statehouse Capitol Washington Westminster Democracy Reporting Opinion Copy Web Digital Online Video Wire House Public Safety Real Estate Personal'
).split(' ');
/** So many desks a post has at most: `Assistant City Editor`. */
const MOST_DESKS = 3;

const capitals = (words: readonly string[]) => words.map((word) => word.toUpperCase());

const small = (words: readonly string[]) => words.map((word) => word.toLowerCase());

/** The words of a post as they are printed: with a capital each, all in capitals, or with one to begin with (`Staff writer`). */
const PRINTED = [
  { posts: POSTS.flatMap((post) => [post, `${post}s`]), desks: DESKS, papers: PAPER_WORDS.split('|') },
].flatMap(({ posts, desks, papers }) => [
  { posts: new Set(posts), desks: new Set(desks), papers: new Set(papers) },
  { posts: new Set(capitals(posts)), desks: new Set(capitals(desks)), papers: new Set(capitals(papers)) },
  { posts: new Set(small(posts)), desks: new Set([...desks, ...small(desks)]), papers: new Set(papers) },
]);

const ALL_POSTS = PRINTED.flatMap(({ posts }) => [...posts]);
const FIRST_OF_POSTS = unitsOf(ALL_POSTS.map((post) => post.charAt(0)).join(''));
const LAST_OF_POSTS = unitsOf(ALL_POSTS.map((post) => post.slice(-1)).join(''));

/** True where a text ends in the last word of a post, as bylines do. Most texts end in another letter. */
export function endsInPost(text: string): boolean {
  if (!LAST_OF_POSTS.has(text.charCodeAt(text.length - 1))) return false;
  const at = text.lastIndexOf(' ') + 1;
  return FIRST_OF_POSTS.has(text.charCodeAt(at)) && PRINTED.some(({ posts }) => posts.has(text.slice(at)));
}

/**
 * Where the post that ends a text may begin, UTF-16 offsets, the longest first: at a desk, or at a paper before it. None
 * where none ends it: `By Ivy Tansley, Herald Staff Writer` → 16, 23.
 */
export function postsAtEnd(text: string): readonly number[] {
  if (!endsInPost(text)) return [];
  return PRINTED.flatMap(({ posts, desks, papers }) => {
    const starts: number[] = [];
    let at = text.lastIndexOf(' ') + 1;
    if (!posts.has(text.slice(at))) return [];
    for (let i = 0; i < MOST_DESKS; i++) {
      const desk = wordBefore(text, at);
      if (desk === null || !desks.has(text.slice(desk, at - 1))) break;
      if (isAt(text, desk, UPPER)) starts.push(desk);
      const paper = wordBefore(text, desk);
      if (paper !== null && papers.has(text.slice(paper, desk - 1))) starts.push(paper);
      at = desk;
    }
    return starts;
  }).sort((a, b) => a - b);
}

/** Posts of other tongues, by themselves or with what they are of. */
const ABROAD =
  /^(?:Reporter[oa]s?|Redactor(?:a|es)?|Corresponsal(?:es)?|Enviad[oa] especial|Correspondante?|Envoyée? spéciale?|Rédact(?:eur|rice)|Collaborat(?:eur|rice)|Redakteur(?:in)?|Korrespondent(?:in)?|Corrispondente|Inviat[oa])$/iu;

/** True where a text is a post in another tongue than English and no more: `Reportera`, `Enviado especial`. */
export const isPostAbroad = (text: string): boolean => text.length <= 24 && ABROAD.test(text);

/** What may stand directly before the first word of a post: `Ivy Tansley|Staff Writer`. */
const BOUNDS = unitsOf(' ,|•–—');

/** Where the word begins that ends before the space at `at - 1`; null where no space is there. */
function wordBefore(text: string, at: number): number | null {
  if (text.charAt(at - 1) !== ' ') return null;
  let start = at - 1;
  while (start > 0 && !BOUNDS.has(text.charCodeAt(start - 1))) start--;
  return start;
}
