import { classOf, UPPER } from './classes.js';

/** A printing face as far as its widths go. */
export interface Face {
  readonly name: string;
  /** Cells; a digit is one. The indent of a Western paragraph is an em by custom. */
  readonly em: number;
  /** In thousandths of an em, by UTF-16 unit. */
  readonly widths: Uint16Array;
  /** In thousandths of an em: a digit. */
  readonly digit: number;
}

type Widths = readonly (readonly [width: number, characters: string])[];

/** `small` and `large`: letters and marks that `widths` has not, in thousandths of an em. */
function toTable(small: number, large: number, widths: Widths): Uint16Array {
  const table = new Uint16Array(0x10000).fill(small);
  for (let unit = 0; unit < table.length; unit++) if (classOf(unit) & UPPER) table[unit] = large;
  for (const [width, characters] of widths) for (const char of characters) table[char.charCodeAt(0)] = width;
  return table;
}

/** The table is made when it is asked for: Chinese pages ask for none. */
function face(name: string, digit: number, small: number, large: number, widths: Widths): Face {
  let table: Uint16Array | null = null;
  return {
    name,
    em: 1000 / digit,
    digit,
    get widths() {
      table ??= toTable(small, large, widths);
      return table;
    },
  };
}

/** Times-Roman, from Adobe's font metrics for the PostScript core fonts. Liberation Serif has the same widths. */
export const TIMES = face('times', 500, 480, 690, [
  [250, ' .,'],
  [278, 'ijlt:;/'],
  [333, "frI!()[]-'’‘\u00ad\u2010\u2011"],
  [389, 'sJ'],
  [444, 'acez?“”'],
  [500, 'bdghknopquvxy0123456789–$*«»'],
  [556, 'FPS'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYw'],
  [778, 'm'],
  [833, '%'],
  [889, 'M'],
  [944, 'W'],
  [1000, '—…'],
]);

/** DejaVu Serif, the serif face of most free systems, from the font's own table of advances. */
const DEJAVU_SERIF = face('dejavu-serif', 636, 600, 760, [
  [275, "'"],
  [310, 'j'],
  [318, ' ,.‘’·'],
  [320, 'ilìíîï'],
  [337, ':;\\|/'],
  [338, '-\u00ad\u2010\u2011'],
  [370, 'f'],
  [390, '()[]'],
  [395, 'IÌÍÎÏ'],
  [401, 'J'],
  [402, '!t'],
  [460, '"'],
  [478, 'r'],
  [500, '*_–§°'],
  [511, '“”'],
  [513, 'sš'],
  [527, 'zž'],
  [536, '?'],
  [560, 'cç'],
  [564, 'x'],
  [565, 'vyýÿ'],
  [590, '•'],
  [592, 'eèéêë'],
  [596, 'aàâäáåã'],
  [602, 'oòóôöõø'],
  [606, 'k'],
  [612, '«»'],
  [636, '$0123456789{}£€'],
  [640, 'bdgpq'],
  [644, 'hnuñùúûü'],
  [660, 'Y'],
  [664, 'L'],
  [667, 'T'],
  [673, 'P'],
  [685, 'S'],
  [694, 'F'],
  [695, 'Z'],
  [712, 'X'],
  [722, 'AVÀÂÄÁÅÃ'],
  [730, 'EÈÉÊË'],
  [735, 'B'],
  [747, 'K'],
  [753, 'R'],
  [765, 'CÇ'],
  [799, 'G'],
  [802, 'D'],
  [820, 'OQÒÓÔÖÕØ'],
  [838, '#+<=>^~'],
  [843, 'UÙÚÛÜ'],
  [856, 'w'],
  [872, 'H'],
  [875, 'NÑ'],
  [890, '&'],
  [948, 'm'],
  [950, '%'],
  [1000, '@—―…©®'],
  [1024, 'M'],
  [1028, 'W'],
]);

/** The faces whose lines are known to the cell. */
export const FACES: readonly Face[] = [TIMES, DEJAVU_SERIF];

/** No book is set in it: lines that fit it better than a face of print were wrapped at a number of characters. */
export const TYPEWRITER = face('typewriter', 600, 600, 600, []);

const SOFT_HYPHEN = 0xad;

/** Width of a Western text set in a face, in cells, not rounded. A soft hyphen shows at the end only. */
export function setWidth(text: string, { widths, digit }: Face = TIMES): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== SOFT_HYPHEN || i === text.length - 1) width += widths[unit] ?? 0;
  }
  return width / digit;
}
