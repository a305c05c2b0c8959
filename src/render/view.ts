import { cells } from '../chars/width.js';
import type { ArticleRecord } from '../model/article.js';
import type { Renderer } from './renderer.js';
import type { Style } from './style.js';
import { viewBody } from './view-body.js';
import { visibleName } from './visible.js';
import { wrap } from './wrap.js';

/** Articles that are held so that each can say how many there are; a longer source is shown as it comes. */
export const MAX_HELD_ARTICLES = 200;
/** UTF-16 code units of body text that they may have together. */
export const MAX_HELD_UNITS = 4_194_304;

/** Cells between a headline and its lines, and the fewest that a headline is wrapped to. */
const TITLE_GAP = 2;
const MIN_TITLE = 20;

interface ViewSetting {
  /** Cells of a line. */
  readonly width: number;
  readonly style: Style;
  /** True where each source is to be named, because there are several. */
  readonly titled: boolean;
}

/** `lines 1–127`, and the page where it is not the first. */
function place({ pieces }: ArticleRecord): string {
  return pieces
    .map(({ page, lines }) => {
      const first = Math.min(...lines.map((span) => span[0]));
      const last = Math.max(...lines.map((span) => span[1]));
      const range = first === last ? `line ${first}` : `lines ${first}–${last}`;
      return page === 1 ? range : `page ${page}, ${range}`;
    })
    .join('; ');
}

function titleOf({ kind, headline }: ArticleRecord): string {
  if (headline !== null) return visibleName(headline);
  return kind === 'article' ? '[no headline]' : `[${kind}]`;
}

/** The head of an article: number and headline to the left, its lines to the right; a long headline goes on below. */
function titleLines(record: ArticleRecord, number: string, { width, style }: ViewSetting): string {
  const left = `━━ ${number}  `;
  const right = place(record);
  const room = width - cells(left) - cells(right) - TITLE_GAP;
  const [first = '', ...rest] = wrap(titleOf(record), Math.max(room, MIN_TITLE));
  const paint = record.headline === null ? style.warn : style.strong;
  const gap = ' '.repeat(Math.max(width - cells(left) - cells(first) - cells(right), TITLE_GAP));
  const below = rest.map((line) => `${' '.repeat(cells(left))}${paint(line)}\n`);
  return `${style.quiet(left)}${paint(first)}${gap}${style.quiet(right)}\n${below.join('')}`;
}

/** The reading view of a terminal. Nothing in it makes a terminal do anything but show text. */
export function openView(setting: ViewSetting): Renderer {
  let held: ArticleRecord[] = [];
  let units = 0;
  let number = 0;
  let totalled = true;
  let begun = false;

  function print(record: ArticleRecord, total: number | null): string {
    const furniture = record.kind === 'furniture';
    if (!furniture) number += 1;
    const label = furniture ? '–' : total === null ? `${number}` : `${number}/${total}`;
    const before = begun ? '\n' : '';
    begun = true;
    return before + titleLines(record, label, setting) + viewBody(record, setting.width, setting.style);
  }

  function release(total: number | null): string {
    const text = held.map((record) => print(record, total)).join('');
    held = [];
    units = 0;
    return text;
  }

  return {
    open({ source }) {
      number = 0;
      totalled = true;
      const before = begun ? '\n' : '';
      begun = false;
      return setting.titled ? `${before}${setting.style.strong(visibleName(source))}\n\n` : before;
    },
    article(record) {
      if (!totalled) return print(record, null);
      held.push(record);
      units += record.text.length;
      totalled = held.length <= MAX_HELD_ARTICLES && units <= MAX_HELD_UNITS;
      return totalled ? '' : release(null);
    },
    close: () => release(held.filter((record) => record.kind !== 'furniture').length),
    end: () => '',
  };
}
