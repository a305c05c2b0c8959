import type { FurnitureCue } from './furniture-cue.js';

/** What opens and closes a text on the line of an agency: groups of letters that teleprinters began and ended by. */
export const WIRE_START = 'start';
export const WIRE_END = 'end';

const FRAME = /^(?:(?<start>ZCZC)(?: ?[A-Z]{2,3}\d{1,4})?|NNNN)$/u;

/** Which end of such a text a line is; null for any other. */
export function wireFrame(text: string): typeof WIRE_START | typeof WIRE_END | null {
  const found = text.length > LONGEST ? null : FRAME.exec(text);
  if (found === null) return null;
  return found.groups?.['start'] === undefined ? WIRE_END : WIRE_START;
}
const LONGEST = 12;

export const WIRE_FRAME: FurnitureCue = {
  name: 'wire-frame',
  why: 'teleprinters begin and end a text with groups of letters that no text holds',
  begins: 'ZN',
  says: (text) => wireFrame(text) !== null,
  knows: ['ZCZC', 'ZCZC BOM17', 'NNNN'],
  leaves: ['ZCZC is how it begins', 'NNN', 'NATO'],
};
