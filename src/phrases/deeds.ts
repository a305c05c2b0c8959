import { hasAll, hasAt, heldBy, need } from './needs.js';
import { PICTURE_DEEDS, WRITING_DEEDS } from './roles.js';
import { STROKE } from './stroke.js';

/** What a person did, printed ahead of the name: `文/`, `图：`, `文、图/`. `end`: where the name begins, a UTF-16 offset. */
export interface Deeds {
  readonly deeds: string;
  readonly end: number;
}

const ANY = [...WRITING_DEEDS, ...PICTURE_DEEDS.filter((deed) => !/[/发發]/u.test(deed)), '图片', '圖片']
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const PATTERN = new RegExp(
  `^((?:文[/／][图圖]|[图圖][/／]文)) |^((?:${ANY})(?:[、/／ ]{0,2}(?:${ANY})){0,3}) ?[/／：:] ?`,
  'u',
);
/** What deeds begin with: most lines have other characters. */
const FIRST = need([...WRITING_DEEDS, ...PICTURE_DEEDS].map((deed) => deed.charAt(0)).join(''));

/** The deeds that open a byline; null where none do. `held`: by `text`, or by more than it. */
export function readDeeds(text: string, held: number = heldBy(text)): Deeds | null {
  if (!hasAll(held, FIRST | STROKE) || !hasAt(text, 0, FIRST)) return null;
  const match = PATTERN.exec(text);
  const deeds = match?.[1] ?? match?.[2];
  return match === null || deeds === undefined ? null : { deeds, end: match[0].length };
}
