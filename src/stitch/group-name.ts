import type { ArticleRecord } from '../model/article.js';

/** Groups that are remembered, so that one which comes again is told of. */
const MAX_REMEMBERED = 1_000_000;

/** Records that were compared with nothing. */
export interface Leftover {
  /** They have none of the keys. */
  keyless: number;
  /** They came after their group was given on. */
  late: number;
  /** The group of the first late one: `publication=…, date=…`. */
  lateGroup: string | null;
}

/** Tells records of one group from those of others. */
export interface GroupNames {
  /** One for all records of a group; null for a record that goes through as it is, which is counted. */
  nameOf(record: ArticleRecord): string | null;
  /** The group was given on. */
  close(name: string): void;
  leftover(): Readonly<Leftover>;
}

/** `keys`: those by whose values records are grouped. */
export function openGroupNames(keys: readonly string[]): GroupNames {
  const leftover: Leftover = { keyless: 0, late: 0, lateGroup: null };
  const closed = new Set<string>();
  return {
    nameOf(record) {
      const values = keys.map((key) => fieldOf(record, key));
      if (values.every((value) => value === null)) {
        leftover.keyless += 1;
        return null;
      }
      const name = JSON.stringify(values);
      if (!closed.has(name)) return name;
      leftover.late += 1;
      leftover.lateGroup ??= keys.map((key, i) => `${key}=${values[i] ?? 'null'}`).join(', ');
      return null;
    },
    close(name) {
      if (closed.size < MAX_REMEMBERED) closed.add(name);
    },
    leftover: () => leftover,
  };
}

/** The value of a record at a key: a text, a number or null. */
const fieldOf = (record: ArticleRecord, key: string): unknown =>
  (record as ArticleRecord & Readonly<Record<string, unknown>>)[key] ?? null;
