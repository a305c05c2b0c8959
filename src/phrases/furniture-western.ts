import { once } from '../chars/once.js';
import { CROSS_REFERENCE, FRENCH_REFERENCE, SEE_PAGE } from './cross-reference.js';
import { CAPITALS, FIGURES, type FurnitureCue } from './furniture-cue.js';
import { INDEX_CUES, SECTION_PAGE } from './furniture-index.js';
import { ISSUE_CUES } from './furniture-issue.js';
import { SPECKS } from './furniture-specks.js';
import { need } from './needs.js';
import { STARS } from './ornament.js';
import { PAPER_WORDS } from './papers.js';
import { composed } from './pattern.js';
import { isForecast } from './weather-words.js';
import { WIRE_FRAME } from './wire-frame.js';

/** The cue of a page by itself that is not the one it stands on. */
export const OTHER_PAGE = 'other-page';

/** Cues of lines that tell of other pages than their own. */
export const OF_OTHER_PAGES: ReadonlySet<string> = new Set([
  OTHER_PAGE,
  SECTION_PAGE,
  CROSS_REFERENCE.name,
  FRENCH_REFERENCE.name,
  'index-line',
  'skyline',
  'teaser',
]);

const DIGIT = need(FIGURES);
const IMPRINT = once(
  () =>
    /^(?:(?:Printed|PRINTED|Published|PUBLISHED)(?: (?:and|AND|&) (?:[Pp]ublished|PUBLISHED|[Pp]rinted))?(?: daily| weekly)?,? (?:(?:by|BY|for|FOR) .*(?:Ltd|LTD|Limited|LIMITED|Inc|LLC|Printers|Printing|PRINTING|Newspapers|Media|Newsprint|Works|Press)|(?:at|AT) .*(?:Press|PRESS|Street|Road|Printers|Works|•))|.{0,60} is a member of the .{0,40}Press |(?:Registered|REGISTERED) (?:as a newspaper )?at the (?:G\.?P\.?O|General Post|Post Office)|(?:Entered|ENTERED) as second|(?:ISSN|USPS) \d|(?:POSTMASTER|Postmaster):? [Ss]end)/u,
);
const WEATHER =
  /^(?:(?:Today|Tonight|Tomorrow|TODAY)[:,] ?)?(?:[Hh]ighs?|HIGH|[Ll]ows?|LOW|Hi|Lo)[:, ] ?-?\d{1,3}(?:°[FC]?)?[.,;/| ]{1,3}(?:[Ll]ows?|LOW|Lo|[Hh]ighs?|HIGH|Hi)[:, ] ?-?\d{1,3}(?:°[FC]?)?\.?$/u;

/** Of a paper or an agency: that of a photographer stands under a picture. Engines take brackets of ASCII for each other. */
const STORY_COPYRIGHT = composed(
  `^[([{](?:Copyright|COPYRIGHT)[,.:]? ?(?:1[89]|20)\\d\\d[^()]{0,48}(?<!\\p{sc=Latn})(?:${PAPER_WORDS}|Association|Company|Co\\.|Syndicate|Service)(?!\\p{sc=Latn})[^()]{0,24}[)\\]}]$`,
  'u',
);

/** Lines of a Western masthead, imprint or contents box that are known by themselves. */
export const WESTERN_CUES: readonly FurnitureCue[] = [
  ...ISSUE_CUES,
  {
    name: 'western-imprint',
    why: 'who printed and published the paper, at its foot',
    begins: CAPITALS,
    says: (text) => text.length > 12 && IMPRINT().test(text),
    knows: [
      'Printed and published by Wending Newspapers Ltd, 4 Mill Street',
      'Registered as a newspaper at the Post Office',
      'The Herald is a member of the Northern Press Council',
    ],
    leaves: ['Published by the council, it says', 'Printed matter rose', 'She is a member of the press'],
  },
  ...INDEX_CUES,
  CROSS_REFERENCE,
  FRENCH_REFERENCE,
  SEE_PAGE,
  SPECKS,
  STARS,
  WIRE_FRAME,
  {
    name: 'weather-line',
    why: 'the weather in a word, beside the name of the paper',
    begins: CAPITALS,
    needs: DIGIT,
    says: (text) => WEATHER.test(text) || isForecast(text),
    knows: ['High 44. Low 31.', 'HIGH 72° LOW 55°', 'Today: High 44, Low 31', 'PORT ELLERY Fine, 9-19'],
    leaves: ['High 44 floors up', 'Low 31', 'WENDING ROVERS Won, 3-2'],
  },
  {
    name: 'story-copyright',
    why: 'whose story it is, in brackets under its head',
    begins: '([{',
    says: (text) => STORY_COPYRIGHT().test(text),
    knows: ['(Copyright, 1931, by The Courier Association.)', '[Copyright: 1931: By The Wending Herald.)'],
    leaves: ['(Copyright: 1931: By Hobbs.)', '(Copyright is dead, he said.)', '(Copyright 1931'],
  },
  {
    name: 'index-label',
    why: 'what stands over the box of contents',
    begins: 'ICO',
    says: (text) =>
      /^(?:(?:ON )?OTHER PAGES|INSIDE(?: TODAY| THIS WEEK| THE PAPER)?|INDEX|CONTENTS|IN THIS ISSUE|INSIDE THIS ISSUE)$/u.test(
        text,
      ),
    knows: ['INSIDE', 'INDEX', 'INSIDE TODAY'],
    leaves: ['INSIDE THE MILL', 'Inside', 'INDEXES'],
  },
  {
    name: 'story-label',
    why: 'the paper says of a story that no other has it, between its head and its byline',
    begins: 'EWB',
    says: (text) => /^(?:EXCLUSIVE|WORLD EXCLUSIVE|EXCLUSIVE REPORT|BREAKING NEWS)$/u.test(text),
    knows: ['EXCLUSIVE', 'WORLD EXCLUSIVE'],
    leaves: ['EXCLUSIVE CLUB SHUTS', 'Exclusive'],
  },
  {
    name: 'printer-mark',
    why: 'the printer’s marks of the four inks',
    begins: 'C',
    says: (text) => /^C ?M ?Y ?K(?: [A-Z]{2,4}(?:-[A-Z]{2,4})?)?$/u.test(text),
    knows: ['CM YK', 'C M Y K', 'CMYK', 'CM YK ND-WEN'],
    leaves: ['CMYK inks', 'CM'],
  },
];
