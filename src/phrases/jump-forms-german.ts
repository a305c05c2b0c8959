import type { JumpForm } from './jump-form.js';
import { composed } from './pattern.js';

const GOES_ON = '(?:Fortsetzung|FORTSETZUNG|Forts\\.|Fortsetzg\\.|Schlu(?:ß|ss))';
/** `Seite 4`, `der 4. Seite`, `der vierten Seite`. */
const PAGE =
  '(?:(?:Seite|SEITE|S\\.) ?(?<page>\\d{1,3})(?!\\d)|(?:der )?(?<nth>\\d{1,2}(?=\\.)|ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten)\\.? Seite)';
const CLOSE = '(?:, ?(?:Spalte|Sp\\.) ?\\d{1,2})?\\.?[)\\]]?$';

export const GERMAN_JUMP_FORMS: readonly JumpForm[] = [
  {
    name: 'german-to',
    side: 'to',
    word: /Forts|FORTS|Schlu|eiter/u,
    pattern: composed(
      `[(\\[]?(?:${GOES_ON}(?: siehe)?|(?:Lesen Sie weiter|Weiter)(?= auf)) (?:auf )?(?:${PAGE}|(?<nameless>(?:der )?(?:nächste[nr]?|letzte[nr]?) Seite))${CLOSE}`,
      'u',
    ),
    reads: [
      ['der Rat wartet. (Fortsetzung auf Seite 4)', '4', null],
      ['der Rat wartet. Fortsetzung Seite 3', '3', null],
      ['der Rat wartet. Fortsetzung siehe Seite 3', '3', null],
      ['der Rat wartet. (Fortsetzung auf Seite 3, Spalte 2)', '3', null],
      ['der Rat wartet. (Fortsetzung auf der zweiten Seite.)', '2', null],
      ['der Rat wartet. (Schluß auf der 2. Seite)', '2', null],
      ['der Rat wartet. Weiter auf Seite 3', '3', null],
      ['der Rat wartet. Fortsetzung nächste Seite', null, null],
    ],
    leaves: ['die Fortsetzung auf Seiten', 'und so weiter auf Seite 3', '(Schluß folgt)', 'Fortsetzung folgt'],
  },
  {
    name: 'german-see-page',
    side: 'to',
    word: /Siehe|SIEHE/u,
    // as in English, `(Siehe Seite 4.)` behind a sentence that has ended is a hint
    pattern: () =>
      /(?:(?:^|(?<=[\p{sc=Latn}\d,;] ))[([]?|(?<=[.!?“”"’)»«] ))(?:Siehe|SIEHE) (?:Seite|SEITE|S\.) ?(?<page>\d{1,3})[)\]]?$/u,
    reads: [
      ['der Rat wartet. Siehe Seite 4', '4', null],
      ['der Rat wartet (Siehe Seite 4)', '4', null],
    ],
    leaves: ['Der Rat wartet. (Siehe Seite 4.)', 'Siehe auch Seite 4', 'wie oben, siehe Seite 4'],
  },
  {
    name: 'german-see-section',
    side: 'to',
    word: /[Ss]eite|SEITE|S\./u,
    // an arrow, or a word for what stands there, behind a sentence that has ended
    pattern: () =>
      /(?:^|(?<=[.!?“”"’)»«] ))(?:[»›▶►→>]{1,2} ?(?:\p{Lu}[\p{sc=Latn}/-]{2,24} )?|(?:Bericht|Berichte|Kommentar|Leitartikel|Mehr|Mehr dazu|Lesen Sie auch|Interview|Reportage|Lokales|Politik|Wirtschaft|Sport|Kultur) (?:auf )?)(?:Seite|SEITE|S\.) ?(?<page>\d{1,3})[)\]]?$/u,
    reads: [
      ['» Politik Seite 2', '2', null],
      ['der Rat wartet. » Seite 2', '2', null],
      ['der Rat wartet. Bericht Seite 4', '4', null],
      ['Mehr auf Seite 4', '4', null],
      ['▶ Kommentar Seite 4', '4', null],
    ],
    leaves: [
      'der Rat mehr auf Seite 4',
      'Der Bericht auf Seite 4 sagt',
      'Politik Seite an Seite',
      'ein Kommentar Seite 4',
    ],
  },
  {
    name: 'german-from',
    side: 'from',
    word: /Forts|FORTS|Schlu/u,
    pattern: composed(
      `^[(\\[]?${GOES_ON} (?:von|aus|der) (?:(?:der )?(?<front>Titelseite|Frontseite)|${PAGE})(?!\\d)\\.?[)\\]]?`,
      'u',
    ),
    reads: [
      ['(Fortsetzung von Seite 1) der Rat', '1', null],
      ['Fortsetzung von S. 1 der Rat', '1', null],
      ['(Fortsetzung von der ersten Seite.) der Rat', '1', null],
      ['Fortsetzung von der 1. Seite der Rat', '1', null],
      ['Fortsetzung von der Titelseite der Rat', '1', null],
      ['(Schluß von Seite 1) der Rat', '1', null],
    ],
    leaves: ['Fortsetzung von Seiten des Rats', 'Fortsetzung aus dem Hauptblatt'],
  },
];
