import type { ItemMark } from '../chars/item-mark.js';
import type { Ending } from '../chars/sentence.js';
import type { Piece } from './piece.js';
import type { Survey } from './survey.js';

/** A line that holds text, measured. All widths are in cells of the line as it came. */
export interface Row extends Piece, Survey {
  /** From the left edge, indent and all. */
  readonly width: number;
  /** It begins as an item of a list does. */
  readonly item: ItemMark | null;
  /** The line was justified by spreading, or is a dateline by itself: it is full, whatever its width, and is no last line. */
  readonly spread: boolean;
  readonly ending: Ending;
  readonly endsAtComma: boolean;
  /** Width of what would have had to fit on the line before: the first character or word with the marks that cling to it. */
  readonly firstUnit: number;
  /** Width of the least part of it that hyphenation may have left there: as wide, but where the face is known. */
  readonly firstPart: number;
  /** What its end takes up that another word there would not: the hyphen of a break, less the space that none has. */
  readonly broken: number;
  /** It begins with a mark that no line begins with. */
  readonly clings: boolean;
  /** It begins with a capital. */
  readonly capital: boolean;
  /** It is a byline. */
  readonly signed: boolean;
  /** It is set in capitals. */
  readonly capitals: boolean;
  /** It begins with a word that points back to the sentence before. */
  readonly pointsBack: boolean;
  /** A phrase says that it stands by itself: a byline, a folio, a caption. */
  readonly phrase: boolean;
  /** It could be a name and nothing else. */
  readonly name: boolean;
  /** A few characters that are set wide: a heading. */
  readonly wide: boolean;
  /** It opens with the dash of a deck. */
  readonly dashed: boolean;
  /** A paragraph ends here, by a jump, or who wrote it signs. */
  readonly jumpsOff: boolean;
  /** A paragraph begins here, by a dateline or a jump from elsewhere. */
  readonly leads: boolean;
  /** It goes on with the line of a caption or of a byline above it. */
  readonly captionOn: boolean;
  /** It goes on with the large initial above it. */
  readonly underInitial: boolean;
  /** It is one of the lines that stand beside a large initial, and so are shorter than their column. */
  readonly inset: boolean;
  /** It stands within a quotation that began above it; `anew`: and begins with a quote. */
  readonly quoted: 'within' | 'anew' | null;
}

/** A row that is still being measured: a copy of one would be another kind of object to V8, and all that reads rows slower. */
export type DraftRow = { -readonly [Key in keyof Row]: Row[Key] };
