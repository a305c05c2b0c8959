import { isAt, LETTER, UPPER } from '../chars/classes.js';
import { once } from '../chars/once.js';
import type { Byline } from '../model/article.js';
import { isSender } from './agency.js';
import { bareRole } from './byline.js';
import { isAddressAlone } from './contact.js';
import { westernPlace } from './dateline-western.js';
import { paperName } from './paper-name.js';
import { PAPER_WORDS } from './papers.js';
import { isWesternName } from './person-western.js';
import { endsInPost } from './post-western.js';
import { isSectionRubric } from './rubric.js';

/** What a line under the name of a writer says: a role of whoever is named, another name, or the place that the story was written at. */
export type UnderName = 'role' | 'person' | 'place';

/** One kind of line that says something of the writer who is named over it, and is a line of text or a head anywhere else. */
export interface UnderNameForm {
  readonly name: string;
  readonly why: string;
  readonly says: UnderName;
  readonly test: (text: string) => boolean;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

const LONGEST = 60;
const HANDLE = /^@\w{2,20}$/u;
const OFFICE = once(
  () =>
    /^(?:\p{Lu}[\p{sc=Latn}’.&-]{1,14} ){1,4}(?:News Service|NEWS SERVICE|Bureau|BUREAU|Staff|STAFF|Service|Newspapers)$|^(?:Editorial|News|Sports|Features|Arts|Contributing) staff$/u,
);
const OF_PAPER = once(
  () =>
    /^(?:(?:[Ss]pecial|SPECIAL|[Ee]xclusive) (?:to|TO|for|FOR)|[Ff]or|FOR|[Oo]f) (?:[Tt]he|THE) \p{Lu}[\p{sc=Latn}’-]{1,20}(?: [\p{sc=Latn}’-]{2,20}){0,3}$/u,
);
const AND_OTHERS = once(() => /^(?:and|with|AND|WITH) (?:agencies|AGENCIES|wire (?:services|reports)|news agencies)$/u);
const IN_PLACE = once(() => /^in \p{Lu}\p{Ll}[\p{sc=Latn}’-]{1,15}(?: \p{Lu}\p{Ll}[\p{sc=Latn}’-]{1,15}){0,2}$/u);

/** Two to four words with capitals that end in a post, whatever the desk is called, or a paper and a post: `Harbour Editor`, `Herald correspondent`. */
function isPostLine(text: string): boolean {
  if (!endsInPost(text)) return false;
  const words = text.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || ARTICLE.test(text)) return false;
  return words.every((word) => isAt(word, 0, UPPER)) || (words.length === 2 && PAPERS.has(words[0] ?? ''));
}
const MOST_WORDS = 4;
const ARTICLE = /^(?:an?|the) /iu;
const PAPERS: ReadonlySet<string> = new Set(PAPER_WORDS.split('|'));

/** A place has no indefinite article, and an elided one before its first word alone. */
const TELLS = once(() => /(?:^|[ ’'])(?:UNE?|EINE?[SRMN]?|THE)(?= )|^L[’'].* D[’']/u);

export const UNDER_NAME_FORMS: readonly UnderNameForm[] = [
  {
    name: 'post',
    why: 'the post of the writer has a line of its own',
    says: 'role',
    test: (text) => bareRole(text) !== null || isPostLine(text),
    knows: [
      'Staff writer',
      'Chief Reporter',
      'STAFF WRITERS',
      'Herald Staff Writer',
      'Harbour Editor',
      'HARBOUR CORRESPONDENT',
      'Herald correspondent',
    ],
    leaves: ['Staff', 'Ghost writer', 'The Herald Names a New Editor', 'A Writer'],
  },
  {
    name: 'sender',
    why: 'an agency that sent the story, or the paper that the writer works for',
    says: 'role',
    test: (text) => isSender(text) || paperName(text) !== null,
    knows: ['Associated Press', 'PTI', 'The Aldermoor Herald', 'Aldermoor Times'],
    leaves: ['Associated Banks', 'Harbour opens'],
  },
  {
    name: 'address',
    why: 'where readers reach the writer',
    says: 'role',
    test: (text) => isAddressAlone(text) || HANDLE.test(text),
    knows: ['ifenwick@herald.example', '@ifenwick'],
    leaves: ['at home', '@'],
  },
  {
    name: 'office',
    why: 'the office or the service that the writer belongs to',
    says: 'role',
    test: (text) => OFFICE().test(text) || OF_PAPER().test(text) || AND_OTHERS().test(text) || IN_PLACE().test(text),
    knows: [
      'Cedar News Service',
      'Aldermoor Bureau',
      'Special to The Herald',
      'Of the Herald Staff',
      'Editorial staff',
      'and agencies',
      'in Port Ellery',
    ],
    leaves: ['For the first time in years', 'in the harbour', 'The bureau', 'Hospital staff'],
  },
  {
    name: 'second',
    why: 'who wrote the story with the one who is named above',
    says: 'person',
    test: (text) => secondName(text) !== null,
    knows: ['and LUCIA FENWICK', 'and Ivy Tansley', 'AND NOEL FENWICK'],
    leaves: ['and the harbour', 'and Ivy Tansley said'],
  },
  {
    name: 'place',
    why: 'the place that opens the story stands under the name and not before the text',
    says: 'place',
    test: (text) => westernPlace(text) && !isSectionRubric(text) && !TELLS().test(text),
    knows: ['NEW ELLERY', 'WENDING', 'WENDING, Nov. 25', 'ST. HALDEN', 'PORT-AU-PRINCE'],
    leaves: ['New Ellery', 'CORRECTIONS', 'A', 'THE HARBOUR', 'NO', "LE RETOUR D'UN BAC", "L'AFFAIRE D'ELLERY"],
  },
];

/** What `text`, the line under the name or the role of a writer, says of the story; null where it is anything else. */
export function underName(text: string): UnderName | null {
  if (text.length > LONGEST || text.length < 3 || !(isAt(text, 0, LETTER) || text.startsWith('@'))) return null;
  if (!isAt(text, 0, UPPER) && !/^(?:in|and|with|for|of|special) |^[\w.-]{0,40}@/u.test(text)) return null;
  return UNDER_NAME_FORMS.find(({ test }) => test(text))?.says ?? null;
}

/** The name behind `and` on a line under another; null where none is. */
export function secondName(text: string): string | null {
  const name = /^(?:and|AND|&) (?=\p{Lu})(.{4,40})$/u.exec(text)?.[1] ?? '';
  return isWesternName(name) ? name : null;
}

const PHOTOGRAPHER = once(
  () => /^(?<role>(?:Photo(?:graph)?s?|PHOTO(?:GRAPH)?S?|Pictures?|PICTURES?)) (?:by|BY) (?<name>\S.*)$/u,
);

/** Who took the pictures of the story whose writer is named over `text`; null where it says something else. */
export function photographer(text: string): Byline | null {
  if (text.length > LONGEST || !text.startsWith('P')) return null;
  const { name, role } = PHOTOGRAPHER().exec(text)?.groups ?? {};
  return name !== undefined && role !== undefined && isWesternName(name) ? { role, name } : null;
}
