import { need } from './needs.js';

/** What parts a name from a place or a deed, in any of its shapes. */
export const STROKE = need('/／╱∕：:');

/** Big5 has strokes of other blocks as well, and papers set them between name and place: `記者陳某╱台北報導`. */
const OTHERS = /[╱∕]/gu;

/** The text with the usual stroke for the others, of the same length. */
export const plainStrokes = (text: string): string => text.replaceAll(OTHERS, '／');
