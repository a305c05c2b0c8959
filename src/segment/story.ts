import { AD_LABEL } from '../phrases/furniture-cues.js';
import { IN_AD } from './ad-boxes.js';
import type { Placing } from './decide.js';
import type { Item } from './item.js';

/** An item with its role; `at`: its place among the items of the page. */
export interface StoryPart extends Placing {
  readonly item: Item;
  readonly at: number;
}

/** The items of one story with their roles, in page order. */
export interface Story {
  readonly parts: readonly StoryPart[];
  /** The page says over it that it is an advertisement. */
  readonly advertised: boolean;
}

/** Cuts a page's items into stories where one opens; furniture apart, in runs, and advertisements in runs of their own. */
export function cutStories(
  items: readonly Item[],
  placings: readonly Placing[],
): { readonly stories: readonly Story[]; readonly furniture: readonly (readonly Item[])[] } {
  const stories: { parts: StoryPart[]; advertised: boolean }[] = [];
  const furniture: Item[][] = [];
  let running = false;
  let early: StoryPart[] = [];
  items.forEach((item, i) => {
    const { opens, role, state }: Placing = placings[i] ?? { role: 'paragraph', opens: false, state: 'bare' };
    const part: StoryPart = { role, opens, state, item, at: i };
    if (role === 'furniture') {
      const run = running ? furniture.at(-1) : undefined;
      if (run !== undefined && isInAd(run[0]) === isInAd(item)) run.push(item);
      else furniture.push([item]);
    } else if (opens) {
      stories.push({ parts: [...early, part], advertised: items[i - 1]?.furniture === AD_LABEL });
      early = [];
    } else if (stories.length > 0) stories.at(-1)?.parts.push(part);
    else early.push(part);
    running = role === 'furniture';
  });
  if (early.length > 0) stories.push({ parts: early, advertised: false });
  return { stories, furniture };
}

/** It stands in an advertisement that its words show. */
export const isInAd = (item: Item | undefined): boolean => item?.furniture === IN_AD;

/** The items of a story's head. */
export function headOf({ parts }: Story): readonly StoryPart[] {
  return parts.filter(({ role }) => role === 'head');
}

/**
 * Whether blank lines part the head of a story from what follows, and no lines of its text: then one within the head parts
 * what is set in several kinds of type.
 */
export function partsByBlanks({ parts }: Story): boolean {
  const last = parts.findLastIndex(({ role }) => role === 'head');
  const below = parts[last + 1]?.item.block;
  if (below === undefined || (below.gaps[0] ?? 0) === 0) return false;
  return parts.slice(last + 1).every(({ item: { block } }) => block.gaps[1] === undefined || block.gaps[1] === 0);
}
