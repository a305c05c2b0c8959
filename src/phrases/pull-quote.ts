import { inCapitals } from '../chars/capitals.js';
import { lettersOnly } from '../chars/letters-only.js';
import { once } from '../chars/once.js';

/** Letters and figures of the shortest pull quote, and its lines. */
const LEAST = 25;
const [LEAST_LINES, MOST_LINES] = [2, 8];
/** The first line has so many letters at least, and is looked for in so many places at most. */
const [LEAST_FIRST, MOST_PLACES] = [8, 4];
/** A page of newsprint has fewer lines: each that could begin one is looked for in all of it. */
const MOST_TEXTS = 2000;
/** It is set in larger type: its lines hold so much of what most lines do, at most. */
const NARROW = 0.8;

/** The end of a sentence, and of no abbreviation. */
const STOP = /(?:\p{Ll}{3}|\d\d|[)”’])[.!?…][”"’'»]?(?: |$)/u;
const OPENS = /^[“"‘'«„]?\p{Lu}/u;
/** A single sentence is in quotes. */
const QUOTED = /^[“"‘'«„]/u;
const BEHIND_STOP = /(?<=(?:\p{Ll}{3}|\d\d|[)”’])[.!?…][”"’'»]?) /u;
/** Letters and figures between two sentences of it where they stand in the text, at most. */
const BETWEEN = 60;

/** The letters and figures of a page, and where each line begins among them. */
interface Letters {
  readonly all: string;
  readonly starts: readonly number[];
  /** The same, to be asked. */
  readonly known: ReadonlySet<number>;
}

function lettersOf(texts: readonly string[]): Letters {
  const starts: number[] = [];
  let all = '';
  for (const text of texts) {
    starts.push(all.length);
    all += lettersOnly(text);
  }
  starts.push(all.length);
  return { all, starts, known: new Set(starts) };
}

/**
 * For each line of a Western page, the line behind the pull quote that begins with it; 0 where none does. What a story says is
 * printed a second time in larger type, in a gap of its column, with other line ends:
 *
 *     They open a gate and         It rains. It
 *     leave it so. It rains. It    rusts, and
 *     rusts, and somebody will     somebody will
 *     trip on it.                  trip on it.
 *
 * `usual`: the length of most lines, in UTF-16 units.
 */
export function findPullQuotes(texts: readonly string[], usual: number): Uint32Array {
  const ends = new Uint32Array(texts.length);
  if (texts.length > MOST_TEXTS) return ends;
  const isNarrow = (i: number) => (texts[i] ?? '').length <= usual * NARROW;
  const whole = once(() => texts.join(' '));
  let letters: Letters | null = null;
  for (let i = 0; i + 1 < texts.length; i++) {
    const text = texts[i] ?? '';
    if (!isNarrow(i) || !isNarrow(i + 1) || !OPENS.test(text) || inCapitals(text)) continue;
    // a head of two lines has text under it
    if (!(i + 2 < texts.length && isNarrow(i + 2)) && !STOP.test(texts[i + 1] ?? '')) continue;
    if (!beginsElsewhere(whole(), text)) continue;
    letters ??= lettersOf(texts);
    const end = endOf(texts, letters, i, isNarrow);
    if (end === i) continue;
    ends[i] = end;
    i = end - 1;
  }
  return ends;
}

/** The line behind the longest quote that begins with line `i`; `i` where there is none. */
function endOf(texts: readonly string[], letters: Letters, i: number, isNarrow: (i: number) => boolean): number {
  const { starts } = letters;
  const isEmpty = (k: number) => starts[k] === starts[k + 1];
  let most = i + 1;
  while (most < texts.length && most - i < MOST_LINES && isNarrow(most) && !isEmpty(most)) most++;
  for (let end = most; end - i >= LEAST_LINES; end--) if (isQuote(texts, letters, i, end)) return end;
  return i;
}

/** Its first two words stand elsewhere too, whatever letter they begin with: most lines fail here. */
function beginsElsewhere(whole: string, text: string): boolean {
  const words = FIRST_WORDS.exec(text)?.[1];
  const at = words === undefined ? -1 : whole.indexOf(words);
  return at >= 0 && whole.includes(words as string, at + 1);
}
const FIRST_WORDS = /^[“"‘'«„]?\p{Lu}(\S* [^\s.!?”’"]+)/u;

/** Its sentences stand elsewhere too, one near the other, and the first with other line ends. */
function isQuote(texts: readonly string[], letters: Letters, i: number, end: number): boolean {
  const { all, starts } = letters;
  const [from, to] = [starts[i] as number, starts[end] as number];
  if (to - from < LEAST) return false;
  const text = texts.slice(i, end).join(' ');
  const sentences = text
    .split(BEHIND_STOP)
    .map(lettersOnly)
    .filter((own) => own !== '');
  if (sentences.length === 1 && !(QUOTED.test(text) && STOP.test(text))) return false;
  const [first = '', ...others] = sentences;
  if (first.length < LEAST_FIRST) return false;
  let at = all.indexOf(first);
  for (let place = 0; at >= 0 && place < MOST_PLACES; place++, at = all.indexOf(first, at + 1)) {
    const apart = at + to - from <= from || at >= to;
    if (apart && goesOn(all, at + first.length, others) && isBrokenElsewhere(letters, i, end, at)) return true;
  }
  return false;
}

/** Each of the sentences begins soon behind the one before it: `he said by telephone` may stand between. */
function goesOn(all: string, from: number, sentences: readonly string[]): boolean {
  let end = from;
  for (const sentence of sentences) {
    const at = all.slice(end, end + BETWEEN + sentence.length).indexOf(sentence);
    if (at < 0) return false;
    end += at + sentence.length;
  }
  return true;
}

function isBrokenElsewhere({ starts, known }: Letters, i: number, end: number, at: number): boolean {
  return starts.slice(i, end).some((start) => !known.has(at + start - (starts[i] as number)));
}
