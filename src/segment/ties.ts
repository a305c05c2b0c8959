import type { Affinity } from './affinity.js';
import { headOf, type Story } from './story.js';

/** The head shares nearly as much with the other body, and so much at least. */
const NEARLY = 0.1;
const LEAST = 0.2;

/**
 * The stories whose head stands between two bodies, theirs and one that has no head, and by its wording could be of
 * either.
 *
 *     a body without a head
 *     老街夜市开张          as near to the one as to the other
 *     its body
 */
export function findTies(stories: readonly Story[], affinities: readonly Affinity[]): ReadonlySet<Story> {
  return new Set(
    stories.filter((story, i) => {
      const head = headOf(story);
      const [first] = head;
      if (first === undefined) return false;
      const above = story.parts[0] === first;
      const other = stories[above ? i - 1 : i + 1];
      if (other === undefined || headOf(other).length > 0) return false;
      const reach = head.map(({ at }) => affinities[at] ?? { before: 0, after: 0 });
      const before = Math.max(...reach.map((affinity) => affinity.before));
      const after = Math.max(...reach.map((affinity) => affinity.after));
      const [own, others] = above ? [after, before] : [before, after];
      return others >= LEAST && others >= own - NEARLY;
    }),
  );
}
