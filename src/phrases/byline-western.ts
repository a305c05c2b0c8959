import { isAt, LETTER } from '../chars/classes.js';
import { unitsOf } from '../chars/units.js';
import type { Byline } from '../model/article.js';
import { PAPER_WORDS } from './papers.js';
import { couldBeginName, isWesternName } from './person-western.js';

/** One way in which Western papers sign a story, on a line of its own. */
export interface BylineForm {
  readonly name: string;
  /** Groups: `who`, one name or several; `role`; `office`, who signs without a name; `as`, a role with its name in `who`. */
  readonly pattern: RegExp;
  /** What it reads: the text, and `role|name` for each person. */
  readonly reads: readonly (readonly [text: string, people: readonly string[]])[];
  readonly leaves: readonly string[];
}

const DESK =
  'Staff|Chief|Senior|Junior|Assistant|Deputy|Special|Own|Political|Foreign|Sports?|City|Business|Education|Health|Crime|Science|Arts?|Features?|News|Environment|Consumer|Home|Social|Affairs|Economics|Industrial|Parliamentary|Diplomatic|Defen[cs]e|Legal|Court|Religion|Religious|Travel|Food|Music|Film|Theat(?:re|er)|Literary|Fashion|Property|Technology|Transport|Media|Medical|Farm|Agricultur(?:e|al)|Money|Financ(?:e|ial)|Racing|Cricket|Football|Rugby|Golf|Tennis|Boxing|Local|Regional|National|County|State|District|Investigati(?:ve|ons)|Contributing|Freelance|General|Government|Associated|Press';
const POSTS = 'Writer Reporter Correspondent Editor Critic Columnist Photographer'.split(' ');
const POST = `(?:${POSTS.join('|')})s?`;
const capitals = (words: string): string => words.replaceAll(/[a-z]+/gu, (word) => word.toUpperCase());
/** `Chief Reporter`, `Herald Staff Writer`, `POLITICAL EDITOR`. */
export const WESTERN_POST = `(?:(?:(?:${PAPER_WORDS}) )?(?:(?:${DESK}) ){1,3}${POST}|(?:(?:${PAPER_WORDS.toUpperCase()}) )?(?:(?:${capitals(DESK)}) ){1,3}${capitals(POST)})`;
const NAME = "[\\p{L}][\\p{L}'’. -]{2,48}";
/** Who signs without a name: what an office is called ends in. */
const OFFICE =
  '(?:our|a|the|staff|wire)(?: [\\p{L}’&-]{2,20}){0,4}? ?(?:correspondents?|reporters?|writers?|staff|editors?|critics?|team|reports|press|news|service|bureau)';
const FRENCH_POST =
  '(?:(?:correspondante?|envoyée?|collaborateur|collaboratrice|rédacteur|rédactrice|service)s?(?: (?:permanente?|particulière?|particulier|spéciale?|spéciaux|politique|sportif))?)';
const GERMAN_POST =
  '(?:[\\p{L}-]{0,20}(?:[Kk]orrespondent|[Mm]itarbeiter|[Rr]edakteur|[Rr]edaktion|[Rr]edaktionsmitglied|[Bb]erichterstatter|[Rr]eporter)(?:in|en|s)?)';

