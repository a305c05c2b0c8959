import { inCapitals } from '../chars/capitals.js';
import { HAN, isAt } from '../chars/classes.js';
import { once } from '../chars/once.js';
import { type Gram, gramsOf, type Wording } from '../chars/wording.js';
import { headLines } from './head.js';
import type { HeadWitness } from './kicker.js';
import { headOf, type Story } from './story.js';

/** Lines that begin alike in so many characters, and are no longer than kickers are, are built alike. */
const SAME = 4;
const LONGEST_ALIKE = 16;

/** What a page says of the heads of its stories: one witness a story. */
export function witnessesOf(stories: readonly Story[], wording: Wording, shuffled: boolean): readonly HeadWitness[] {
  const running = once(() => markRunning(stories, wording));
  const starts = stories.map(startsOf);
  const counts = countStarts(starts);
  const firsts = stories.map((story) => headOf(story)[0]?.item.block.lines[0]?.text);
  const kickered = stories.filter(hasKicker).length;
  // what stands over more than one head is a kicker, and no headline
  const named = firsts.filter((first) => first !== undefined);
  const again = new Set(named).size < named.length;
  const capital = firsts.map((first) => (first !== undefined && again ? false : beginsInCapitals(first)));
  const [headed, large] = [capital.filter((own) => own !== null).length, capital.filter((own) => own === true).length];
  return stories.map((story, i) => {
    const own = once(() => markRunning([story], wording));
    const opening = once(() => new Set(gramsOf(leadOf(story))));
    const mine = starts[i];
    const other = capital[i] ?? null;
    const [others, largest] = [headed - (other === null ? 0 : 1), large - (other === true ? 1 : 0)];
    return {
      shuffled,
      capitalHeads: others > 0 && largest * 2 > others,
      kickers: kickered >= LEAST_KICKERS,
      runsOn: (pair) => isHanPair(pair) && shareOf(pair, wording, running()) > 0,
      share: (text) => shareOf(text, wording, own()),
      lead: (text) => partIn(text, opening()),
      alike: (text) =>
        (counts.get(text.slice(0, SAME)) ?? 0) > (mine?.has(text.slice(0, SAME)) ? 1 : 0) && isShort(text),
    };
  });
}

/** The beginning of a story, in UTF-16 units. */
const LEAD = 150;

function leadOf({ parts }: Story): string {
  return parts.find(({ role }) => role === 'paragraph')?.item.text.slice(0, LEAD) ?? '';
}

/** The part of a text's wording that is in `known`. */
function partIn(text: string, known: ReadonlySet<Gram>): number {
  const grams = gramsOf(text);
  return grams.length === 0 ? 0 : grams.filter((gram) => known.has(gram)).length / grams.length;
}

/** Whether the head of a story begins with a Western line in capitals; null where it has none, or a word that could be a kicker. */
function beginsInCapitals(first: string | undefined): boolean | null {
  if (first === undefined) return null;
  const capital = inCapitals(first);
  return capital && !first.includes(' ') && !first.includes('.') ? null : capital;
}

/** So many heads with a kicker in capitals are a habit. */
const LEAST_KICKERS = 2;

/** A head of one line in capitals over a line in small letters that begins anew. */
function hasKicker(story: Story): boolean {
  const [first = '', second = ''] = headLines(headOf(story)).map(({ text }) => text);
  return inCapitals(first) && !inCapitals(second) && /^[“"'‘«]? ?\p{Lu}.* \p{Ll}/u.test(second);
}

function isShort(text: string): boolean {
  return text.length > SAME && text.length <= LONGEST_ALIKE;
}

/** How many stories have a short head line that begins so; a head of one line has none to spare for a kicker. */
function countStarts(starts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of starts) for (const start of own) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}

const NONE: ReadonlySet<string> = new Set();

function startsOf(story: Story): ReadonlySet<string> {
  const lines = headLines(headOf(story));
  if (lines.length < 2) return NONE;
  return new Set(
    lines
      .map((line) => line.text)
      .filter(isShort)
      .map((text) => text.slice(0, SAME)),
  );
}

function isHanPair(pair: string): boolean {
  return isAt(pair, 0, HAN) && isAt(pair, 1, HAN);
}

/** For each gram of the page, 1 where it stands in the running text of the stories. */
function markRunning(stories: readonly Story[], { grams, spread, starts }: Wording): Uint8Array {
  const marks = new Uint8Array(spread.length);
  for (const { parts } of stories)
    for (const { at, role } of parts) {
      if (role !== 'paragraph') continue;
      for (let k = starts[at] as number; k < (starts[at + 1] as number); k++) marks[grams[k] as number] = 1;
    }
  return marks;
}

/** The part of a text's wording that is marked. */
function shareOf(text: string, { numberOf }: Wording, marks: Uint8Array): number {
  const grams = gramsOf(text);
  let held = 0;
  for (const gram of grams) {
    const number = numberOf(gram);
    if (number !== undefined) held += marks[number] ?? 0;
  }
  return grams.length === 0 ? 0 : held / grams.length;
}
