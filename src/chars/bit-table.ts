/** Bits of code units, by ranges (both ends in them) and by single marks. A unit may stand in several. */
export type BitRanges = readonly (readonly [
  bits: number,
  ranges: readonly (readonly [first: number, last: number])[],
])[];
export type BitMarks = readonly (readonly [bits: number, marks: string])[];

/** Ranges of so many units are filled at once, a hundred times as fast as unit by unit: every start of the command makes the tables. */
const LARGE = 256;

/** For each code unit its bits. @param ranges those of `LARGE` units and more must have no unit in common. */
export function bitTable(ranges: BitRanges, marks: BitMarks): Uint16Array {
  const table = new Uint16Array(0x10000);
  const each = ranges.flatMap(([bits, own]) => own.map(([first, last]) => ({ bits, first, last })));
  const isLarge = ({ first, last }: { readonly first: number; readonly last: number }) => last - first >= LARGE;
  for (const { bits, first, last } of each.filter(isLarge)) table.fill(bits, first, last + 1);
  const add = (unit: number, bits: number) => {
    table[unit] = (table[unit] ?? 0) | bits;
  };
  for (const range of each) {
    if (isLarge(range)) continue;
    for (let unit = range.first; unit <= range.last; unit++) add(unit, range.bits);
  }
  for (const [bits, own] of marks) for (let i = 0; i < own.length; i++) add(own.charCodeAt(i), bits);
  return table;
}