export const BYLINE_FORMS: readonly BylineForm[] = [
  {
    name: 'english-office',
    pattern: new RegExp(`^(?:by|from)\\s+(?<office>${OFFICE}(?:,? (?:in|at|, ) ?\\p{Lu}[\\p{L} -]{2,24})?)$`, 'iu'),
    reads: [
      ['From our own correspondent', ['|our own correspondent']],
      ['From Our Own Correspondent', ['|Our Own Correspondent']],
      ['By a Staff Writer', ['|a Staff Writer']],
      ['By The Associated Press', ['|The Associated Press']],
      ['From staff and wire reports', ['|staff and wire reports']],
      ['From our Special Correspondent in Aldermoor', ['|our Special Correspondent in Aldermoor']],
    ],
    leaves: [
      'By the time they came home it was dark',
      'By the Author of Old Lanes',
      'From the London Gazette',
      'By a Lady',
    ],
  },
  {
    name: 'english-by',
    pattern: /^(?:(?:story|words|text|report|interview) )?(?:by|from|par)\s+(?<who>\S.*)$/iu,
    reads: [
      ['By Noel Fenwick', ['|Noel Fenwick']],
      ['BY NOEL FENWICK', ['|NOEL FENWICK']],
      ['By Noel Fenwick and Ivy Tansley', ['|Noel Fenwick', '|Ivy Tansley']],
      ['By Noel Fenwick | Staff Writer', ['Staff Writer|Noel Fenwick']],
      ['By NOEL FENWICK Herald Staff Writer', ['Herald Staff Writer|NOEL FENWICK']],
      ['By Noel Fenwick, Chief Reporter', ['Chief Reporter|Noel Fenwick']],
      ['By Noel Fenwick Political Editor', ['Political Editor|Noel Fenwick']],
      ['By Noel Fenwick in Port Ellery', ['in Port Ellery|Noel Fenwick']],
      ['From NOEL FENWICK, Wending', ['Wending|NOEL FENWICK']],
      ['By Noel d’Arcy', ['|Noel d’Arcy']],
      ['Par Noel Fenwick et Ivy Tansley', ['|Noel Fenwick', '|Ivy Tansley']],
    ],
    leaves: [
      'By Private Contract',
      'BY AUCTION',
      'BY AUTHORITY',
      'By Electric Telegraph',
      'By Special Appointment',
      'By Messrs. Fenwick and Oakley',
      'By Mr. Fenwick',
      'By Order of the Executors',
      'By HOBBS and SON',
      'From Aldermoor',
      'From Saturday Night',
      'From Port Ellery to Wending',
      'Par Autorité de Justice',
    ],
  },
  {
    name: 'english-post',
    pattern: new RegExp(`^(?<who>${NAME}?)(?:, ?| ?[|•–—] ?| - | )(?<role>${WESTERN_POST})$`, 'u'),
    reads: [
      ['Noel Fenwick, Chief Reporter', ['Chief Reporter|Noel Fenwick']],
      ['NOEL FENWICK, Chief Reporter', ['Chief Reporter|NOEL FENWICK']],
      ['NOEL FENWICK Political Editor', ['Political Editor|NOEL FENWICK']],
      ['Noel Fenwick • Staff Writer', ['Staff Writer|Noel Fenwick']],
    ],
    leaves: ['Fenwick, a reporter', 'The Chief Reporter', 'Town Names Noel Fenwick as Chief Reporter'],
  },
  {
    name: 'english-reports',
    pattern: new RegExp(
      `^(?<who>${NAME}?),? (?<role>(?:reports|REPORTS|writes)(?: from \\p{Lu}[\\p{L} -]{2,30}?)?)[.:]?$`,
      'u',
    ),
    reads: [
      ['Noel Fenwick reports from Port Ellery', ['reports from Port Ellery|Noel Fenwick']],
      ['NOEL FENWICK reports.', ['reports|NOEL FENWICK']],
      ['Noel Fenwick, reports from Wending', ['reports from Wending|Noel Fenwick']],
    ],
    leaves: ['Company Reports', 'The council reports from Wending', 'He reads the reports'],
  },
  {
    name: 'french',
    pattern: new RegExp(
      `^(?:(?:propos )?recueillis? par (?<who>.{5,60})|(?:de|par) (?<office>(?:notre|nos) ${FRENCH_POST}(?: à \\p{Lu}[\\p{L} -]{2,24})?)|(?:de|par) (?<as>(?:notre|nos) ${FRENCH_POST})[,: ]+(?<named>\\p{Lu}.{4,50})|(?<signer>${NAME}?), (?<role>${FRENCH_POST}(?: à \\p{Lu}[\\p{L} -]{2,24})?))$`,
      'iu',
    ),
    reads: [
      ['De notre correspondant', ['|notre correspondant']],
      ['De notre correspondant particulier', ['|notre correspondant particulier']],
      ['De notre envoyé spécial Noel Fenwick', ['notre envoyé spécial|Noel Fenwick']],
      ['De notre correspondant à Wending', ['|notre correspondant à Wending']],
      ['Propos recueillis par Noel Fenwick', ['|Noel Fenwick']],
      ['Noel Fenwick, envoyé spécial', ['envoyé spécial|Noel Fenwick']],
    ],
    leaves: ['De notre côté', 'Par nos soins', 'De notre correspondance avec la mairie', 'Propos recueillis hier'],
  },
  {
    name: 'german',
    pattern: new RegExp(
      `^(?:(?:von|VON) (?<office>(?:unser(?:em|er|en|m|n)?|UNSEREM|UNSERER) ${GERMAN_POST})|(?:von|VON|Von) (?<as>unser(?:em|er|en|m|n)? ${GERMAN_POST}) (?<named>\\p{Lu}.{4,50})|(?:von) (?<who>\\p{Lu}.{4,60})|(?<alone>Eigene[rn]? (?:Draht|Telefon|Funk)?[Bb]ericht|Eigenbericht|Drahtbericht unseres ${GERMAN_POST}))$`,
      'iu',
    ),
    reads: [
      ['Von Noel Fenwick', ['|Noel Fenwick']],
      ['VON NOEL FENWICK', ['|NOEL FENWICK']],
      ['Von Noel Fenwick und Ivy Tansley', ['|Noel Fenwick', '|Ivy Tansley']],
      ['Von unserem Korrespondenten', ['|unserem Korrespondenten']],
      ['Von unserem Korrespondenten Noel Fenwick', ['unserem Korrespondenten|Noel Fenwick']],
      ['Von unserer Redakteurin Ivy Tansley', ['unserer Redakteurin|Ivy Tansley']],
      ['Eigener Bericht', ['|Eigener Bericht']],
      ['Eigener Drahtbericht', ['|Eigener Drahtbericht']],
    ],
    leaves: [
      'Von Montag an',
      'Von Aldermoor nach Wending',
      'Von Mensch zu Mensch',
      'Von der Redaktion empfohlen',
      'Ein eigener Bericht',
    ],
  },
];

