import { cells } from '../chars/width.js';
import { visibleName } from '../render/visible.js';
import type { When } from './option-table.js';
import type { Progress } from './report.js';

/** Shows how far a run is. */
export interface ProgressView {
  /** Leaves the screen as it was. */
  end(): void;
}

/** A terminal or a file that talk goes to. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
  on(event: 'resize', heard: () => void): unknown;
  off(event: 'resize', heard: () => void): unknown;
}

/** Milliseconds between two pictures of the bar. */
const FRAME = 100;
/** Milliseconds before a log gets its first line, and between the next ones. */
const FIRST_LINE = 10_000;
const NEXT_LINES = 30_000;
/** The same where lines are asked for. */
const WANTED_LINES = 1_000;

const BAR_CELLS = 20;
const DEFAULT_COLUMNS = 80;

const grouped = (count: number): string => count.toLocaleString('en');

/** `43s`, `12m05s`, `3h07m`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (number: number) => `${number}`.padStart(2, '0');
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m${two(whole % 60)}s`;
  return `${Math.floor(whole / 3600)}h${two(Math.floor((whole % 3600) / 60))}m`;
}

const past = ({ done, skipped, failed, total }: Progress): number => Math.min(total, done + skipped + failed);

/** `3 failed, 87/s, 43s left`. */
function pace(progress: Progress, seconds: number): string {
  const { done, failed, total } = progress;
  const rate = seconds > 0 ? (done + failed) / seconds : 0;
  const left = rate > 0 ? `, ${clock((total - past(progress)) / rate)} left` : '';
  return `${grouped(failed)} failed, ${rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate))}/s${left}`;
}

/** As much of the end of a name as fits: it tells files apart. */
function ending(name: string, room: number): string {
  const chars = [...visibleName(name)];
  if (cells(chars.join('')) <= room) return chars.join('');
  while (chars.length > 0 && cells(chars.join('')) > room - 1) chars.shift();
  return room < 8 ? '' : `…${chars.join('')}`;
}

function start(text: string, room: number): string {
  const chars = [...text];
  while (cells(chars.join('')) > room) chars.pop();
  return chars.join('');
}

/** The bar in at most `columns` cells. */
export function barLine(progress: Progress, seconds: number, columns: number): string {
  const share = progress.total === 0 ? 1 : past(progress) / progress.total;
  const full = Math.floor(share * BAR_CELLS);
  const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}`;
  const text = `${bar} ${grouped(past(progress))}/${grouped(progress.total)}, ${pace(progress, seconds)}  `;
  // the last cell stays free: some terminals go to the next line when it is taken
  const room = columns - 1 - cells(text);
  return room < 0 ? start(text, columns - 1) : text + ending(progress.current, room);
}

/** A line for a log. */
export const plainLine = (progress: Progress, seconds: number): string =>
  `${grouped(past(progress))} of ${grouped(progress.total)} inputs, ${pace(progress, seconds)}`;

type Read = () => Progress;

function openBar(screen: Screen, read: Read, elapsed: () => number): ProgressView {
  let drawn = 0;
  /** A line that was drawn when the terminal was wider takes several rows now. */
  function erase(): string {
    const columns = screen.columns || DEFAULT_COLUMNS;
    const rows = Math.max(0, Math.ceil(drawn / columns) - 1);
    drawn = 0;
    return `\r${rows > 0 ? `\u001b[${rows}A` : ''}\u001b[J`;
  }
  function draw(): void {
    const line = barLine(read(), elapsed(), screen.columns || DEFAULT_COLUMNS);
    const erased = erase();
    drawn = cells(line);
    screen.write(erased + line);
  }
  const timer = setInterval(draw, FRAME);
  screen.on('resize', draw);
  draw();
  return {
    end() {
      clearInterval(timer);
      screen.off('resize', draw);
      screen.write(erase());
    },
  };
}

function openLines(screen: Screen, read: Read, elapsed: () => number, first: number, next: number): ProgressView {
  function say(): void {
    screen.write(`${plainLine(read(), elapsed())}\n`);
    timer = setTimeout(say, next);
  }
  let timer = setTimeout(say, first);
  return { end: () => clearTimeout(timer) };
}

/** Shows progress in the way that is asked for: a bar on a terminal, lines now and then elsewhere. */
export function openProgress(when: When, screen: Screen, read: Read): ProgressView {
  const begun = performance.now();
  const elapsed = () => (performance.now() - begun) / 1000;
  if (when === 'never') return { end: () => {} };
  if (screen.isTTY === true) return openBar(screen, read, elapsed);
  return when === 'always'
    ? openLines(screen, read, elapsed, WANTED_LINES, WANTED_LINES)
    : openLines(screen, read, elapsed, FIRST_LINE, NEXT_LINES);
}
