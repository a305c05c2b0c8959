import { areHanTexts } from '../chars/han.js';
import { isContactBox, isInContactBox } from '../phrases/contact-box.js';
import { isPlaceWithState } from '../phrases/folio-western.js';
import { besideCue, furnitureCue } from '../phrases/furniture.js';
import { PAGE_NUMBER } from '../phrases/furniture-beside.js';
import { NUMBERED_SECTION } from '../phrases/furniture-folio.js';
import { SECTION_PAGE } from '../phrases/furniture-index.js';
import { WEATHER } from '../phrases/furniture-price.js';
import { isRomanTitle, ROMAN_TITLE } from '../phrases/imprint.js';
import { ORNAMENT } from '../phrases/ornament.js';
import { bareNumber } from '../phrases/page-number.js';
import { paperName } from '../phrases/paper-name.js';
import { numberedSection } from '../phrases/sections.js';
import type { Item } from './item.js';

/**
 * Names as furniture what is so only beside furniture, going down from the top of the page and then up: a masthead taken
 * apart, line by line.
 *
 *     2031年3月8日      by itself: a date line
 *     青禾日报           beside it: the name of the paper
 *     第6版 县域         by itself: a page label
 */
export function knowBeside(items: readonly Item[]): readonly Item[] {
  return nameOfPaper(both(knowTeasers(both(placed(both(knowContactBoxes(numbered(named(items)))))))));
}

/** In a Chinese page the title of the paper in Western letters needs nothing beside it, or its Chinese name over it. */
function named(items: readonly Item[]): readonly Item[] {
  const titles = new Set(
    items.filter(
      ({ furniture, text }, i) =>
        furniture === null &&
        (isRomanTitle(text) || (ROMAN.test(text) && paperName(items[i - 1]?.text ?? '') !== null)),
    ),
  );
  if (titles.size === 0 || !areHanTexts(items.map(({ text }) => text))) return items;
  return items.map((item) => (titles.has(item) ? { ...item, furniture: ROMAN_TITLE } : item));
}

/** Words in capitals, two or more. */
const ROMAN = /^[A-Z]{2,16}(?: [A-Z&-]{1,16}){1,4}$/u;

/** Between the name of the paper and its date stands where it is printed: `Wending, Ohio`. */
function placed(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => {
    const [above, below] = [items[i - 1], items[i + 1]];
    const between = above?.furniture != null && DATES.has(below?.furniture ?? '');
    return between && item.furniture === null && item.block.lines.length === 1 && isPlaceWithState(item.text)
      ? withCue(item, 'place-of-issue')
      : item;
  });
}

const DATES = new Set(['date-line', 'date-alone', 'western-folio', 'issue-line']);

/** The last line of a page is its number, with its section or without; on top of it furniture needs nothing beside it. */
/** The letters of a paper and of its edition: `CH-CHE`. */
const EDITION = /^[A-Z]{2}-[A-Z]{2,4}$/u;

function numbered(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  if (last === undefined || last.furniture !== null) return items;
  const cue =
    bareNumber(last.text) !== null
      ? PAGE_NUMBER
      : numberedSection(last.text) !== null
        ? NUMBERED_SECTION
        : EDITION.test(last.text)
          ? 'edition'
          : null;
  return cue === null ? items : [...items.slice(0, -1), withCue(last, cue)];
}

function both(items: readonly Item[]): readonly Item[] {
  return pass(pass(items, true).toReversed(), false).toReversed();
}

/** Cues that stand under the name of a paper and nowhere else. */
const UNDER_NAME = new Set(['issue-line', 'volume-line', 'subtitle']);
const LONGEST_NAME = 6;

/** The first line of a page is the name of the paper, whatever it is called, where number and date stand right under it. */
function nameOfPaper(items: readonly Item[]): readonly Item[] {
  const [first, second] = items;
  if (first === undefined || first.furniture !== null || second === undefined) return items;
  if (!UNDER_NAME.has(second.furniture ?? '') && !isHanName(first, second)) return items;
  const { block, text } = first;
  const isName = block.form === null && block.lines.length === 1 && !/\p{L}\.$/u.test(text);
  if (!isName || text.split(' ').length > LONGEST_NAME) return items;
  return [withCue(first, 'paper-name'), ...items.slice(1)];
}

