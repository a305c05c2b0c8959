import { findAds } from '../phrases/ad-box.js';
import { AD_LABEL } from '../phrases/furniture-cues.js';
import { asFurniture } from './as-furniture.js';
import type { Item } from './item.js';

/** The cue of what stands in an advertisement by its words: it goes into no story, and makes a record of its own kind. */
export const IN_AD = 'ad-box';

/** Names what stands in advertisements that their words show, and what begins behind each. */
export function knowAds(items: readonly Item[]): readonly Item[] {
  const parts = findAds(items.map(textOf));
  return items.map((item, i) => {
    const part = parts[i] ?? null;
    if (part === null || part === 'label') return item;
    if (part === 'after') return { ...item, behindAd: true };
    return asFurniture(item, IN_AD);
  });
}

function textOf({ block, furniture, text }: Item): string {
  return block.lines.length > 1 || (furniture !== null && furniture !== AD_LABEL) ? '' : text;
}
