/** Letters that an engine takes for each other, in black letter above all: the first stands for all of its row. */
const ALIKE: readonly string[] = ['sfſ', 'un', 'ec', 'tkrx', 'bhv', 'ilj1!|'];

const FIRST: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((row) => [...row].map((char) => [char, row.charAt(0)])),
);
const MARKS = /\p{Mn}/gu;

/** A name as any reading of it has it: `Frankreich` and `Frantreich`, `NÉCROLOGIE` and `NECROLOG1E` have one. */
export function misreadKey(name: string): string {
  let key = '';
  for (const char of name.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('ß', 'ss')) {
    if (char !== "'" && char !== '’' && char !== ' ' && char !== '-') key += FIRST.get(char) ?? char;
  }
  return key;
}
