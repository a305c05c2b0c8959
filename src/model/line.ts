/**
 * One line of the source without its line break. Blank lines are lines.
 *
 *     number   text                        raw
 *     32       改？“五先五后”，精准“五     改 ？“ 五 先 五 后 ”， 精 准 “ 五
 */
export interface Line {
  /** 1-based number in the source: counts line breaks, not form feeds. */
  readonly number: number;
  /** As it came: widths are measured on it, spaces and all. */
  readonly raw: string;
  /** As repaired so far; the same string as `raw` until a repair changes it. */
  readonly text: string;
  /** True where a line without end was cut: the piece goes on from the line before it, which has the same number. */
  readonly carried: boolean;
}

/** Stands where lines were moved, for what parted them from those over them: it is none of the source's. */
export const BLANK: Line = { number: 0, raw: '', text: '', carried: false };
