import { hangs, hangsWestern } from '../phrases/points-back.js';
import { type SentenceOpener, sentenceOpener } from '../phrases/sentence-opener.js';
import { REJOIN as W } from '../weights.js';
import type { Column } from './columns.js';
import { TOLERANCE } from './fullness.js';
import { type Habit, isIndented } from './habit.js';
import type { Row } from './row.js';
import { linesIn } from './welded-lines.js';

/** A row and what follows it, as far as no column matters: found once, and then held against each of them. */
export interface Stand {
  readonly row: Row;
  readonly after: Row | undefined;
  /** The most that room to spare costs where its paragraph goes on. */
  readonly mostLoose: number;
  /** What it costs that a paragraph ends there, beside what its width says: as its only row, as the last of several. */
  readonly endSingle: number;
  readonly endLast: number;
  /** What it costs that it was spread though it is the last. */
  readonly endSpread: number;
  /** Were it several printed lines in one, it could be a head over several columns as well. */
  readonly couldHead: boolean;
}

/** What a row has to do with heads. */
export interface AtHead {
  /** It is one of the further lines of what is built like a head (sentence-heads.ts). */
  readonly inHead: boolean;
  /** It stands over a head that a stop closes (closed-heads.ts). */
  readonly overHead: boolean;
}

const AT_NONE: AtHead = { inHead: false, overHead: false };

export function readStand(
  row: Row,
  before: Row | undefined,
  after: Row | undefined,
  habit: Habit,
  { inHead, overHead }: AtHead = AT_NONE,
): Stand {
  const own = isHanHead(row, before, after, habit) ? habit.endOpen : endCost(row, after, false, habit);
  const endLast = overHead ? Math.min(own, W.endOverHead) : own;
  return {
    row,
    after,
    mostLoose: after === undefined ? 0 : inHead ? W.looseMostWestern : mostLoose(row, before, after, habit),
    endSingle: after?.phrase ? endCost(row, after, true, habit) : endLast,
    endLast,
    endSpread: row.spread ? W.endSpread : 0,
    couldHead: after?.capital === true && couldHead(row, before),
  };
}

/** Between a sentence and a byline a Chinese line without a stop is a head, not the end of a paragraph that breaks off. */
const isHanHead = (row: Row, before: Row | undefined, after: Row | undefined, { han }: Habit): boolean =>
  han &&
  after?.signed === true &&
  before?.ending === 'stop' &&
  row.ending === 'open' &&
  !row.endsAtComma &&
  !row.jumpsOff;

/** It begins a sentence, or is in capitals: as wide as it is, it may be a head. */
function couldHead(row: Row, before: Row | undefined): boolean {
  return before === undefined || before.ending === 'stop' || (before.phrase && !before.signed) || row.capitals;
}

/**
 * A loose Western line of a justified column comes out as a line or two of one word each; a Chinese one is cut behind its
 * commas, where the gaps are.
 */
function mostLoose(row: Row, before: Row | undefined, after: Row, habit: Habit): number {
  if (after.gap > 0) return W.looseMost;
  if (habit.han) return row.endsAtComma ? W.looseMostComma : W.looseMost;
  return row.words <= 2 && row.gap === 0 && !isShort(row, before, after) ? W.looseMostWords : W.looseMostWestern;
}

/** The line under it, which goes on in no small letter, is so many times as wide: of a loose line more than one piece would be short. */
const SHORT = 1.6;
const isShort = ({ width, capital }: Row, before: Row | undefined, after: Row): boolean =>
  capital && opensAfter(before) && !after.small && !after.clings && after.width >= SHORT * width;

const opensAfter = (row: Row | undefined): boolean => row !== undefined && (row.ending === 'stop' || row.phrase);

function endCost(row: Row, after: Row | undefined, single: boolean, habit: Habit): number {
  if (row.jumpsOff || row.ending === 'stop') return 0;
  if (row.ending === 'pause') return W.endPause;
  if (row.endsAtComma) return W.endComma;
  if (after?.signed && !habit.han) return W.endBeforeByline;
  if (after?.item === 'bullet' && !habit.han) return W.endBeforeBullet;
  return after?.phrase && !single ? W.endPause : habit.endOpen;
}

/**
 * What it costs that the row's paragraph goes on below: its line must be full, but for what the next could not break.
 * `room`: cells that it leaves of the column; `out`: what it costs that it stands out over it.
 */
export function goesOn({ row, after, mostLoose, couldHead }: Stand, column: Column, room: number, out: number): number {
  if (row.inset && room >= 0) return 0;
  // whatever column it fills
  if (column.exact && row.spread) return out;
  if (column.exact) {
    if (after === undefined) return out;
    const lines = linesOf(row, column);
    if (lines === 1) return goesOnExact(row, after, room, out);
    if (!column.welded) return couldHead ? out + W.doubledCapital : out;
    const held = roomOfLast(row, column, lines) - (lines - 1) * MOST_SPARED + row.broken;
    return out + (couldHead ? W.weldedCapital : 0) + looseExact(held - after.firstUnit - TOLERANCE);
  }
  if (room < 0) return out;
  if (row.spread || after === undefined) return 0;
  const spare = room - after.firstUnit - (column.give - 2);
  return spare < 0 ? 0 : Math.min(mostLoose, W.loose + W.loosePerCell * spare);
}

/** The same where widths are known to the cell: what the next line begins with would not have fitted. */
function goesOnExact(row: Row, after: Row, room: number, out: number): number {
  const held = room + row.broken;
  const sure = held - after.firstUnit - TOLERANCE;
  if (sure > 0) return out + looseExact(sure);
  return out + (held - after.firstPart - TOLERANCE > 0 ? W.exactGuess : 0);
}

