import { isAt, UPPER } from '../chars/classes.js';
import { LABELS, OF_PERSON } from './dateline-labels.js';
import { TITLE } from './dateline-parts.js';
import { composed, type Find, findBehind } from './pattern.js';
import { tongueOf } from './tongue.js';
import { ENGLISH_WEEKDAY } from './weekday.js';

/** One way in which a text opens with its place that only the byline right over it shows: anywhere else it is a heading, a label, a word. */
export interface PlaceForm {
  readonly name: string;
  readonly find: Find;
  readonly reads: readonly (readonly [text: string, dateline: string, rest: string])[];
  readonly leaves: readonly string[];
}

const CAPITALS = '[\\p{Lu}][\\p{Lu}’-]{2,20}(?: [\\p{Lu}][\\p{Lu}’-]{1,20}){0,2}';
const TEXT = '(?=["“‘«„]?\\p{Lu}(?:\\p{Ll}| \\p{Ll}))';
/** Words that open a text with a dash or a stop behind them, and are no places. */
const WORDS = `(?!(?:${LABELS}|Yes|No|Now|Then|Wow|Oh|Well|Sure|Question|Answer|Note|Update|First|Today|Yesterday|Tomorrow|${ENGLISH_WEEKDAY})[.: —–])`;

export const PLACE_FORMS: readonly PlaceForm[] = [
  {
    name: 'dash',
    find: findBehind(
      () => /^[^—–]{3,64}[—–]/u,
      [
        `^${WORDS}(?<dateline>(?:(?:EFE|AFP|AP|ANSA|Reuters)\\. ?)?(?:${TITLE}|${CAPITALS}))(?:\\. ?| )[—–] ?(?!${OF_PERSON})${TEXT}`,
      ],
      'u',
    ),
    reads: [
      ['Wending — The bridge was shut', 'Wending', 'The bridge was shut'],
      ['Wending. — Le pont est fermé', 'Wending', 'Le pont est fermé'],
      ['WENDING.– El puente sigue', 'WENDING', 'El puente sigue'],
      ['EFE. Wending.— El puente sigue', 'EFE. Wending', 'El puente sigue'],
    ],
    leaves: ['Now — The bridge is shut', 'Wending — the bridge', 'The bridge at Wending — The oldest'],
  },
  {
    name: 'colon',
    find: findBehind(() => /^[^:]{3,48}: /u, [`^${WORDS}(?<dateline>${TITLE}): ${TEXT}`], 'u'),
    reads: [['New Ellery: The bridge was shut', 'New Ellery', 'The bridge was shut']],
    leaves: ['Question: The bridge is shut', 'Wending: the bridge'],
  },
  {
    name: 'capitals-stop',
    find: findBehind(() => /^\p{Lu}{3}[^.]{0,60}\. /u, [`^${WORDS}(?<dateline>${CAPITALS})\\. ${TEXT}`], 'u'),
    reads: [['WENDING. El puente sigue', 'WENDING', 'El puente sigue']],
    leaves: ['NOTES. The bridge is shut', 'WENDING. el puente'],
  },
  {
    name: 'stop',
    // in English a sentence of one word opens a story, too
    find: behindStop(),
    reads: [
      [
        'Wendingen. Die Brücke bleibt vorerst geschlossen: Der Rat hat am Montag',
        'Wendingen',
        'Die Brücke bleibt vorerst geschlossen: Der Rat hat am Montag',
      ],
    ],
    leaves: ['Silence. The bridge was shut and no one spoke of it', 'Die Brücke. Der Rat hat am Montag'],
  },
];

function behindStop(): Find {
  const stop = composed(
    `^(?!(?:Der|Die|Das|El|La|Le|Il) )(?<dateline>\\p{Lu}\\p{Ll}[\\p{sc=Latn}’-]{2,20})\\. ${TEXT}`,
    'u',
  );
  return (text) => {
    const found = isAt(text, 0, UPPER) ? stop().exec(text) : null;
    return found !== null && tongueOf(text, 'en') !== 'en' ? found : null;
  };
}

/** A place, be it one on a river, before a dash with spaces. */
const DASHED = /^\p{Lu}[\p{sc=Latn}’-]{3,20}(?: (?:am|an der|im|sur) \p{Lu}\p{sc=Latn}{2,20})? – (?=["“«„]?\p{Lu})/u;

/** The same for one right under a head, in another tongue than English: `Wendingen – Die Brücke bleibt geschlossen`. */
export function placeUnderHead(text: string): { readonly dateline: string; readonly end: number } | null {
  const end = DASHED.exec(text)?.[0].length;
  if (end === undefined || tongueOf(text.slice(0, REACH), 'en') === 'en') return null;
  const found = placeUnderName(text);
  return found?.end === end ? found : null;
}

/** So much of a text is looked at, in UTF-16 units. */
const REACH = 240;

/** The place that opens a text which stands right under a byline, and where the text begins; null where it opens with none. */
export function placeUnderName(text: string): { readonly dateline: string; readonly end: number } | null {
  const head = text.slice(0, REACH);
  for (const { find } of PLACE_FORMS) {
    const match = find(head);
    const dateline = match?.groups?.['dateline'];
    if (match !== null && dateline !== undefined) return { dateline, end: match[0].length };
  }
  return null;
}
