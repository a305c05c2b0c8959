import type { BylineForm } from './byline-form.js';
import { findBehind } from './pattern.js';
import { isPostAbroad } from './post-western.js';

const GERMAN_POST =
  '(?:[\\p{sc=Latn}-]{0,20}(?:[Kk]orrespondent|[Mm]itarbeiter|[Rr]edakteur|[Rr]edaktion|[Rr]edaktionsmitglied|[Bb]erichterstatter|[Rr]eporter)(?:in|en|s)?)';
const NAME_AND_POST = /^(?<who>\p{Lu}[\p{sc=Latn}'’. -]{4,40}?) ?[/|•–] ?(?<role>\p{Lu}[\p{sc=Latn} ]{4,24})$/u;

/** How German papers, and Spanish and Italian ones, sign. */
export const ABROAD_FORMS: readonly BylineForm[] = [
  {
    name: 'post-abroad',
    find: (text) => {
      const { who = '', role = '' } = NAME_AND_POST.exec(text)?.groups ?? {};
      return isPostAbroad(role) ? { groups: { who, role } } : null;
    },
    reads: [
      ['Noel Fenwick / Corresponsal', ['Corresponsal|Noel Fenwick']],
      ['Ivy Tansley | Enviada especial', ['Enviada especial|Ivy Tansley']],
    ],
    leaves: ['Noel Fenwick / Wending', 'El puente / Corresponsal de guerra'],
  },
  {
    name: 'german',
    find: findBehind(
      /^(?:von |eigen|drahtb|das gespr|die frag)/iu,
      [
        `^(?:von|VON) (?<office>(?:unser(?:em|er|en|m|n)?|UNSEREM|UNSERER) ${GERMAN_POST})\\.?$`,
        `^(?:von|VON|Von) (?<as>unser(?:em|er|en|m|n)? ${GERMAN_POST}) (?<named>\\p{Lu}.{4,50})$`,
        '^(?:von) (?<who>(?!(?:de[rnms]|die|das) )\\p{Lu}.{4,60})$',
        '^(?:Das Gespräch führten?|Die Fragen stellten?) (?<who>\\p{Lu}.{4,60}?)\\.?$',
        `^(?<alone>Eigene[rn]? (?:Draht|Telefon|Funk)?[Bb]ericht|Eigenbericht|Drahtbericht unseres ${GERMAN_POST})$`,
      ],
      'iu',
    ),
    reads: [
      ['Von Noel Fenwick', ['|Noel Fenwick']],
      ['VON NOEL FENWICK', ['|NOEL FENWICK']],
      ['Von Noel Fenwick und Ivy Tansley', ['|Noel Fenwick', '|Ivy Tansley']],
      ['Von unserem Korrespondenten', ['|unserem Korrespondenten']],
      ['Von unserem Korrespondenten Noel Fenwick', ['unserem Korrespondenten|Noel Fenwick']],
      ['Von unserer Redakteurin Ivy Tansley', ['unserer Redakteurin|Ivy Tansley']],
      ['Das Gespräch führte Noel Fenwick', ['|Noel Fenwick']],
      ['Die Fragen stellte Noel Fenwick.', ['|Noel Fenwick']],
      ['Eigener Bericht', ['|Eigener Bericht']],
      ['Eigener Drahtbericht', ['|Eigener Drahtbericht']],
    ],
    leaves: [
      'Von Montag an',
      'Von Aldermoor nach Wending',
      'Von Mensch zu Mensch',
      'Von der Redaktion empfohlen',
      'von der Prioritätenliste',
      'Ein eigener Bericht',
    ],
  },
];
