import type { Article, Flag } from '../model/article.js';
import { FLAGS } from '../model/flags.js';
import type { Linked } from './chain.js';

/** Flags a story whose ends, `start` and `end`, say that there is more of it, which was looked for in vain. */
export function flagOpen<A extends Article, B extends Article>(article: A, start: Linked<B>, end: Linked<B>): A {
  const open: Flag[] = [];
  if (start.from !== null && start.prev === null) open.push(start.tied ? 'jump-tie' : 'open-start');
  if (end.to !== null && end.next === null) open.push(end.tied ? 'jump-tie' : 'open-end');
  return open.length === 0 ? article : { ...article, flags: inOrder([...article.flags, ...open]) };
}

/** Flags in the order of their codes, each once. */
export function inOrder(flags: readonly Flag[]): readonly Flag[] {
  return (Object.keys(FLAGS) as Flag[]).filter((flag) => flags.includes(flag));
}
