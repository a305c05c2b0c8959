import { AD_LABEL } from '../phrases/furniture.js';
import type { Placing } from './decide.js';
import type { Item } from './item.js';

/** The items of one story with their roles, in page order. */
export interface Story {
  readonly parts: readonly (Placing & { readonly item: Item })[];
  /** The page says over it that it is an advertisement. */
  readonly advertised: boolean;
}

/** Cuts a page's items into stories where one opens; furniture apart, in runs. */
export function cutStories(
  items: readonly Item[],
  placings: readonly Placing[],
): { readonly stories: readonly Story[]; readonly furniture: readonly (readonly Item[])[] } {
  const stories: { parts: (Placing & { item: Item })[]; advertised: boolean }[] = [];
  const furniture: Item[][] = [];
  let running = false;
  let early: (Placing & { item: Item })[] = [];
  items.forEach((item, i) => {
    const placing = placings[i] ?? { role: 'paragraph', opens: false, state: 'bare' };
    const part = { ...placing, item };
    if (placing.role === 'furniture') {
      if (running) furniture.at(-1)?.push(item);
      else furniture.push([item]);
    } else if (placing.opens) {
      stories.push({ parts: [...early, part], advertised: items[i - 1]?.furniture === AD_LABEL });
      early = [];
    } else if (stories.length > 0) stories.at(-1)?.parts.push(part);
    else early.push(part);
    running = placing.role === 'furniture';
  });
  if (early.length > 0) stories.push({ parts: early, advertised: false });
  return { stories, furniture };
}

/** The items of a story's head. */
export function headOf({ parts }: Story): readonly Item[] {
  return parts.filter(({ role }) => role === 'head').map(({ item }) => item);
}
