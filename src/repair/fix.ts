import type { CharacterHabits } from './character-habits.js';
import type { Origin } from './origin.js';

/** What a page does throughout, found once before its lines are mended. */
export interface Habits {
  /** The page is Chinese: spaces between ideographs are the typesetter's. */
  readonly han: boolean;
  /** Spaces between Han and digits or Latin letters are put in; taken out, which is found when first asked for. */
  readonly adds: boolean;
  readonly strips: () => boolean;
  /**
   * It is text in whole paragraphs, or one line that is not spread throughout: no typesetter's spaces are left in what was
   * cleaned before, and nothing tells of a line that comes without its page.
   */
  readonly settled: boolean;
  /** Which characters it uses; counted when first asked for, since most pages never need it. */
  readonly characters: () => CharacterHabits;
  /** Likewise. */
  readonly origin: () => Origin;
  /** Whether the spaces of its justified lines come as two; any gap within a line is one of them. */
  readonly widens: () => boolean;
  readonly parted: boolean;
  /** Whether marks stand at the edges of its lines that no print has there. */
  readonly dirtyEdges: () => boolean;
  /** Whether a bar at the edge of a line can be no cell of a table. */
  readonly edgeBars: () => boolean;
  /** Whether words are broken at signs of equality. */
  readonly frakturHyphens: () => boolean;
  /** Whether the page's small words are those of English. */
  readonly english: () => boolean;
}

/** A line as a fix sees it. */
export interface Setting {
  readonly habits: Habits;
  /** The line is part of running text: it holds a comma or stop, or is about as wide as a neighbour. */
  readonly running: boolean;
  /** It is short of the line under it by an indent, as the first line of a paragraph is. */
  readonly first: boolean;
  /** Its spaces part the cells of a table. */
  readonly tabled: boolean;
}

/**
 * One repair of characters within a line. It may not join or drop lines, and may change a letter or digit only for
 * another form of the same. `mends` and `leaves` are read by the tests: lines of running text on a Chinese page unless
 * `lone`, `western` or `page` says otherwise.
 */
export interface Fix {
  readonly name: string;
  /** Why the defect happens in the world. */
  readonly why: string;
  /** What a line must hold for the fix to be asked: bits of features.ts, one of them is enough. */
  readonly seeks: number;
  /** It takes spaces out, or moves words together: the cells of a table stay apart. */
  readonly closes?: true;
  readonly fix: (text: string, setting: Setting) => string;
  readonly mends: readonly Example[];
  readonly leaves: readonly Example[];
}

export interface Example {
  readonly before: string;
  /** Missing where the line stays as it is. */
  readonly after?: string;
  /** The line stands alone: a headline, a byline. */
  readonly lone?: true;
  /** The page is Western. */
  readonly western?: true;
  /** Its columns stood side by side, and were parted. */
  readonly parted?: true;
  /** Other lines of the page, where its habits count. */
  readonly page?: readonly string[];
}
