import {
  answersReader,
  answersWriter,
  isPlaceAndDay,
  salutes,
  salutesAlone,
  takesLeave,
} from '../phrases/salutation.js';
import type { Item } from './item.js';

/** The longest name or pen name, in UTF-16 units. */
const LONGEST_NAME = 60;

/**
 * Knows the parts of letters to the paper: the paragraph that opens one, the line that takes leave, the name under it and
 * the place and day under that.
 *
 *     SIR,—I was not a little surprised …      salutes
 *     I am, Sir, your constant reader,         takes leave
 *     A FERRYMAN.                              a byline, whatever it is
 *     Quay-street, March 4.                    no dateline of another story
 */
export function knowLetterEnds(items: readonly Item[]): readonly Item[] {
  const known = items.map(knowLetter);
  for (let i = 0; i + 1 < known.length; i++) {
    if (known[i]?.letter !== 'leave') continue;
    const name = known[i + 1] as Item;
    if (!couldSign(name)) continue;
    known[i + 1] = { ...name, byline: name.byline ?? [{ role: null, name: bare(name.text) }], dateline: null };
    knowPlace(known, i + 2);
  }
  knowPlaces(known);
  knowAnswers(known);
  return known;
}

/** Whoever is answered under the name signed a letter within the story, and not its end: the answer goes on with it. */
function knowAnswers(known: Item[]): void {
  for (let i = 1; i < known.length; i++) {
    const [writer, answer] = [known[i - 1] as Item, known[i] as Item];
    if (!(writer.byline?.some(({ name }) => answers(answer, name)) ?? false)) continue;
    known[i - 1] = { ...writer, byline: null, bareName: false, dateline: null, letter: 'rest' };
    known[i] = { ...answer, letter: 'rest' };
  }
}

const answers = ({ letter, text }: Item, name: string): boolean =>
  (letter === 'salute' && answersReader(text)) || answersWriter(text, name);

function knowPlace(known: Item[], i: number): void {
  const place = known[i];
  if (place !== undefined && isPlaceAndDay(place.text)) known[i] = { ...place, dateline: null, letter: 'rest' };
}

/** A letter whose writer takes no leave: `To the Editor:` opens it, place and day stand under the name. */
function knowPlaces(known: Item[]): void {
  let open = false;
  for (const [i, { byline, letter }] of known.entries()) {
    if (open && byline !== null) {
      knowPlace(known, i + 1);
      open = false;
    }
    open ||= letter === 'salute';
  }
}

function knowLetter(item: Item): Item {
  const { block, text } = item;
  if (block.form !== null) return item;
  if (block.shape === 'flow' && block.lines.length > 1 && salutes(text)) return { ...item, letter: 'salute' };
  // one of several letters under one headline begins no story
  if (block.lines.length === 1 && salutesAlone(text))
    return { ...item, letter: NUMBERED.test(text) ? 'rest' : 'salute' };
  return block.lines.length <= 2 && takesLeave(text) ? { ...item, letter: 'leave' } : item;
}

const NUMBERED = /^[（一二三四五六七八九十]/u;

function couldSign({ block, furniture, text }: Item): boolean {
  return block.form === null && furniture === null && block.lines.length <= 2 && text.length <= LONGEST_NAME;
}

const bare = (text: string): string => text.replace(/(?<=\p{L}{2})\.$/u, '');
