import type { Find } from './pattern.js';

/** One way in which Western papers open a story with where and when it was written. */
export interface DatelineForm {
  readonly name: string;
  /** Group `dateline`, as printed; what follows the whole match is text. */
  readonly find: Find;
  readonly reads: readonly (readonly [text: string, dateline: string, rest: string])[];
  readonly leaves: readonly string[];
}
