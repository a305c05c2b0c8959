import type { ArticleRecord, Flag, Kind } from '../model/article.js';

/** An article that wants looking at. */
interface Doubt {
  /** Its place among the records that are not furniture, 1-based. */
  readonly place: number;
  readonly flag: Flag;
  /** Its first line. */
  readonly line: number;
}

/** What a source gave, counted for the summary. */
export interface Tally {
  readonly source: string;
  readonly kinds: Record<Exclude<Kind, 'furniture'>, number>;
  captions: number;
  /** Lines of furniture. */
  aside: number;
  /** For each page that stories go on to (null: not printed), how many do. */
  readonly onward: Map<string | null, number>;
  /** The first few that are flagged. */
  readonly doubts: Doubt[];
  flagged: number;
  /** For each flag, the articles that have it. */
  readonly flags: Map<Flag, number>;
  pages: number;
}

/** Articles that the summary names one by one. */
const MAX_DOUBTS = 3;

export const emptyTally = (source: string): Tally => ({
  source,
  kinds: { article: 0, photo: 0, notice: 0, advertisement: 0 },
  captions: 0,
  aside: 0,
  onward: new Map(),
  doubts: [],
  flagged: 0,
  flags: new Map(),
  pages: 0,
});

/** All records but furniture. */
export const shown = ({ kinds }: Tally): number => kinds.article + kinds.photo + kinds.notice + kinds.advertisement;

/** True while nothing was found. */
export const isEmpty = (tally: Tally): boolean => shown(tally) === 0 && tally.aside === 0;

const countLines = (record: ArticleRecord): number =>
  record.pieces.flatMap((piece) => piece.lines).reduce((sum, [first, last]) => sum + last - first + 1, 0);

/** Counts one record. */
export function count(tally: Tally, record: ArticleRecord): void {
  if (record.kind === 'furniture') {
    tally.aside += countLines(record);
    return;
  }
  tally.kinds[record.kind] += 1;
  tally.captions += record.captions.length;
  const { to } = record.jump;
  if (to !== null) tally.onward.set(to.page, (tally.onward.get(to.page) ?? 0) + 1);
  for (const one of record.flags) tally.flags.set(one, (tally.flags.get(one) ?? 0) + 1);
  const [flag] = record.flags;
  if (flag === undefined) return;
  tally.flagged += 1;
  const line = record.pieces[0]?.lines[0]?.[0] ?? 1;
  if (tally.doubts.length < MAX_DOUBTS) tally.doubts.push({ place: shown(tally), flag, line });
}
