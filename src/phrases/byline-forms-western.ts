import type { BylineForm } from './byline-form.js';
import { ABROAD_FORMS } from './byline-forms-abroad.js';
import { PAPER_WORDS } from './papers.js';
import { composed, findBehind } from './pattern.js';
import { postsAtEnd } from './post-western.js';
import { WIRE_BYLINE } from './wire-credit.js';

const NAME = "[\\p{sc=Latn}][\\p{sc=Latn}'’. -]{2,48}";
/** Who signs without a name: how an office is called, and what that ends in. */
const OFFICE_FIRST = '(?:our|a|the|staff|wire)';
const OFFICE_LAST =
  '(?:correspondents?|reporters?|writers?|staff|editors?|critics?|team|reports|press|news|service|bureau|editorial board)';
const OFFICE = `${OFFICE_FIRST}(?: [\\p{sc=Latn}’&-]{2,20}){0,4}? ?${OFFICE_LAST}`;
const FRENCH_POST =
  '(?:(?:correspondante?|envoyée?|collaborateur|collaboratrice|rédacteur|rédactrice|service)s?(?: (?:permanente?|particulière?|particulier|spéciale?|spéciaux|politique|sportif))?)';

/** What parts a name from the post behind it. */
const beforePost = composed(`^(?<who>${NAME}?)(?:, ?| ?[|•–—] ?| - | )$`, 'u');

/** A name before the post that ends the text, and the post as `role`: `Noel Fenwick, Chief Reporter`. */
function findBeforePost(text: string): Pick<RegExpExecArray, 'groups'> | null {
  for (const at of postsAtEnd(text)) {
    const who = beforePost().exec(text.slice(0, at))?.groups?.['who'];
    if (who !== undefined) return { groups: { who, role: text.slice(at) } };
  }
  return null;
}

