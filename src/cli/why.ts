import { NewsCleanError } from '../errors.js';
import type { ArticleRecord, PageResult } from '../model/article.js';
import type { Line } from '../model/line.js';
import type { Listener, Note } from '../model/note.js';
import type { Page } from '../model/page.js';
import type { Span } from '../model/span.js';
import { type CleanOptions, settle } from '../options.js';
import { cleanWork, openCorridor } from '../pipeline.js';
import { openRecords } from '../render/record.js';
import type { Press, SourcePress } from './press.js';
import { short, whyNote, whyPlace } from './why-text.js';

interface WhySetting {
  readonly options: Omit<CleanOptions, 'note'>;
  /** The line to explain, 1-based. */
  readonly line: number;
  readonly listen: (name: string) => Listener | undefined;
}

/** Pieces of a line without end, articles that hold one, and notes on it, that are kept: enough to see what it is. */
const MAX_PIECES = 3;
const MAX_NOTES = 200;
/** Characters of the line that are shown. */
const MAX_RAW = 1000;

/** What is kept of a run for the one line. */
interface Found {
  readonly lines: Line[];
  readonly notes: Note[];
  /** Notes beyond those kept. */
  moreNotes: number;
  readonly records: ArticleRecord[];
}

const touches = ([first, last]: Span, line: number): boolean => first <= line && line <= last;

const stands = (record: ArticleRecord, line: number): boolean =>
  record.pieces.some((piece) => piece.lines.some((span) => touches(span, line)));

/** The line as it came, every note that touches it, and where it ended. */
function* explain({ lines, notes, moreNotes, records }: Found, number: number, lastLine: number): Generator<string> {
  const [line] = lines;
  if (line === undefined) {
    throw new NewsCleanError(
      'input',
      `there is no line ${number}`,
      lastLine === 0 ? 'it is empty' : `its last line is ${lastLine}`,
    );
  }
  yield `line ${number}: ${lines.map(({ raw }) => short(raw, MAX_RAW)).join(' | ')}\n`;
  if (notes.length === 0) yield '  nothing was changed\n';
  for (const note of notes) yield `  ${whyNote(note)}\n`;
  if (moreNotes > 0) yield `  … and ${moreNotes} more\n`;
  if (lines.every(({ raw }) => raw.trim() === '')) yield 'it is blank\n';
  if (records.length === 0) yield 'it is in no article\n';
  for (const record of records) yield `it is in ${whyPlace(record, number)}\n`;
}

function openSource(name: string, { options, line, listen }: WhySetting): SourcePress {
  const found: Found = { lines: [], notes: [], moreNotes: 0, records: [] };
  const other = listen(name);
  let lastLine = 0;
  function note(heard: Note): void {
    other?.(heard);
    if (!touches(heard.lines, line)) return;
    if (found.notes.length < MAX_NOTES) found.notes.push(heard);
    else found.moreNotes += 1;
  }
  const settled = settle({ ...options, note });
  const clean = cleanWork(settled);
  const toRecord = openRecords(name);

  function read(page: Page): Iterable<PageResult> {
    found.lines.push(...page.lines.filter(({ number }) => number === line).slice(0, MAX_PIECES - found.lines.length));
    lastLine = page.lines.at(-1)?.number ?? lastLine;
    return clean.page(page);
  }

  const corridor = openCorridor(settled, { page: read, end: clean.end });
  function* keep(results: Iterable<PageResult>): Generator<string> {
    for (const { articles } of results) {
      const records = articles.map(toRecord).filter((record) => stands(record, line));
      found.records.push(...records.slice(0, MAX_PIECES - found.records.length));
    }
  }
  function* end(): Generator<string> {
    yield* keep(corridor.end());
    yield* explain(found, line, lastLine);
  }
  return { push: (chunk) => keep(corridor.push(chunk)), end, facts: corridor.facts, empty: () => false };
}

/** Runs as usual, prints only what concerns one line. */
export const openWhyPress = (setting: WhySetting): Press => ({
  open: (name) => openSource(name, setting),
  end: () => '',
});
