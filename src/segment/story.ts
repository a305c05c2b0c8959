import type { Placing } from './decide.js';
import type { Item } from './item.js';

/** The items of one story with their roles, in page order. */
export interface Story {
  readonly parts: readonly (Placing & { readonly item: Item })[];
}

/** Cuts a page's items into stories where one opens; furniture apart, in runs. */
export function cutStories(
  items: readonly Item[],
  placings: readonly Placing[],
): { readonly stories: readonly Story[]; readonly furniture: readonly (readonly Item[])[] } {
  const stories: { parts: (Placing & { item: Item })[] }[] = [];
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
      stories.push({ parts: [...early, part] });
      early = [];
    } else if (stories.length > 0) stories.at(-1)?.parts.push(part);
    else early.push(part);
    running = placing.role === 'furniture';
  });
  if (early.length > 0) stories.push({ parts: early });
  return { stories, furniture };
}
