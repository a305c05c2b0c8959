import type { Byline } from '../model/article.js';
import type { Block } from '../model/block.js';
import { isOverPost } from '../phrases/byline-lines.js';
import { readSigners } from '../phrases/byline-western.js';
import { captionCredit } from '../phrases/credit.js';
import { readUnsigned } from '../phrases/name-over-text.js';
import type { Item } from './item.js';
import { isNameByPlace } from './name-by-place.js';
import { REACH, readWords } from './read-words.js';

/** Reads block `i`. What is set line by line holds no phrases of the newsroom: they would be parts of a row. */
export function readItem(blocks: readonly Block[], i: number): Item {
  const block = blocks[i] as Block;
  if (block.form !== null) return { ...readWords(block), ...UNREAD };
  if (isNameByPlace(blocks, i)) return { ...readWords(block), bareName: true };
  const read = readBoxed(readWords(block), blocks, i);
  if (isSigner(blocks, i)) return { ...read, byline: readSigners(block.text) ?? [{ role: null, name: block.text }] };
  const unsigned = read.byline === null && read.furniture === null ? unsignedAt(blocks, i) : null;
  return unsigned === null ? read : { ...read, byline: unsigned, bareName: false };
}

const UNREAD = {
  fullStop: false,
  furniture: null,
  byline: null,
  bracketed: false,
  bareName: false,
  dateline: null,
  runIn: null,
  credit: null,
  caption: false,
  jumpTo: null,
  jumpFrom: null,
  signature: null,
  closing: null,
  signs: false,
  letter: null,
  runs: null,
  label: false,
  behindAd: false,
  note: false,
  column: false,
  common: false,
  headsItem: false,
  section: false,
  listed: false,
  closed: null,
  dashed: false,
} as const;

/** Lines of the longest Chinese caption, in a box of its own. */
const LONGEST_BOXED = 8;
/** Who took the picture and did no more: whoever wrote too signs the text. */
const TOOK = /[摄攝]影?[）)]?$/u;

/** By itself between blank lines a longer text that ends in a credit is a caption as well. */
function readBoxed(item: Item, blocks: readonly Block[], i: number): Item {
  const { block, credit, dateline, jumpFrom, text } = item;
  if (credit !== null || block.lines.length > LONGEST_BOXED || dateline !== null || jumpFrom !== null) return item;
  const isApart = (j: number) => j <= 0 || j >= blocks.length || (blocks[j]?.gaps[0] ?? 0) > 0;
  // its title may stand over it
  const boxed = isApart(i + 1) && (isApart(i) || (blocks[i - 1]?.shape === 'lone' && isApart(i - 1)));
  if (!boxed || !TOOK.test(text.slice(-3))) return item;
  const found = captionCredit(text);
  return found === null || found.at === 0 ? item : { ...item, credit: found };
}

/** Its name stands over a post. */
function isSigner(blocks: readonly Block[], i: number): boolean {
  const [block, below] = [blocks[i], blocks[i + 1]];
  if (block === undefined || below === undefined || block.lines.length > 1 || below.lines.length > 1) return false;
  return isOverPost(block.text, below.text);
}

/** Who signs by where the line stands, between a headline and the text. */
function unsignedAt(blocks: readonly Block[], i: number): readonly Byline[] | null {
  const [above, block, below] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (above === undefined || block === undefined || below === undefined || block.lines.length > 1) return null;
  if (above.form !== null || below.form !== null || above.lines.length > LONGEST_HEAD) return null;
  const [over, line, under] = [above.lines.at(-1), block.lines[0], below.lines[0]].map((found) => found?.number ?? 0);
  const apart = (line as number) - (over as number) > 1 && (under as number) - (line as number) > 1;
  return readUnsigned(above.text, block.text, below.text.slice(0, REACH), apart);
}

/** Lines of the longest headline that such a name stands under. */
const LONGEST_HEAD = 5;
