import { isAt, LETTER, UPPER } from '../chars/classes.js';
import { isSender } from './agency.js';
import type { ClosingCue } from './closing-cue.js';
import { need } from './needs.js';
import { PAPER_WORDS } from './papers.js';
import { composed } from './pattern.js';

const PLACE_ON_WEB = '(?:https?://|www\\.)?[\\w-]{2,40}(?:\\.[\\w-]{2,24}){1,3}(?:/[\\w./?=&%#~-]{0,80})?';

const WITH_FILES = composed(
  '^(?:[—–-]{1,2} ?)?(?:(?:With|with|WITH) (?:files?|(?:additional )?(?:reporting|information)|reports?|contributions?|FILES|REPORTS?) (?:from|by|FROM|BY)|(?:Additional|ADDITIONAL) (?:reporting|information|REPORTING) (?:from|by|FROM|BY)) \\p{Lu}.{2,60}$',
  'u',
);
const CONTRIBUTED = composed(
  '^(?:[—–-]{1,2} ?)?\\p{Lu}.{2,70} (?:also )?contributed to this (?:report|story|article|column)\\.?$',
  'u',
);
const REACHED = composed(
  '^(?:(?:Contact|CONTACT|Reach|REACH|E-?mail|E-?MAIL) (?:\\p{sc=Latn}[\\p{sc=Latn}.’-]{0,20} ){0,5}(?:at |on |AT )?|(?:E-?mail|E-?MAIL): ?|(?:\\p{Lu}[\\p{sc=Latn}.’-]{0,20} ){2,4}(?:can|may) be (?:reached|contacted) (?:at|on|by e-?mail at) )[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{2,24}){1,3}(?:,? (?:or|and) (?:at |on |call )?[\\d() .+-]{6,24})?\\.?$',
  'u',
);
const SOCIAL = composed(
  '^(?:(?:Follow|FOLLOW) .{0,40}(?:@\\w{2,20}\\b.{0,20}|[Tt]witter: ?\\S{3,30})|(?:On )?(?:Twitter|TWITTER|Facebook|Instagram): ?@?[\\w./]{3,40})\\.?$',
  'u',
);
const ON_WEB = composed(
  `^(?:(?:(?:Read|See|Watch|Find) more|(?:Read|See) the full (?:story|report|interview)|Comment on this (?:story|article))(?: \\p{sc=Latn}{2,12}){0,2}?(?: (?:at|on|online at))?:?|ONLINE:|Online:|On the [Ww]eb:) ${PLACE_ON_WEB}$`,
  'u',
);

const INITIALS_ALONE =
  /^(?!P\. S|N\. B|U\. [SK]|R\. I|[AM]\. [DP]|B\. C|D\. C|[KQ]\. C|J\. P)\p{Lu}\.(?:(?: |-| -)\p{Lu}\.){1,3}$/u;

/** `Paper` and a town: so old papers call each other. */
const TAKEN_FROM = composed(
  `^[—–-]{1,2} ?(?:[Tt]he )?(?:\\p{Lu}[\\p{sc=Latn}’'.]{0,16} ){1,3}(?:${PAPER_WORDS}|Papers?)\\.?$`,
  'u',
);

