import { holdsHan } from '../chars/han.js';
import { couldSignFrench } from '../phrases/byline-signature.js';
import { isLetterPlace, isOverLetters, isStanding, isUnnamed, letterSigner } from '../phrases/letter.js';
import { isWesternName } from '../phrases/person-western.js';
import { tongueOf } from '../phrases/tongue.js';
import type { Item } from './item.js';

/** So many letters that are signed with name and place, a comma in it, show a page of them, where no rubric says so. */
const LEAST_SIGNED = 2;

/** Where a letter is signed: the item with the name, and the one with the place under it, if it has one of its own. */
interface Signing {
  readonly at: number;
  readonly name: string;
  readonly place: string | null;
  readonly placeAt: number | null;
}

/**
 * Names the writers of letters, who sign below them: by themselves these lines would head the next letter.
 *
 *     …the smell of synthetic vanilla?    a body ends
 *     Ivy Tansley                         its writer
 *     Mill Row, Aldermoor                 and where she wrote
 *     Gritters not at fault               the next letter
 */
export function knowLetters(items: readonly Item[]): readonly Item[] {
  return knowWriters(
    items.map((item, i) => {
      if (signsBrief(items, i)) return withName(item, item.text.replace(DASH, ''));
      if (signsFrench(items, i)) return withName(item, item.text);
      return signsInterview(items, i) ? { ...item, bracketed: true, closing: 'letter' } : item;
    }),
  );
}

const DASH = /^[—–] ?/u;
/** A text that a dash and a name sign has so many lines at least: under a saying they tell whose it is. */
const LEAST_LINES = 3;

const withName = (item: Item, name: string): Item => ({
  ...item,
  byline: [{ role: null, name }],
  bracketed: true,
  closing: 'letter',
});

/** A dash and a name under the text of a brief: `— Ivy Tansley`. */
function signsBrief(items: readonly Item[], i: number): boolean {
  const [above, item] = [items[i - 1], items[i] as Item];
  if (above === undefined || item.byline !== null || !DASH.test(item.text) || !isLine(item)) return false;
  const said = /^[“"‘'«]/u.test(above.text);
  return (
    !said &&
    above.ending === 'stop' &&
    above.block.lines.length >= LEAST_LINES &&
    isWesternName(item.text.replace(DASH, ''))
  );
}

/** Who asked the questions signs under the last answer: `Interview: Ivy Tansley`. */
function signsInterview(items: readonly Item[], i: number): boolean {
  const [above, { byline, text }] = [items[i - 1], items[i] as Item];
  return byline !== null && text.startsWith('Interview:') && above?.ending === 'stop' && above.block.lines.length > 1;
}

/** A name in capitals under a story in French, where the next has its head below. */
function signsFrench(items: readonly Item[], i: number): boolean {
  const [above, item] = [items[i - 1], items[i] as Item];
  if (above?.ending !== 'stop' || item.byline !== null || !couldSignFrench(item.text) || !isLine(item)) return false;
  if (!endsLetter(items[i + 1])) return false;
  const story = items.slice(Math.max(0, i - STORY), i).map(({ text }) => text);
  return tongueOf(story.join(' '), 'en') === 'fr';
}

/** So many blocks over a name tell the language of its story. */
const STORY = 3;

function knowWriters(items: readonly Item[]): readonly Item[] {
  const from = lettersFrom(items);
  const named = from >= 0;
  const found = asMostSign(
    signings(items, named).filter(({ at }) => at >= from),
    items,
  );
  if (found.length === 0) return items;
  // heads in capitals have two lines as short
  const placed = found.filter(({ name, place }) => place?.includes(',') && !isLarge(name)).length;
  if (!named && placed < LEAST_SIGNED) return items;
  const known = [...items];
  for (const { at, name, place, placeAt } of found.filter((one) => named || !isLarge(one.name))) {
    const own = { bracketed: true, bareName: false, furniture: null, closing: 'letter' } as const;
    known[at] = { ...(items[at] as Item), ...own, byline: [{ role: placeAt === null ? place : null, name }] };
    if (placeAt !== null) known[placeAt] = { ...(items[placeAt] as Item), ...own, byline: [{ role: place, name: '' }] };
  }
  return known;
}

/** Where a page says that it has letters: the rubric over them, or what signs them wherever they stand; -1 where nothing does. */
function lettersFrom(items: readonly Item[]): number {
  const rubric = items.findIndex(({ block }) => block.lines.some((line) => isOverLetters(line.text.trim())));
  if (rubric >= 0) return rubric;
  return items.some(({ text }) => isUnnamed(text) || isStanding(text)) ? 0 : -1;
}

/** Where most names have a dash before them, the others sign nothing. */
function asMostSign(found: readonly Signing[], items: readonly Item[]): readonly Signing[] {
  const dashed = found.filter(({ at }) => DASH.test(items[at]?.text ?? ''));
  return dashed.length * 2 > found.length ? dashed : found;
}

const isLarge = (name: string): boolean => !/\p{Ll}/u.test(name);

/** `named`: the page says that it has letters; elsewhere a line over the name may be a head. */
function signings(items: readonly Item[], named: boolean): readonly Signing[] {
  const found: Signing[] = [];
  for (let i = 1; i < items.length; i++) {
    const [above, item, below] = [items[i - 1] as Item, items[i] as Item, items[i + 1]];
    if (!isLine(item) || above.ending !== 'stop' || item.byline !== null) continue;
    if (above.block.shape === 'lone' && !named) continue;
    const signer = letterSigner(item.text);
    if (signer === null) continue;
    const hasPlace = signer.place === null && !isUnnamed(item.text) && isPlaceUnder(below, items[i + 2]);
    const sure = isUnnamed(item.text) || (named && signer.place !== null);
    if (!hasPlace && !sure && !endsLetter(below)) continue;
    const place = hasPlace ? (below?.text ?? null) : signer.place;
    found.push({ at: i, name: signer.name, place, placeAt: hasPlace ? i + 1 : null });
  }
  return found;
}

/** One line by itself, which no phrase names. */
function isLine({ block, caption, credit, furniture, text }: Item): boolean {
  return (
    block.form === null &&
    block.lines.length === 1 &&
    furniture === null &&
    credit === null &&
    !caption &&
    !holdsHan(text) &&
    !text.endsWith('.')
  );
}

/** Under the place the next letter has its head: a head of one line that reads as a place is none. */
function isPlaceUnder(item: Item | undefined, below: Item | undefined): boolean {
  return item !== undefined && isLine(item) && isLetterPlace(item.text) && endsLetter(below);
}

/** What may follow a letter: the end, furniture, a head. */
function endsLetter(item: Item | undefined): boolean {
  return item === undefined || item.furniture !== null || item.ending !== 'stop' || item.block.shape === 'lone';
}
