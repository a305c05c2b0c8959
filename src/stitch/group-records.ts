import type { ArticleRecord } from '../model/article.js';
import { type Leftover, openGroupNames } from './group-name.js';

/** Records that wait for others of their group, and UTF-16 units of their lines. */
const MAX_HELD_RECORDS = 100_000;
const MAX_HELD_UNITS = 134_217_728;

/** Caps, which tests make small. */
export interface GroupCaps {
  readonly records: number;
  readonly units: number;
}

interface Waiting {
  readonly record: ArticleRecord;
  readonly group: string | null;
  readonly units: number;
}

/** Records go in, the same records come out, in their order, once their groups went through `work`. */
export interface Grouper {
  /** `units`: UTF-16 units of the record's line. */
  push(record: ArticleRecord, units: number): Iterable<ArticleRecord>;
  end(): Iterable<ArticleRecord>;
  leftover(): Readonly<Leftover>;
}

/** Makes one record of each of a group, or null of one that went into another. */
type Work = (records: readonly ArticleRecord[]) => readonly (ArticleRecord | null)[];

/**
 * Groups records by their values at `keys` and hands each group to `work`. They need not be sorted, as long as what lies
 * between the records of a group fits the caps; what comes later than that goes through as it is, and is counted.
 */
export function openGroups(
  keys: readonly string[],
  work: Work,
  caps: GroupCaps = { records: MAX_HELD_RECORDS, units: MAX_HELD_UNITS },
): Grouper {
  let waiting: readonly Waiting[] = [];
  let next: Waiting[] = [];
  let units = 0;
  const names = openGroupNames(keys);

  /** Gives on what waits, up to the last place that no group reaches over; all where there is none. */
  function* flush(all: boolean): Generator<ArticleRecord> {
    waiting = [...waiting, ...next];
    next = [];
    const cut = all ? waiting.length : lastCut(waiting) || waiting.length;
    const early = waiting.slice(0, cut);
    waiting = waiting.slice(cut);
    units = waiting.reduce((sum, one) => sum + one.units, 0);
    const groups = groupsOf(early);
    for (const group of groups.keys()) names.close(group);
    yield* inPlace(early, groups.values(), work);
  }

  function* push(record: ArticleRecord, size: number): Generator<ArticleRecord> {
    next.push({ record, group: names.nameOf(record), units: size });
    units += size;
    if (waiting.length + next.length > caps.records || units > caps.units) yield* flush(false);
  }

  return { push, end: () => flush(true), leftover: names.leftover };
}

/** The last place in a list, its end aside, that no group reaches over; 0 where there is none. */
function lastCut(waiting: readonly Waiting[]): number {
  const last = new Map<string, number>();
  for (const [i, { group }] of waiting.entries()) if (group !== null) last.set(group, i);
  let [reach, cut] = [-1, 0];
  for (const [i, { group }] of waiting.entries()) {
    reach = Math.max(reach, group === null ? i : (last.get(group) ?? i));
    if (reach === i && i < waiting.length - 1) cut = i + 1;
  }
  return cut;
}

/** The places of each group in a list. */
function groupsOf(list: readonly Waiting[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, { group }] of list.entries()) {
    const places = group === null ? undefined : groups.get(group);
    if (places !== undefined) places.push(i);
    else if (group !== null) groups.set(group, [i]);
  }
  return groups;
}

/** Every group through `work`, and what comes out at the place of the record that it was. */
function inPlace(list: readonly Waiting[], groups: Iterable<readonly number[]>, work: Work): readonly ArticleRecord[] {
  const out: (ArticleRecord | null)[] = list.map(({ record }) => record);
  for (const places of groups) {
    const made = work(places.map((place) => (list[place] as Waiting).record));
    for (const [i, place] of places.entries()) out[place] = made[i] ?? null;
  }
  return out.filter((record) => record !== null);
}
