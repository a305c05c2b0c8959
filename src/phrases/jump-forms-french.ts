import type { JumpForm } from './jump-form.js';
import { composed } from './pattern.js';

/** `page 4`, `4e page`, `quatrième page`; the last has no number. */
const PAGE =
  '(?:(?:[Pp]age|PAGE|[Pp]\\.) ?(?<page>\\d{1,3})(?!\\d)|(?<nth>\\d{1,2}(?= ?(?:er?|me|ère|re|ème|°)\\.? )|[Pp]remi[èe]re|PREMI[ÈE]RE|[Dd]euxi[èe]me|[Ss]econde|[Tt]roisi[èe]me|[Qq]uatri[èe]me|[Cc]inqui[èe]me|[Ss]ixi[èe]me|[Ss]epti[èe]me|[Hh]uiti[èe]me)(?: ?(?:er?|me|ère|re|ème|°)\\.?)? (?:page|PAGE))';
const COLUMN = '(?:, ?(?:col\\.|colonne) ?\\d{1,2})?';
const CLOSE = `${COLUMN}\\.?[)\\]]?$`;

export const FRENCH_JUMP_FORMS: readonly JumpForm[] = [
  {
    name: 'french-to',
    side: 'to',
    word: /uite|SUITE/u,
    pattern: composed(
      `[(\\[]?(?:(?:[Ll]ire|[Vv]oir) )?(?:[Ll]a |LA )?(?:[Ss]uite|SUITE)(?: et fin)? (?:(?:en|EN|à la|À LA|à|à sa|sur la) )?(?:${PAGE}|(?<nameless>derni[èe]re page))${CLOSE}`,
      'u',
    ),
    reads: [
      ['le conseil attend. (Suite page 4)', '4', null],
      ['le conseil attend. Suite page 3', '3', null],
      ['le conseil attend. (Voir la suite en 4e page)', '4', null],
      ['le conseil attend. (Voir la suite à la 2e page)', '2', null],
      ['le conseil attend. (La suite en deuxième page.)', '2', null],
      ['le conseil attend. Suite à la quatrième page', '4', null],
      ['le conseil attend. (Suite page 3, col. 2)', '3', null],
      ['le conseil attend. Suite et fin page 3', '3', null],
      ['le conseil attend. Suite en dernière page', null, null],
    ],
    leaves: ['la suite des pages 4', 'dans la suite de la page', 'La suite au prochain numéro'],
  },
  {
    name: 'french-see-page',
    side: 'to',
    word: /Lire|LIRE|Voir|VOIR/u,
    // as in English, `(Voir page 4.)` behind a sentence that has ended is a hint
    pattern: () =>
      /(?:(?:^|(?<=[\p{sc=Latn}\d,;] ))[([]?|(?<=[.!?”"’)»] ))(?:Lire|LIRE|Voir|VOIR|Suite|SUITE)(?: (?:aussi|également|notre (?:article|dossier|enquête|reportage)|nos (?:articles|informations)))? (?:en )?(?:page|PAGE|pages|p\.) ?(?<page>\d{1,3})[)\]]?$/u,
    reads: [
      ['le conseil attend. Lire page 5', '5', null],
      ['le conseil attend (Lire en page 5)', '5', null],
      ['Voir page 4', '4', null],
      ['Lire aussi page 3', '3', null],
      ['Lire notre dossier page 3', '3', null],
    ],
    leaves: ['Le conseil attend. (Voir page 4.)', 'On peut le lire page 5', 'Lire aussi ce livre'],
  },
  {
    name: 'french-from',
    side: 'from',
    word: /Suite|SUITE/u,
    pattern: composed(
      `^[(\\[]?(?:Suite|SUITE)(?: et fin| ET FIN)? (?:de la|DE LA) (?:${PAGE}|(?<front>[Uu]ne|UNE)(?!\\p{sc=Latn}))\\.?[)\\]]?`,
      'u',
    ),
    reads: [
      ['(Suite de la page 1) le conseil', '1', null],
      ['(Suite de la première page.) le conseil', '1', null],
      ['(Suite de la 1re page) le conseil', '1', null],
      ['SUITE DE LA PREMIÈRE PAGE le conseil', '1', null],
      ['Suite et fin de la page 1 le conseil', '1', null],
      ['Suite de la Une le conseil', '1', null],
    ],
    leaves: ['Suite de la page blanche', 'Suite de la première rencontre', 'Suite de la page 1000'],
  },
];
