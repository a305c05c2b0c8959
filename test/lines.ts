import type { Line } from '../src/model/line.js';

/** The lines of a text as they come, numbered from 1. */
export const linesOf = (text: string): Line[] =>
  text.split('\n').map((raw, i) => ({ number: i + 1, raw, text: raw, carried: false }));
