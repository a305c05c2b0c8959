import type { Line } from '../model/line.js';

/** Stands where lines were moved, for what parted them from those over them: it is none of the source's. */
export const BLANK: Line = { number: 0, raw: '', text: '', carried: false };

export const isBlank = ({ text }: Line): boolean => text.trim() === '';