/** Western lines of that kind. */
export const WESTERN_CLOSING_CUES: readonly ClosingCue[] = [
  {
    name: 'initials',
    why: 'whoever wrote a short story signs it with initials in brackets',
    needs: need('（(〔【'),
    says: (text) => isAt(text, 1, LETTER) && /^\((?!sic\)|[ivx]+\))\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,2}\)$/u.test(text),
    knows: ['(nf)', '(itn)', '(nf/dpa)'],
    leaves: ['(a)', '(ii)', '(sic)', '(NF)', '(nf) said', '(see below)'],
  },
  {
    name: 'initials-alone',
    why: 'and in capitals with stops, without brackets',
    needs: 0,
    says: (text) => text.length <= 9 && isAt(text, 0, UPPER) && INITIALS_ALONE.test(text),
    knows: ['M. L.', 'J.-P. D.', 'A. B. C.'],
    leaves: ['M.L', 'P. S.', 'N. B.', 'U. S.', 'R. I. P.', 'M. L. said', 'A. D.'],
  },
  {
    name: 'taken-from',
    why: 'what another paper had ends in its name behind a dash',
    needs: 0,
    says: (text) => text.length <= 48 && '—–-'.includes(text.charAt(0) || ' ') && TAKEN_FROM().test(text),
    knows: ['-N. Y. Wending Advertiser', '—Port Elme Gazette.', '— The Wending Herald', '-London Paper.'],
    leaves: ['Port Elme Gazette.', '— Herald', '— Wending Gazette Sold', '- the Herald', '- Ivy Tansley'],
  },
  {
    name: 'and-family',
    why: 'those who give thanks sign with their name over it',
    needs: 0,
    says: (text) => text.length <= 16 && /^(?:and|AND) (?:[Ff]amily|FAMILY|[Ff]amilies|[Cc]hildren)\.?$/u.test(text),
    knows: ['and Family.', 'and family', 'AND FAMILY'],
    leaves: ['and family life', 'Family', 'and the family of three'],
  },
  {
    name: 'bracketed-agency',
    why: 'an agency stands in brackets under its story, as it does at the end of a text',
    needs: need('（(〔【'),
    says: (text) => {
      const within = /^\(([\p{sc=Latn} /,.-]{2,40})\)$/u.exec(text)?.[1];
      return within?.split(/[/,] ?/u).every(isSender) ?? false;
    },
    knows: ['(Reuters)', '(AP)', '(dpa/AFP)', '(Staff reports)'],
    leaves: ['(NATO)', '(AP photo)', '(Reuters) said'],
  },
  {
    name: 'with-files',
    why: 'who helped with a story is told under it',
    needs: 0,
    says: (text) => /^[—–-]{0,2} ?[WwA]/u.test(text) && WITH_FILES().test(text),
    knows: [
      '— With files from The Northern Press',
      'With files from Ivy Tansley',
      'With reporting by Noel Fenwick in Wending',
      'Additional reporting by Noel Fenwick',
    ],
    leaves: ['With files under her arm', 'With reports from the ferry', 'Additional reporting was done'],
  },
  {
    name: 'contributed',
    why: 'the same in a sentence',
    needs: 0,
    says: (text) => text.includes(' contributed to this ') && CONTRIBUTED().test(text),
    knows: [
      'The Northern Press contributed to this report.',
      'Ivy Tansley and Noel Fenwick contributed to this story.',
    ],
    leaves: ['Rain contributed to this failure.', 'The Northern Press contributed to this fund.'],
  },
  {
    name: 'reached-at',
    why: 'where readers reach whoever wrote the story',
    needs: 0,
    says: (text) => text.includes('@') && REACHED().test(text),
    knows: [
      'Contact Ivy Tansley at itansley@herald.example',
      'Contact Ivy Tansley at itansley@herald.example or 555-0142.',
      'Noel Fenwick can be reached at nfenwick@herald.example.',
      'E-mail: nfenwick@herald.example',
    ],
    leaves: ['Contact the ferry office', 'She wrote to itansley@herald.example', 'contact itansley@herald.example'],
  },
  {
    name: 'follow',
    why: 'and where they follow them',
    needs: 0,
    says: (text) => /^(?:Follow|FOLLOW|On T|Twit|TWIT|Face|Inst)/u.test(text) && SOCIAL().test(text),
    knows: ['Follow @itansley on Twitter', 'Follow her on Twitter: @itansley', 'Twitter: @itansley'],
    leaves: ['Follow the ferry', 'Twitter users were cross', 'Follow the rules on page @'],
  },
  {
    name: 'on-the-web',
    why: 'where more of the story is read',
    needs: 0,
    says: (text) => /^(?:Read|See|Watch|Find|Comment|ONL|Onl|On the [Ww])/u.test(text) && ON_WEB().test(text),
    knows: [
      'Read more at herald.example/news',
      'Read more: www.herald.example',
      'See the full report at herald.example',
      'ONLINE: herald.example/ferry',
    ],
    leaves: ['Read more books.', 'See more of the U.S. coast', 'Read more at home'],
  },
];
