import type { JumpForm } from './jump-form.js';
import { composed } from './pattern.js';

const SPANISH_PAGE = '(?:[Pp]ágina|PÁGINA|[Pp]agina|PAGINA|[Pp]ág\\.|PÁG\\.) ?(?<page>\\d{1,3})';
const ITALIAN_PAGE = '(?:[Pp]agina|PAGINA|[Pp]ag\\.|PAG\\.) ?(?<page>\\d{1,3})';

/** Spanish and Italian forms. */
export const ROMANCE_JUMP_FORMS: readonly JumpForm[] = [
  {
    name: 'spanish-to',
    side: 'to',
    word: /[Pp]asa|PASA|[Ss]igue|SIGUE|[Cc]ontinúa|CONTINÚA/u,
    pattern: composed(
      `[(\\[]?(?<!\\p{sc=Latn})(?:[Pp]asa a|PASA A|[Ss]igue en|SIGUE EN|[Cc]ontinúa en|CONTINÚA EN) (?:la |LA )?${SPANISH_PAGE}\\.?[)\\]]?$`,
      'u',
    ),
    reads: [
      ['el puente quedó cerrado. Pasa a la página 22', '22', null],
      ['el puente quedó PASA A LA PÁGINA 4', '4', null],
      ['el puente quedó (Sigue en la pág. 4)', '4', null],
    ],
    leaves: ['pasa a la página siguiente', 'repasa la página 4'],
  },
  {
    name: 'spanish-next',
    side: 'to',
    word: /[Ss]iguiente|SIGUIENTE/u,
    // in small letters it is one by itself alone: texts speak of the next page
    pattern: composed(
      '(?<nameless>^[(\\[]?(?:Pasa a|Sigue en|Continúa en) la página siguiente|[(\\[]?(?<!\\p{sc=Latn})(?:PASA A|SIGUE EN|CONTINÚA EN) (?:LA )?P[ÁA]GINA SIGUIENTE)\\.?[)\\]]?$',
      'u',
    ),
    reads: [
      ['PASA A LA PÁGINA SIGUIENTE', null, null],
      ['el puente quedó PASA A LA PÁGINA SIGUIENTE', null, null],
      ['Sigue en la página siguiente', null, null],
    ],
    leaves: [
      'el texto pasa a la página siguiente',
      'REPASA A LA PÁGINA SIGUIENTE',
      'Pasa a la página siguiente del libro',
    ],
  },
  {
    name: 'spanish-from',
    side: 'from',
    word: /Viene|VIENE/u,
    pattern: composed(
      `^[(\\[]?(?:Viene|VIENE) (?:de|DE) (?:(?:la |LA )?${SPANISH_PAGE}|(?<front>(?:la )?[Pp]ortada|PORTADA|(?:la )?primera página))(?!\\d)\\.?[)\\]]?`,
      'u',
    ),
    reads: [
      ['Viene de la página 1 el puente', '1', null],
      ['VIENE DE PORTADA el puente', '1', null],
    ],
    leaves: ['Viene de la página en blanco', 'Viene de lejos'],
  },
  {
    name: 'italian-to',
    side: 'to',
    word: /[Ss]egue|SEGUE|[Cc]ontinua|CONTINUA/u,
    pattern: composed(
      `[(\\[]?(?<!\\p{sc=Latn})(?:[Ss]egue|SEGUE|[Cc]ontinua|CONTINUA) (?:a|A) ${ITALIAN_PAGE}\\.?[)\\]]?$`,
      'u',
    ),
    reads: [
      ['il ponte resta chiuso. segue a pagina 16', '16', null],
      ['il ponte resta SEGUE A PAGINA 4', '4', null],
      ['il ponte resta (continua a pag. 4)', '4', null],
    ],
    leaves: ['segue a pagina nuova', 'prosegue a pagina 4'],
  },
  {
    name: 'italian-from',
    side: 'from',
    word: /[Ss]egue|SEGUE/u,
    pattern: composed(
      `^[(\\[]?(?:[Ss]egue|SEGUE) (?:dalla|DALLA|da|DA) (?:${ITALIAN_PAGE}|(?<front>[Pp]rima(?: pagina)?|PRIMA(?: PAGINA)?))(?![\\d\\p{sc=Latn}])\\.?[)\\]]?`,
      'u',
    ),
    reads: [
      ['Segue dalla prima pagina il ponte', '1', null],
      ['SEGUE DALLA PRIMA il ponte', '1', null],
      ['segue da pagina 1 il ponte', '1', null],
    ],
    leaves: ['Segue dalla parte opposta', 'Segue da vicino'],
  },
];
