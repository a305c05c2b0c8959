import type { Units } from './units.js';

/** True where a text has more of `opening` than of `closing`, or fewer. */
export function isUneven(text: string, opening: Units, closing: Units): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (opening.has(unit)) depth++;
    else if (closing.has(unit)) depth--;
  }
  return depth !== 0;
}
