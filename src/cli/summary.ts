import type { DecodeFacts } from '../decode/decode.js';
import type { Path } from '../io/path.js';
import { FLAGS } from '../model/flags.js';
import type { Style } from '../render/style.js';
import { visibleName } from '../render/visible.js';
import { counted } from './counted.js';
import type { Input } from './inputs.js';
import { inputWord, shellWord } from './shell-word.js';
import { shown, type Tally } from './tally.js';
import type { Totals } from './totals.js';

/** `6 continue on page 2`; '' where no story goes on. */
function onward({ onward: pages }: Tally): string {
  const total = [...pages.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return '';
  const [page] = pages.keys();
  const where =
    pages.size > 1 ? 'on other pages' : typeof page === 'string' ? `on page ${visibleName(page)}` : 'elsewhere';
  return `; ${total} ${total === 1 ? 'continues' : 'continue'} ${where}`;
}

function counts(tally: Tally, aside: string): string {
  const { article, photo, notice, advertisement } = tally.kinds;
  const optional = [
    photo > 0 ? counted(photo, 'photo') : '',
    notice > 0 ? counted(notice, 'notice') : '',
    advertisement > 0 ? counted(advertisement, 'advertisement') : '',
  ];
  const parts = [counted(article, 'article'), ...optional, counted(tally.captions, 'caption')];
  return [...parts.filter((part) => part !== ''), `${counted(tally.aside, 'line')} ${aside}`].join(', ');
}

interface SummarySetting {
  /** Null where the source cannot be read again. */
  readonly path: Path | null;
  /** True where furniture is shown, and not set aside. */
  readonly furniture: boolean;
  readonly style: Style;
}

/** What a source gave, and the first articles to look at. */
export function sourceSummary(tally: Tally, { path, furniture, style }: SummarySetting): readonly string[] {
  const total = shown(tally);
  const looks = tally.doubts.map(({ place, flag, line }) => {
    const why = path === null ? '' : ` (news-clean ${inputWord(path)} --why ${line})`;
    return `${style.warn(`look at ${place}/${total}:`)} ${FLAGS[flag]}${style.quiet(why)}`;
  });
  const rest = tally.flagged - tally.doubts.length;
  const more = rest > 0 ? [`… and at ${rest} more that ${rest === 1 ? 'is' : 'are'} flagged`] : [];
  return [`${counts(tally, furniture ? 'of furniture' : 'set aside')}${onward(tally)}`, ...looks, ...more];
}

/** What to type to keep what was shown. */
export function keepHint(name: string): string {
  const base = name.split(/[/\\]/u).at(-1) ?? name;
  const stem = base.replace(/(?<=.)\.[^.]*$/u, '');
  return `data: add > ${shellWord(`${stem}.jsonl`)}     document: -o ${shellWord(`${stem}.md`)}`;
}

/** Furniture that is in no output; null where there is none. */
export function asideWarning({ aside, sources, first }: Totals): string | null {
  if (aside === 0) return null;
  const where = sources === 1 ? visibleName(first) : `${sources} inputs`;
  return `${where}: ${asideText(aside)}`;
}

/** How many lines of furniture are in no output, and how to have them. */
export const asideText = (lines: number): string =>
  `${counted(lines, 'line')} of furniture set aside; --furniture gives ${lines === 1 ? 'it' : 'them'} too`;

/** Columns that stand side by side in the lines of a page; null where none do. */
export function columnsWarning({ name }: Input, { sideBySide }: DecodeFacts): string | null {
  if (sideBySide === null) return null;
  const what = `on page ${sideBySide} columns stand side by side in a line, as pdftotext -layout prints them`;
  return `${visibleName(name)}: ${what}; gaps tell less of them than the PDF does; prefer: pdftotext -raw page.pdf - | news-clean`;
}

/** More bad sequences than damage leaves. */
const MANY_UNDECODABLE = 100;

/** Bytes that could not be decoded; null where all could. */
export function undecodableWarning({ name }: Input, facts: DecodeFacts): string | null {
  const { undecodable, firstUndecodable, encoding } = facts;
  if (undecodable === 0) return null;
  const what = undecodable === 1 ? 'a sequence of bytes is' : `${undecodable} sequences of bytes are`;
  const hint =
    undecodable < MANY_UNDECODABLE ? 'see --notes' : 'perhaps it is in another encoding there (-E); see --notes';
  const place = undecodable === 1 ? 'at' : 'the first at';
  return `${visibleName(name)}: ${what} not ${encoding.toUpperCase()} (${place} byte ${firstUndecodable}) and became \uFFFD; ${hint}`;
}
