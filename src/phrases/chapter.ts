import { once } from '../chars/once.js';

/** How the chapters of a novel in parts are headed. A kind: why, lines it knows, lines it leaves. */
export interface ChapterForm {
  readonly name: string;
  readonly why: string;
  readonly pattern: () => RegExp;
  readonly knows: readonly string[];
  readonly leaves: readonly string[];
}

const ROMAN = '[IVXL]{1,7}';
const FRENCH_ORDINAL = '(?:premier|deuxième|second|troisième|quatrième|cinquième|sixième)';
const GERMAN_ORDINAL = '(?:erste|zweite|dritte|vierte|fünfte|sechste|siebente|siebte|achte|neunte|zehnte)';

export const CHAPTER_FORMS: readonly ChapterForm[] = [
  {
    name: 'number',
    why: 'a Roman number alone parts the text of one story',
    pattern: once(() => new RegExp(`^(?:—|–|-)? ?${ROMAN}(?: ?(?:—|–|-)|[.,])?$`, 'u')),
    knows: ['II', 'IV.', '— XII —'],
    leaves: ['II. Der Rath', 'MIX', 'Il', 'IVXLIVXLI'],
  },
  {
    name: 'word',
    why: 'and so does the word for a chapter with its number',
    pattern: once(
      () =>
        new RegExp(
          `^(?:chapitre|chapter|[kc]apitel|partie|buch|theil|teil) (?:${ROMAN}|\\d{1,3}|1er|${FRENCH_ORDINAL})[.,:]?$|^(?:${GERMAN_ORDINAL}[sr]? (?:[kc]apitel|buch|theil|teil|abschnitt)|\\d{1,3}\\. [kc]apitel|(?:première|deuxième|seconde|troisième) partie)[.,:]?$`,
          'iu',
        ),
    ),
    knows: ['CHAPITRE I', 'Chapitre premier.', 'Zweites Capitel.', '3. Kapitel', 'PREMIÈRE PARTIE'],
    leaves: ['Chapitre clos', 'Das Kapitel', 'Kapitel der Stadt', 'Première partie du bac'],
  },
];

const LONGEST = 28;

/** True where a line is the number of a chapter and nothing more. */
export const isChapter = (text: string): boolean =>
  text.length <= LONGEST && CHAPTER_FORMS.some(({ pattern }) => pattern().test(text));
