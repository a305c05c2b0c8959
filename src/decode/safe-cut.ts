import { isSpace } from '../chars/spaces.js';

/** Marks after which a sentence may end, with the closing quotes and brackets that may follow them. */
const SENTENCE_END = /[。！？!?.…][”’」』）)"']*/gu;

/** True where the cut would part a surrogate pair. */
function partsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff && text.charCodeAt(at) >> 10 === 0x37;
}

/** Where the last word of a text ends that has white space behind it; 0 where none has. */
function lastWordEnd(text: string): number {
  let at = text.length;
  while (at > 0 && !isSpace(text.charCodeAt(at - 1))) at--;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * Where to cut a text that is longer than `cap` UTF-16 code units: after the last sentence end in the last quarter
 * before the cap, else after the last word there, else at the cap, and never within a surrogate pair. White space goes with
 * what follows it: at the end of a line it would be padding.
 */
export function safeCut(text: string, cap: number): number {
  const start = Math.floor((cap * 3) / 4);
  const window = text.slice(start, cap);
  let best = 0;
  for (const match of window.matchAll(SENTENCE_END)) best = match.index + match[0].length;
  if (best === 0) best = lastWordEnd(window);
  const cut = best === 0 ? cap : start + best;
  return partsPair(text, cut) ? cut - 1 : cut;
}