/** Whose paper it is, or that it is none for sale, stands under its name. */
function isHanName({ text }: Item, below: Item): boolean {
  return below.furniture !== null && HAN_NAME.test(text) && WHOSE.test(below.text);
}

const HAN_NAME = /^[\u4e00-\u9fff]{2,6}$/u;
const WHOSE = /[机機][关關][报報]|主[管办辦]$|[内內]部[资資]料|[准準]印[证證]/u;

/** `near`: the page begins with furniture as good as printed. */
function pass(items: readonly Item[], near: boolean): readonly Item[] {
  let beside = near;
  let last: string | null = null;
  return items.map((item, i) => {
    const found = beside ? cueOf(item) : null;
    const cue = found === WEATHER && last !== WEATHER && isOverText(items[near ? i + 1 : i - 1]) ? null : found;
    last = cue;
    // stars stand between stories
    beside = (item.furniture !== null && item.furniture !== ORNAMENT) || cue !== null;
    return cue === null ? item : withCue(item, cue);
  });
}

/** Right over running text or who wrote it, and under no more of its kind, a line of the weather is a headline. */
const isOverText = (below: Item | undefined): boolean =>
  below !== undefined &&
  (below.byline !== null || (below.block.shape === 'flow' && (below.block.lines.length > 1 || below.fullStop)));

const withCue = (item: Item, furniture: string): Item => ({ ...item, furniture, bareName: false });

/** One line, or several that each are furniture, as the lines of a box are. */
function cueOf({ block, furniture, jumpFrom, jumpTo, text }: Item): string | null {
  if (jumpFrom !== null || jumpTo !== null) return null;
  const { lines } = block;
  if (furniture !== null || block.form !== null || lines.length > MOST_LINES) return null;
  if (lines.length === 1) return besideCue(text);
  const cues = lines.map((line) => besideCue(line.text) ?? furnitureCue(line.text));
  return cues.includes(null) ? null : (cues[0] ?? null);
}

const MOST_LINES = 4;

/** So many lines the title of a story inside has at most, over the line with its page. */
const TITLE_LINES = 3;

/**
 * The lines between furniture and a line that points to a page inside are the title of what stands there:
 *
 *     INSIDE                  furniture
 *     Rowers win on the       a title
 *     last bend
 *     SPORT » PAGE 14         furniture, which points to a page
 */
function knowTeasers(items: readonly Item[]): readonly Item[] {
  const titles = new Set<number>();
  items.forEach(({ furniture }, i) => {
    if (furniture !== SECTION_PAGE) return;
    let from = i;
    while (from > 0 && i - from < TITLE_LINES && isTitle(items[from - 1] as Item)) from--;
    if (from > 0 && items[from - 1]?.furniture === null) return;
    for (let k = from; k < i; k++) titles.add(k);
  });
  return items.map((item, i) => (titles.has(i) ? withCue(item, 'teaser') : item));
}

const LONGEST_TITLE = 60;

function isTitle({ block, byline, fullStop, furniture, text }: Item): boolean {
  const short = block.lines.length <= TITLE_LINES && text.length <= LONGEST_TITLE;
  return furniture === null && block.form === null && short && !fullStop && byline === null;
}

/** The blocks of a box with the paper's address, at most. */
const BOX_BLOCKS = 5;

/** The label of a box with the paper's own address, and what stands in it. */
function knowContactBoxes(items: readonly Item[]): readonly Item[] {
  const boxed = new Set<number>();
  items.forEach((item, i) => {
    if (item.block.lines.length > 1 || !isContactBox(item.text)) return;
    let end = i + 1;
    while (end < items.length && end - i <= BOX_BLOCKS && isInContactBox(items[end]?.text ?? '')) end++;
    if (end > i + 1) for (let k = i; k < end; k++) boxed.add(k);
  });
  return items.map((item, i) =>
    boxed.has(i) ? withCue({ ...item, block: { ...item.block, form: null } }, 'contact-box') : item,
  );
}
