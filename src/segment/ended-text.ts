import type { Item } from './item.js';

/** True of running text that ends a sentence: what stands under it may sign it, or part it from what comes. */
export const isEndedText = (item: Item | undefined): boolean =>
  item !== undefined && item.block.shape === 'flow' && item.block.form === null && item.ending === 'stop';