export const BYLINE_FORMS: readonly BylineForm[] = [
  {
    name: 'english-office',
    find: findBehind(
      composed(`^(?:by|from)\\s+(?:${OFFICE_FIRST}.*${OFFICE_LAST}|correspondents?$|agencies$|reporters?$)`, 'iu'),
      [
        `^(?:by|from)\\s+(?<office>${OFFICE}(?:,? (?:in|at|, ) ?\\p{Lu}[\\p{sc=Latn} -]{2,24})?)$`,
        '^by\\s+(?<office>correspondents?|agencies|reporters?)$',
      ],
      'iu',
    ),
    reads: [
      ['From our own correspondent', ['|our own correspondent']],
      ['From Our Own Correspondent', ['|Our Own Correspondent']],
      ['By a Staff Writer', ['|a Staff Writer']],
      ['By the Editorial Board', ['|the Editorial Board']],
      ['By The Associated Press', ['|The Associated Press']],
      ['By CORRESPONDENT', ['|CORRESPONDENT']],
      ['By Agencies', ['|Agencies']],
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
    find: (text) =>
      /^(?:(?:(?:(?:story|words|text|report|interview|exclusive)(?: and (?:photos?|pictures?|photographs?))?|compiled) )?(?:by|from|par)\s+|(?:words|texte?(?: et photos?)? ?|interview): ?)(?<who>\S.*)$/iu.exec(
        text,
      ),
    reads: [
      ['By Noel Fenwick', ['|Noel Fenwick']],
      ['BY NOEL FENWICK', ['|NOEL FENWICK']],
      ['By Noel Fenwick and Ivy Tansley', ['|Noel Fenwick', '|Ivy Tansley']],
      ['By Noel Fenwick | Staff Writer', ['Staff Writer|Noel Fenwick']],
      ['By NOEL FENWICK Herald Staff Writer', ['Herald Staff Writer|NOEL FENWICK']],
      ['By Noel Fenwick, Chief Reporter', ['Chief Reporter|Noel Fenwick']],
      ['By Noel Fenwick Political Editor', ['Political Editor|Noel Fenwick']],
      ['By NOEL FENWICK Staff writer', ['Staff writer|NOEL FENWICK']],
      ['By Noel Fenwick in Port Ellery', ['in Port Ellery|Noel Fenwick']],
      ['By Noel Fenwick at Mill Lane', ['at Mill Lane|Noel Fenwick']],
      ['By Noel Fenwick | The Courier', ['The Courier|Noel Fenwick']],
      ['By Noel Fenwick @nfenwick', ['@nfenwick|Noel Fenwick']],
      ['By Noel Fenwick | nfenwick@herald.example', ['nfenwick@herald.example|Noel Fenwick']],
      ['From NOEL FENWICK, Wending', ['Wending|NOEL FENWICK']],
      ['By Noel d’Arcy', ['|Noel d’Arcy']],
      ['Words: Noel Fenwick', ['|Noel Fenwick']],
      ['Story and photos by Noel Fenwick', ['|Noel Fenwick']],
      ['Compiled by Noel Fenwick', ['|Noel Fenwick']],
      ['Texte et photos : Noel Fenwick', ['|Noel Fenwick']],
      ['By Noel Fenwick / Staff Writer', ['Staff Writer|Noel Fenwick']],
      ['By Noel Fenwick - Staff Writer', ['Staff Writer|Noel Fenwick']],
      ['By Noel Fenwick For The Courier', ['For The Courier|Noel Fenwick']],
      ['BY NOEL FENWICK THE ASSOCIATED PRESS', ['THE ASSOCIATED PRESS|NOEL FENWICK']],
      ['By NOEL FENWICK AP Sports Writer', ['AP Sports Writer|NOEL FENWICK']],
      ['Interview: Noel Fenwick', ['|Noel Fenwick']],
      ['Exclusive by Noel Fenwick', ['|Noel Fenwick']],
      ['Par Noel Fenwick et Ivy Tansley', ['|Noel Fenwick', '|Ivy Tansley']],
    ],
    leaves: [
      'By Private Contract',
      'Exclusive by design',
      'Compiled by order of the board',
      'Interview: the harbour master',
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
  WIRE_BYLINE,
  {
    name: 'english-titled',
    // of an author of books, as sellers have him, initials and degrees stand around the surname
    find: findBehind(
      /^By (?:[Tt]he Rev|Dr|Prof|Sir|Dame|Cllr|Bishop|Rabbi)/u,
      [
        '^By (?<office>(?:[Tt]he Rev\\.? |Dr\\.? |Prof\\.? |Sir |Dame |Cllr |Bishop |Rabbi )\\p{Lu}\\p{Ll}{2,14}(?: \\p{Lu}\\.)? \\p{Lu}[\\p{sc=Latn}’-]{2,18})$',
      ],
      'u',
    ),
    reads: [
      ['By the Rev. Noel Fenwick', ['|the Rev. Noel Fenwick']],
      ['By Dr Ivy Tansley', ['|Dr Ivy Tansley']],
    ],
    leaves: ['By the Rev. N. FENWICK, A.M.', 'By the Review'],
  },
  {
    name: 'spanish-italian',
    find: (text) => /^(?:Por|POR|Di|DI) (?<who>\p{Lu}.{4,60})$/u.exec(text),
    reads: [
      ['Por Noel Fenwick', ['|Noel Fenwick']],
      ['POR NOEL FENWICK', ['|NOEL FENWICK']],
      ['Por NOEL FENWICK y Ivy Tansley', ['|NOEL FENWICK', '|Ivy Tansley']],
      ['Di NOEL FENWICK', ['|NOEL FENWICK']],
    ],
    leaves: ['Por fin llega el tren', 'Di notte e di giorno', 'Por Dios', 'di Noel Fenwick'],
  },
  {
    name: 'english-staff-report',
    find: findBehind(
      /(?:taff|TAFF) (?:[Rr]eports?|REPORTS?)$/u,
      [
        `^(?<office>(?:\\p{Lu}[\\p{sc=Latn}’-]{1,14} ){0,2}(?:(?:${PAPER_WORDS}) (?:[Ss]taff|[Ss]taff and wire) [Rr]eports?|(?:${PAPER_WORDS.toUpperCase()}) STAFF REPORTS?))$`,
      ],
      'u',
    ),
    reads: [
      ['Herald staff report', ['|Herald staff report']],
      ['Wending Times Staff Report', ['|Wending Times Staff Report']],
      ['HERALD STAFF REPORT', ['|HERALD STAFF REPORT']],
    ],
    leaves: ['Kitchen staff report', 'The staff report', 'Herald staff reported'],
  },
  {
    name: 'english-post',
    find: findBeforePost,
    reads: [
      ['Noel Fenwick, Chief Reporter', ['Chief Reporter|Noel Fenwick']],
      ['NOEL FENWICK, Chief Reporter', ['Chief Reporter|NOEL FENWICK']],
      ['NOEL FENWICK Political Editor', ['Political Editor|NOEL FENWICK']],
      ['Noel Fenwick, Health correspondent', ['Health correspondent|Noel Fenwick']],
      ['Noel Fenwick • Staff Writer', ['Staff Writer|Noel Fenwick']],
    ],
    leaves: ['Fenwick, a reporter', 'The Chief Reporter', 'Town Names Noel Fenwick as Chief Reporter'],
  },
  {
    name: 'english-reports',
    find: findBehind(
      / (?:reports|REPORTS|writes)/u,
      [
        `^(?<who>${NAME}?),? (?<role>(?:reports|REPORTS|writes) from \\p{Lu}[\\p{sc=Latn} -]{2,30}?)[.:]?$`,
        // without a place or a stop it may be a line of running text
        `^(?<who>${NAME}?),? (?<role>reports|REPORTS|writes)[.:]$`,
        `^(?<who>[\\p{Lu}'’. -]{5,48}),? (?<role>reports|REPORTS|writes)$`,
      ],
      'u',
    ),
    reads: [
      ['Noel Fenwick reports from Port Ellery', ['reports from Port Ellery|Noel Fenwick']],
      ['NOEL FENWICK reports.', ['reports|NOEL FENWICK']],
      ['Noel Fenwick, reports from Wending', ['reports from Wending|Noel Fenwick']],
    ],
    leaves: [
      'Company Reports',
      'The council reports from Wending',
      'He reads the reports',
      'Harbour Master Noel Fenwick reports',
    ],
  },
  {
    name: 'french',
    find: findBehind(
      /^(?:propos |recueilli|(?:de|par) no)|, (?:corr|envoy|coll|réd|serv)/iu,
      [
        '^(?:propos )?recueillis? par (?<who>.{5,60})$',
        `^(?:de|par) (?<office>(?:notre|nos) ${FRENCH_POST}(?: à \\p{Lu}[\\p{sc=Latn} -]{2,24})?)\\.?$`,
        `^(?:de|par) (?<as>(?:notre|nos) ${FRENCH_POST})[,: ]+(?<named>\\p{Lu}.{4,50})$`,
        `^(?<signer>${NAME}?), (?<role>${FRENCH_POST}(?: à \\p{Lu}[\\p{sc=Latn} -]{2,24})?)\\.?$`,
      ],
      'iu',
    ),
    reads: [
      ['De notre correspondant', ['|notre correspondant']],
      ['De notre correspondant particulier', ['|notre correspondant particulier']],
      ['De notre correspondant particulier.', ['|notre correspondant particulier']],
      ['De notre envoyé spécial Noel Fenwick', ['notre envoyé spécial|Noel Fenwick']],
      ['De notre correspondant à Wending', ['|notre correspondant à Wending']],
      ['Propos recueillis par Noel Fenwick', ['|Noel Fenwick']],
      ['Noel Fenwick, envoyé spécial', ['envoyé spécial|Noel Fenwick']],
    ],
    leaves: ['De notre côté', 'Par nos soins', 'De notre correspondance avec la mairie', 'Propos recueillis hier'],
  },
  ...ABROAD_FORMS,
];
