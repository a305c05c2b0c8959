import type { Box } from './box.js';
import { isName } from './head-cues.js';

/** The cues by which two lines of heads that came in one box belong to one story; the weights are fitted. */
export type GlueCue = 'same' | 'shorter' | 'much' | 'long' | 'quote' | 'name' | 'named' | 'scrap' | 'comma';

/** What speaks for and against the line `below` belonging to the story of the line right `above` it. */
export function glueCues(above: Box, below: Box): Partial<Record<GlueCue, number>> {
  const [a, b] = [above.text, below.text];
  return {
    same: 1,
    shorter: b.length <= a.length ? 1 : 0,
    much: b.length <= a.length / 2 ? 1 : 0,
    long: a.length > 9 && b.length > 9 ? 1 : 0,
    quote: leavesOpen(a) ? 1 : 0,
    name: isName(below) ? 1 : 0,
    named: isName(above) ? 1 : 0,
    scrap: b.length < 3 ? 1 : 0,
    comma: /[，、：:—]$/u.test(a) ? 1 : 0,
  };
}

function leavesOpen(text: string): boolean {
  return text.split(/[“「《（]/u).length > text.split(/[”」》）]/u).length;
}
