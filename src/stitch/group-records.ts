import type { ArticleRecord } from '../model/article.js';

/** Records that wait for others of their group, and UTF-16 units of their lines. */
const MAX_HELD_RECORDS = 100_000;
const MAX_HELD_UNITS = 134_217_728;
/** Groups that are remembered, so that one which comes again is told of. */
const MAX_REMEMBERED = 1_000_000;

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

/** Records that were compared with nothing. */
export interface Leftover {
  /** They have none of the keys. */
  keyless: number;
  /** They came after their group was given on. */
  late: number;
  /** The group of the first late one: `publication=…, date=…`. */
  lateGroup: string | null;
}

/** Records go in, the same records come out, in their order, once their groups went through `work`. */
export interface Grouper {
  /** `units`: UTF-16 units of the record's line. */
  push(record: ArticleRecord, units: number): Iterable<ArticleRecord>;
  end(): Iterable<ArticleRecord>;
  leftover(): Readonly<Leftover>;
}

/** The value of a record at a key: a text, a number or null. */
const fieldOf = (record: ArticleRecord, key: string): unknown =>
  (record as ArticleRecord & Readonly<Record<string, unknown>>)[key] ?? null;

/**
 * Groups records by their values at `keys` and hands each group to `work`, which gives one record for each, or null for
 * one that went into another. They need not be sorted, as long as what lies between the records of a group fits the
 * caps; what comes later than that goes through as it is, and is counted.
 */
export function openGroups(
  keys: readonly string[],
  work: (records: readonly ArticleRecord[]) => readonly (ArticleRecord | null)[],
  caps: GroupCaps = { records: MAX_HELD_RECORDS, units: MAX_HELD_UNITS },
): Grouper {
  let waiting: readonly Waiting[] = [];
  let next: Waiting[] = [];
  let units = 0;
  const leftover: Leftover = { keyless: 0, late: 0, lateGroup: null };
  const closed = new Set<string>();

  function groupOf(record: ArticleRecord): string | null {
    const values = keys.map((key) => fieldOf(record, key));
    if (values.every((value) => value === null)) {
      leftover.keyless += 1;
      return null;
    }
    const group = JSON.stringify(values);
    if (!closed.has(group)) return group;
    leftover.late += 1;
    leftover.lateGroup ??= keys.map((key, i) => `${key}=${values[i] ?? 'null'}`).join(', ');
    return null;
  }

  /** Gives on what waits, up to the last place that no group reaches over; all where there is none. */
  function* flush(all: boolean): Generator<ArticleRecord> {
    waiting = [...waiting, ...next];
    next = [];
    const cut = all ? waiting.length : lastCut(waiting) || waiting.length;
    const early = waiting.slice(0, cut);
    waiting = waiting.slice(cut);
    units = waiting.reduce((sum, one) => sum + one.units, 0);
    yield* inPlace(early);
  }

  /** Every group through `work`, and what comes out at the place of the record that it was. */
  function inPlace(list: readonly Waiting[]): readonly ArticleRecord[] {
    const groups = new Map<string, number[]>();
    for (const [i, { group }] of list.entries()) {
      const places = group === null ? undefined : groups.get(group);
      if (places !== undefined) places.push(i);
      else if (group !== null) groups.set(group, [i]);
    }
    const out: (ArticleRecord | null)[] = list.map(({ record }) => record);
    for (const [group, places] of groups) {
      if (closed.size < MAX_REMEMBERED) closed.add(group);
      const made = work(places.map((place) => (list[place] as Waiting).record));
      for (const [i, place] of places.entries()) out[place] = made[i] ?? null;
    }
    return out.filter((record) => record !== null);
  }

  function* push(record: ArticleRecord, size: number): Generator<ArticleRecord> {
    next.push({ record, group: groupOf(record), units: size });
    units += size;
    if (waiting.length + next.length > caps.records || units > caps.units) yield* flush(false);
  }

  return { push, end: () => flush(true), leftover: () => leftover };
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
