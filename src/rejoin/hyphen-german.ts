import { type HyphenRule, list } from './hyphen-rule.js';

const LINKS = list('und oder sowie');

/** What German keeps a hyphen for before a small letter. Before a capital it is kept in every language. */
export const GERMAN: readonly HyphenRule[] = [
  {
    name: 'suspended',
    why: 'a part that two compounds share is written once: Ein- und Ausfuhr',
    spaced: true,
    keep: ({ left, right, rest }) => left.length >= 3 && LINKS.has(right) && rest.startsWith(' '),
    keeps: ['Land|und Seewege', 'Obst|oder Gemüsehandel'],
    welds: ['ge|sund war', 'Kür|bis zum'],
  },
  {
    name: 'two peoples',
    why: 'adjectives in -isch that stand side by side keep their hyphen: deutsch-französisch',
    keep: ({ left, right }) =>
      /(?:\p{sc=Latn}{2}i|^deut)sch$/u.test(left) && /^\p{sc=Latn}{4,}isch(?:e[mnrs]?)?$/u.test(right),
    keeps: ['englisch|russischen', 'deutsch|italienische'],
    welds: ['zwi|schen', 'wissensch|aftspolitisch'],
  },
];
