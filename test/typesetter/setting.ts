import type { Face } from '../../src/chars/proportional.js';
import { between, chance, pick, type Random } from './random.js';

/** How a page is set: one choice a kind of damage. Lists are dealt out to the stories in turn. */
export interface Setting {
  /** Column widths in Han characters (Chinese) or in letters (English; in a face a letter is as wide as its digits). */
  readonly widths: readonly number[];
  /** The face by whose widths English lines are broken; null: every character is as wide as any other. */
  readonly face: Face | null;
  /** How likely a loose line is to come out with a space between every two characters; in a face, a word a line. */
  readonly justify: number;
  /** Spaces round digits and brackets: `60 批 （人） 次`. */
  readonly digitSpaces: readonly boolean[];
  /** What happens to a mark that may not begin a line: its neighbour goes down with it, or it hangs in the margin. */
  readonly kinsoku: 'push' | 'hang';
  readonly indent: Indent;
  readonly blanks: 'boxes' | 'none' | 'paragraphs';
  readonly headlines: 'before' | 'after' | 'missing';
  /** The story whose headline stands on the other side. */
  readonly oddOne: number | null;
  /** At most so many lines a headline. */
  readonly headlineLines: number;
  /** A blank line inside a broken headline. */
  readonly headlineGap: boolean;
  /** `李 欣`. */
  readonly padNames: boolean;
  /** A space before the first byline, as text boxes leave it. */
  readonly bylineIndent: boolean;
  readonly furniture: boolean;
  /** What hyphenation leaves at a line end (English). */
  readonly hyphen: '-' | '\u00ad' | '\u00ad\u2010';
  readonly newline: '\n' | '\r\n' | '\r';
}

/** `lost`: the first line is two characters short, and no space says so. The rest is printed as it stands here. */
type Indent = 'lost' | 'none' | '\u3000\u3000' | '    ';

/** Fourteen characters, lost indents, nothing else: what any rejoiner must get right. */
export const EASY: Setting = {
  widths: [14],
  face: null,
  justify: 0,
  digitSpaces: [false],
  kinsoku: 'push',
  indent: 'lost',
  blanks: 'none',
  headlines: 'before',
  oddOne: null,
  headlineLines: 1,
  headlineGap: false,
  padNames: false,
  bylineIndent: false,
  furniture: false,
  hyphen: '-',
  newline: '\n',
};

/** Any page that this field knows, from the tidy to the wretched. */
export function drawSetting(random: Random, stories: number): Setting {
  const headlines = pick(random, ['before', 'after', 'after', 'before', 'missing'] as const);
  const kept = pick(random, ['\u3000\u3000', '    '] as const);
  const blanks = pick(random, ['boxes', 'boxes', 'none', 'paragraphs'] as const);
  return {
    widths: Array.from({ length: stories }, () => between(random, 11, 20)),
    face: null,
    justify: pick(random, [0, 0.3, 0.7]),
    digitSpaces: Array.from({ length: stories }, () => chance(random, 0.4)),
    kinsoku: pick(random, ['push', 'push', 'hang'] as const),
    // without indents and without blank lines nothing would tell where a paragraph begins
    indent:
      blanks === 'paragraphs'
        ? pick(random, ['lost', 'none', kept] as const)
        : pick(random, ['lost', 'lost', kept] as const),
    blanks,
    headlines,
    oddOne: headlines !== 'missing' && chance(random, 0.2) ? between(random, 0, stories - 1) : null,
    headlineLines: between(random, 1, 3),
    headlineGap: chance(random, 0.2),
    padNames: chance(random, 0.6),
    bylineIndent: chance(random, 0.4),
    furniture: chance(random, 0.5),
    hyphen: pick(random, ['-', '\u00ad', '\u00ad\u2010'] as const),
    newline: '\n',
  };
}