/** What it costs that `sure` cells more than the next word needs were left. */
const looseExact = (sure: number): number =>
  sure > 0 ? Math.min(W.looseMost, W.loose + W.exactLoosePerCell * sure) : 0;

/** A justified line leaves so many cells at most, before its gaps are widened. */
const MOST_SPARED = 7;

const linesOf = (row: Row, column: Column): number =>
  linesIn(row.width, column.width, row.ending === 'stop', column.welded);

/**
 * Cells that the last of several printed lines in one leaves, were those before it full:
 *
 *     that every ferry would be mea-
 *     sured, the harbour board said.
 */
const roomOfLast = (row: Row, column: Column, lines: number): number => lines * column.width - row.width;

/** What the width of the row says against its being the last of its paragraph; `endSingle` and `endLast` come on top. */
export function endsAt({ row, after, endSpread }: Stand, column: Column, room: number, out: number): number {
  const lines = column.welded ? linesOf(row, column) : 1;
  const left = lines === 1 ? room : roomOfLast(row, column, lines);
  const full = column.exact && !row.spread && after !== undefined && left + row.broken < after.firstUnit;
  // a head over several columns is as wide, and ends open
  const head = lines > 1 && row.ending === 'open' ? W.weldedOpen : 0;
  return (full ? out + W.endExactFull : out) + endSpread + head;
}

/** What it costs that the row stands out over the column; `room` is less than 0. */
export function over(row: Row, room: number, column: Column): number {
  if (row.spread) return 0;
  if (column.exact && linesOf(row, column) > 1) return column.welded ? W.welded : W.doubled;
  if (column.exact) return Math.min(W.exactOverMost, W.exactOverPerCell * Math.max(0, -room - TOLERANCE));
  const pressed = Math.min(-room, column.han ? Math.min(column.give, row.marks) : column.give);
  return Math.min(W.overMost, W.hungPerCell * pressed + W.overPerCell * (-room - pressed));
}

/** What it costs that something new starts with the row. */
export function starts(row: Row, before: Row | undefined, habit: Habit): number {
  let cost = row.leads ? 0 : row.clings ? W.startClings : row.small ? W.startSmall : 0;
  if (row.pointsBack) cost += habit.startPointsBack;
  if (before?.opens && row.closes && before.ending !== 'stop') cost += W.endInside;
  return cost;
}

/** The row right above it breaks off behind a small word, and stood there when the page came. */
const goesOnFrom = (before: Row, { gap, line }: Row, han: boolean): boolean =>
  !before.phrase && (han ? hangs : hangsWestern)(before.text) && line.number - before.line.number === gap + 1;

/** What it costs that a paragraph of running text starts with the row. */
export function startsFlow(row: Row, before: Row | undefined, habit: Habit): number {
  return (
    (before !== undefined && goesOnFrom(before, row, habit.han) ? habit.startHung : 0) +
    (row.quoted === 'within' && !row.leads ? W.startWithinQuote : 0) +
    (row.phrase ? W.againstPhrase : 0) +
    (before?.ending === 'stop' && row.gap === 0 && !before.phrase ? habit.startTight : 0) +
    (habit.kept && !isIndented(row, habit.margin) && !row.leads ? W.startFlush : 0)
  );
}

/** What it costs that a line that broke off goes on with such words. */
const SENTENCE_OPENERS: Readonly<Record<SentenceOpener, number>> = { word: W.onOpener, name: W.onNamed, none: 0 };

/** What it costs that the row goes on with the paragraph of the row before. */
export function continues(row: Row, before: Row | undefined, habit: Habit): number {
  if (row.line.carried) return 0;
  let cost = row.phrase || row.leads ? W.againstPhrase : 0;
  if (row.name || row.wide) cost += W.onName;
  if (before !== undefined && row.capitals !== before.capitals)
    cost += row.gap > 0 ? W.onCapitalsOverBlank : W.onCapitals;
  if (row.dashed) cost += W.onDash;
  if (habit.stopped && row.capital && before?.ending === 'open' && !before.endsAtComma)
    cost += SENTENCE_OPENERS[sentenceOpener(row.text)];
  if (row.quoted === 'anew' && before?.ending === 'stop') cost += W.onQuotedAnew;
  if (before?.jumpsOff) cost += W.againstPhrase;
  if (before?.ending === 'stop') cost += habit.onAfterStop;
  if (habit.kept && isIndented(row, habit.margin)) cost += W.onIndented;
  if (row.item === 'bullet') cost += W.onBullet;
  if (row.item === 'number' && before?.ending !== 'open') cost += W.onNumber;
  if (row.gap > 0) cost += row.gap === 1 ? habit.onOverBlank : Math.max(habit.onOverBlank, W.onOverBlanks);
  return cost;
}

/** What it costs that the row stands by itself. `full`: it is as wide as a column of the page. */
export function alone(row: Row, full: boolean): number {
  if (row.phrase) return 0;
  let cost: number = row.name || row.wide || row.dashed || row.capitals ? W.loneName : W.lone;
  if (full) cost += W.loneFull;
  // heads in capitals end in a stop in old print: `GREAT BRITAIN.`
  if (row.ending === 'stop' && !row.capitals && !row.wide) cost += W.loneStop;
  if (row.comma) cost += W.loneComma;
  if (row.comma && row.item === 'bullet' && row.ending === 'open') cost += W.loneItem;
  if (row.leads) cost += W.againstPhrase;
  return cost;
}
