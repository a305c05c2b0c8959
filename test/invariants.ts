import { openReader } from '../src/decode/decode.js';
import type { Article, NumberedArticle } from '../src/model/article.js';
import type { Note } from '../src/model/note.js';
import { articlesOf, blocksOf, rejoinedText, repairedPages } from './clean.js';
import { lettersOf, missing } from './letters.js';
import { spanFaults } from './spans.js';

/** Holds for every input, whatever it is: gives what breaks it, nothing where it holds. */
export type Invariant = (text: string) => readonly string[];

export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  'chunks of any size give the same articles': chunked,
  'LF, CRLF, CR and a byte order mark give the same articles': newlines,
  'rejoining what was rejoined changes nothing': rejoinTwice,
  'a body that is cleaned again is unchanged': bodyTwice,
  'no letter or digit is lost': nothingLost,
  'no letter or digit is said twice': nothingInvented,
  'every span lies in the source and holds its text': spans,
  'explained or not, the result is the same': explained,
  'every note lies in the source': notesInside,
};

/** What a source gives when its changes are listened to. */
interface Told {
  readonly articles: readonly NumberedArticle[];
  readonly notes: readonly Note[];
}

function listened(source: string | Uint8Array): Told {
  const notes: Note[] = [];
  const articles = articlesOf(typeof source === 'string' ? source : [source], (note) => notes.push(note));
  return { articles, notes };
}

/** Sources whose results are kept: the invariants come to the same ones by turns. */
const KEPT = 64;

/** Does once for each source what several invariants ask for. */
function once<Source, Made>(make: (source: Source) => Made): (source: Source) => Made {
  const known = new Map<Source, Made>();
  return (source) => {
    const made = known.get(source) ?? make(source);
    if (known.size >= KEPT) known.clear();
    known.set(source, made);
    return made;
  };
}

const plain = once((text: string) => articlesOf(text) as readonly Article[]);
/** What most promises are held against: bytes are known by their array. */
export const told = once(listened);

const CHUNKS = [1, 2, 3, 7, 64, 4096];

function chunked(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  // a few odd bytes may be read in another encoding than text that was never bytes
  const whole = shown(articlesOf([bytes]));
  return CHUNKS.filter((size) => shown(articlesOf(cut(bytes, size))) !== whole).map(
    (size) => `chunks of ${size} bytes`,
  );
}

function cut(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
}

function newlines(text: string): readonly string[] {
  const fed = text.replace(/\r\n?/g, '\n');
  const whole = shown(plain(fed));
  const forms = { CRLF: fed.replaceAll('\n', '\r\n'), CR: fed.replaceAll('\n', '\r'), BOM: `\ufeff${fed}` };
  return Object.entries(forms).flatMap(([name, form]) => [
    ...(shown(articlesOf(form)) === whole ? [] : [name]),
    ...(sameCut(Buffer.from(form), whole) ? [] : [`${name} in chunks of one byte`]),
  ]);
}

/** A few odd bytes may be read in another encoding than text that was never bytes: then they are held against themselves. */
function sameCut(bytes: Uint8Array, whole: string): boolean {
  const inPieces = shown(articlesOf(cut(bytes, 1)));
  return inPieces === whole || inPieces === shown(articlesOf([bytes]));
}

function rejoinTwice(text: string): readonly string[] {
  const once = rejoinedText(text);
  return becomesAbreast(text, once) ? [] : changes(once.split('\n'), rejoinedText(once).split('\n'));
}

function bodyTwice(text: string): readonly string[] {
  return told(text).articles.flatMap((article) => {
    const body = article.body.map((block) => block.text);
    const whole = body.join('\n\n');
    return becomesAbreast(text, whole)
      ? []
      : changes(
          body,
          blocksOf(whole).map((block) => block.text),
        );
  });
}

/** Lines with wide gaps that were too few or too short to be told as columns may be told as such once they stand by themselves or are whole. */
const becomesAbreast = (before: string, after: string): boolean => standsAbreast(after) && !standsAbreast(before);

function standsAbreast(text: string): boolean {
  const reader = openReader({ encoding: 'auto' });
  for (const _ of [...reader.push(text), ...reader.end()]);
  return reader.facts().sideBySide !== null;
}

function changes(before: readonly string[], after: readonly string[]): readonly string[] {
  const at = before.findIndex((text, i) => text !== after[i]);
  if (at < 0 && before.length === after.length) return [];
  const place = at < 0 ? before.length : at;
  return [`${JSON.stringify(before[place] ?? null)} became ${JSON.stringify(after[place] ?? null)}`];
}

/** A note accounts for the letters that its `before` has and its `after` has not. */
function nothingLost(text: string): readonly string[] {
  const { articles, notes } = told(text);
  const removed = notes.map((note) => missing(lettersOf([note.before]), lettersOf([note.after])));
  const lost = missing(lettersOf([text]), lettersOf([...articles.flatMap(parts), ...removed]));
  return lost === '' ? [] : [`lost: ${lost}`];
}

/**
 * Roles and the page's facts may be given to several; the rest is printed once and stands in one place. A note accounts
 * for the letters that its `after` has and its `before` has not.
 */
function nothingInvented(text: string): readonly string[] {
  const { articles, notes } = told(text);
  const put = notes.map(({ before, after }) => missing(lettersOf([after]), lettersOf([before])));
  const said = articles.flatMap((article) => [...single(article), ...article.bylines.map((byline) => byline.name)]);
  const extra = missing(lettersOf(said), lettersOf([text, ...put]));
  return extra === '' ? [] : [`said more often than printed: ${extra}`];
}

function parts(article: Article): readonly (string | null)[] {
  const { publication, date, section, pageLabel, bylines } = article;
  const names = bylines.flatMap(({ role, name }) => [role, name]);
  return [...single(article), ...names, publication, date, section, pageLabel];
}

function single(article: Article): readonly (string | null)[] {
  const { kicker, headline, deck, dateline, body, captions, jump } = article;
  const inner = [...body.map((block) => block.text), ...captions.flatMap(({ text, credit }) => [text, credit])];
  return [kicker, headline, deck, dateline, ...inner, jump.to?.text ?? null, jump.from?.text ?? null];
}

/** A line holds what it was printed with, and what a repair made of it. */
function spans(text: string): readonly string[] {
  const source = text.split(/\r\n?|\n/);
  for (const line of repairedPages(text).flatMap((page) => page.lines)) {
    if (line.text !== line.raw) source[line.number - 1] += line.text;
  }
  // a body that is all there is of its story is repaired once more, by itself
  const { articles, notes } = told(text);
  for (const { after, lines, stage } of notes) if (stage === 'repair') source[lines[0] - 1] += after;
  const abreast = notes.filter(({ rule }) => rule === 'side-by-side').map(({ lines }) => lines);
  return spanFaults(source, articles, abreast);
}

function explained(text: string): readonly string[] {
  const { articles, notes } = told(text);
  return shown(articles) === shown(plain(text)) ? [] : [`another result after ${notes.length} notes`];
}

function notesInside(text: string): readonly string[] {
  const last = text.split(/\r\n?|\n/).length;
  return told(text)
    .notes.filter(({ lines }) => lines[0] < 1 || lines[1] < lines[0] || lines[1] > last)
    .map(({ rule, lines }) => `${rule}: ${lines.join('–')}`);
}

function shown(articles: readonly Article[]): string {
  return JSON.stringify(articles);
}
