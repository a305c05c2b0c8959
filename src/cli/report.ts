import type { Log } from '../batch/state.js';
import type { Flag } from '../model/article.js';
import { FLAGS } from '../model/flags.js';
import { visibleName } from '../render/visible.js';
import { counted } from './counted.js';
import { detailLine } from './detail.js';
import type { Counts } from './job.js';
import { asideText } from './summary.js';
import type { Voice } from './voice.js';

/** An input and its place among all: what is told first is the same however many workers there are. */
interface Ordered {
  readonly name: string;
  readonly order: number;
}

/** An input that failed. */
interface Failure extends Ordered {
  readonly reason: string;
}

/** Adds up how the inputs of a run went. */
export interface Report {
  done(input: Ordered, counts: Counts): void;
  /** @param flagged an article of it was, when it was done. */
  skipped(input: Ordered, flagged: boolean): void;
  /** @param reason one line or, for a fault of the program, several. */
  failed(input: Ordered, reason: string): void;
  progress(): Progress;
  /** Tells how it went, and gives the exit code. */
  end(strict: boolean): number;
}

/** How far a run is. */
export interface Progress {
  /** Inputs, those that failed and those that were done before not among them. */
  done: number;
  skipped: number;
  failed: number;
  /** Inputs that there are, but for those that cannot be read. */
  readonly total: number;
  /** The input that was done last. */
  current: string;
}

/** Failures that the summary tells; the list has them all. */
const MAX_REASONS = 5;

/** What is told of inputs that were done all the same, in this order. */
const REMARKS: readonly { readonly what: string; of(counts: Counts): boolean }[] = [
  { what: 'without text', of: ({ empty }) => empty },
  { what: 'with bytes that could not be decoded and became \uFFFD', of: ({ undecodable }) => undecodable > 0 },
  {
    what: 'with columns side by side in a line, as pdftotext -layout prints them: prefer pdftotext -raw',
    of: ({ sideBySide }) => sideBySide,
  },
  { what: 'whose path --meta-from says nothing of', of: ({ matched }) => !matched },
];

interface Sums {
  pages: number;
  articles: number;
  aside: number;
  readonly flags: Map<Flag, number>;
  /** Inputs that were done before and have flagged articles. */
  flaggedBefore: number;
  /** For each remark, the inputs that it is true of, and the first of them. */
  readonly remarks: readonly { count: number; first: Ordered }[];
}

const NOBODY: Ordered = { name: '', order: Number.POSITIVE_INFINITY };
const earlier = (one: Ordered, other: Ordered): Ordered => (one.order < other.order ? one : other);

function add(sums: Sums, input: Ordered, counts: Counts): void {
  sums.pages += counts.pages;
  sums.articles += counts.articles ?? 0;
  sums.aside += counts.aside;
  for (const [flag, count] of counts.flags) sums.flags.set(flag, (sums.flags.get(flag) ?? 0) + count);
  for (const [i, remark] of sums.remarks.entries()) {
    if (REMARKS[i]?.of(counts) !== true) continue;
    remark.count += 1;
    remark.first = earlier(input, remark.first);
  }
}

const such = (count: number, what: string, first: Ordered): readonly string[] =>
  count === 0 ? [] : [`${counted(count, 'input')} ${what} (${visibleName(first.name)}${count === 1 ? '' : ' …'})`];

/** What was made. */
function lines({ done, skipped }: Progress, sums: Sums): readonly string[] {
  const doubted = sums.flaggedBefore === 0 ? '' : ` (${sums.flaggedBefore.toLocaleString('en')} with flagged articles)`;
  const before = skipped === 0 ? '' : `, ${skipped.toLocaleString('en')} done before${doubted}`;
  const flags = [...sums.flags]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([flag, count]) => `  ${count.toLocaleString('en')} ${flag}: ${FLAGS[flag]}`);
  return [
    `${counted(done, 'input')}${before}, ${counted(sums.pages, 'page')}, ${counted(sums.articles, 'article')}`,
    ...(sums.aside === 0 ? [] : [asideText(sums.aside)]),
    ...(flags.length === 0 ? [] : ['flagged:', ...flags]),
    ...sums.remarks.flatMap(({ count, first }, i) => such(count, REMARKS[i]?.what ?? '', first)),
  ];
}

/** What failed, with the first reasons. */
function failedLines(count: number, reasons: readonly Failure[], failures: string): readonly string[] {
  if (count === 0) return [];
  const more = count - reasons.length;
  return [
    ...reasons.map(({ name, reason }) => `${visibleName(name)}: ${reason}`),
    `${counted(count, 'input')} failed${more > 0 ? `, ${more} more than these` : ''}: see ${failures}`,
  ];
}

/** @param failures where the list of what failed is. */
export function openReport(total: number, log: Log, failures: string, voice: Voice): Report {
  const progress: Progress = { done: 0, skipped: 0, failed: 0, total, current: '' };
  const sums: Sums = {
    pages: 0,
    articles: 0,
    aside: 0,
    flags: new Map(),
    flaggedBefore: 0,
    remarks: REMARKS.map(() => ({ count: 0, first: NOBODY })),
  };
  let reasons: readonly Failure[] = [];

  function done(input: Ordered, counts: Counts): void {
    progress.done += 1;
    progress.current = input.name;
    add(sums, input, counts);
    voice.detail(detailLine(input.name, counts));
  }

  function failed({ name, order }: Ordered, reason: string): void {
    progress.failed += 1;
    log.fail(name, reason);
    voice.detail(`${visibleName(name)}: ${reason}`);
    const all = [...reasons, { name, order, reason }].sort((one, other) => one.order - other.order);
    reasons = all.slice(0, MAX_REASONS);
  }

  function skipped({ name }: Ordered, flagged: boolean): void {
    progress.skipped += 1;
    if (flagged) sums.flaggedBefore += 1;
    voice.detail(`${visibleName(name)}: done before`);
  }

  function end(strict: boolean): number {
    for (const line of lines(progress, sums)) voice.say(line);
    for (const line of failedLines(progress.failed, reasons, failures)) voice.warn(line);
    return progress.failed > 0 || (strict && sums.flags.size + sums.flaggedBefore > 0) ? 1 : 0;
  }

  return { done, skipped, failed, progress: () => progress, end };
}
