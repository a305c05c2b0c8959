import type { BodyBlock } from '../model/article.js';
import type { Listener } from '../model/note.js';
import { isLoose } from './habits.js';
import { type RepairOptions, repair } from './repair.js';

/**
 * The text of a block that is spread throughout and stands alone, mended as it would be if it had come so: among other lines it was
 * taken for what a desk had typed, or was part of a line that is not spread. `文 旅 局`, the whole body of a story, is `文旅局`.
 *
 * @param page number of the block's page, for notes.
 */
export function repairLone(block: BodyBlock, page: number, options: RepairOptions, note?: Listener): string {
  const { text } = block;
  if (!isLoose(text)) return text;
  const numbers = block.lines.flat();
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const line = { number: first, raw: text, text, carried: false };
  const tell: Listener | undefined = note && ((one) => note({ ...one, lines: [first, last] }));
  return repair({ number: page, lines: [line], cut: false }, options, tell).lines[0]?.text ?? text;
}