/** What such a byline begins or ends with: most lines have neither. */
const STARTS = /^(?:by|from|par|von|de no|propos|recueilli|eigen|drahtb|story|words|text|report|interview)/iu;
const SMALL = 0x20;
const FIRST_LETTERS = new Set('by fr pa vo de pr re ei dr st wo te in'.split(' ').map((pair) => pairOf(pair)));
const LAST_WORDS: ReadonlySet<string> = new Set(
  POSTS.flatMap((post) => [post, `${post}s`, `${post}s`.toUpperCase(), post.toUpperCase()]),
);
const FIRST_OF_POSTS = unitsOf([...LAST_WORDS].map((post) => post.charAt(0)).join(''));
const LAST_OF_POSTS = unitsOf([...LAST_WORDS].map((post) => post.slice(-1)).join(''));
const REPORTS =
  / (?:reports|REPORTS|writes)(?: from [\p{L} -]{3,31})?[.:]?$|, (?:envoy|correspond|collabor)[\p{L} ]{4,50}$/u;

/** True where a text ends in a post, as bylines do. */
export function endsInPost(text: string): boolean {
  if (!LAST_OF_POSTS.has(text.charCodeAt(text.length - 1))) return false;
  const word = text.lastIndexOf(' ') + 1;
  return FIRST_OF_POSTS.has(text.charCodeAt(word)) && LAST_WORDS.has(text.slice(word));
}

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
  return / reports| REPORTS| writes|, (?:env|cor|col)/u.test(text) && REPORTS.test(text);
}

const LONGEST = 90;

/** Reads a line that is nothing but a Western byline, one entry a person; null where it is anything else. An office is a name without a role. */
export function readWesternByline(text: string): readonly Byline[] | null {
  if (text.length > LONGEST || !isAt(text, 0, LETTER)) return null;
  if (!opensByline(text) && !(couldBeginName(text) && (endsInPost(text) || reports(text)))) return null;
  for (const { pattern } of BYLINE_FORMS) {
    const found = pattern.exec(text)?.groups;
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

/** What may stand behind the names without a comma: `Staff Writer`, `of The Herald`, `in Port Ellery`. */
const BEHIND = new RegExp(
  ` ?(?:[|•–—] ?| )(${WESTERN_POST}|(?:Staff|STAFF|Associated Press|ASSOCIATED PRESS|Special|SPECIAL) .{3,30}|of [Tt]he .{3,30}|(?:in|à|in) \\p{Lu}[\\p{L} -]{2,24})$`,
  'u',
);
const POST_WORD =
  /(?:writers?|reporters?|correspondents?|editors?|critics?|columnists?|staff|press|news|service|herald|times|post)$/iu;
const AND = /(?<!\s)\s+(?:and|AND|&|et|ET|und|UND)\s+/u;

/** Another name behind a comma, and no degrees: `, Robert Smith`, not `, D.D. F.R.S.`. */
function isAnotherName(part: string): boolean {
  return part.trim().includes(' ') && /\p{L}{3}/u.test(part);
}

function readNames(text: string, printed: string | null): readonly Byline[] | null {
  const behind = printed === null ? BEHIND.exec(text) : null;
  const [who = '', ...after] = text.slice(0, behind?.index).split(',');
  const more = after.every((part) => !POST_WORD.test(part.trim()) && isAnotherName(part)) ? after.splice(0) : [];
  const names = [who, ...more].flatMap((part) => part.split(AND)).map((name) => name.trim());
  if (!names.every(isWesternName)) return null;
  const role = printed ?? behind?.[1] ?? (after.join(',').trim() || null);
  return names.map((name) => ({ role, name }));
}
