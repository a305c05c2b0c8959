/** Endings that are no words of English, and how the stems end that they belong to. */
const STEMS: readonly (readonly [ending: string, stem: RegExp])[] = [
  ['y', /[tfc]$/u],
  ['ies', /[trlc]$/u],
  ['al', /[iue]t$/u],
  ['ion', /[iur]at$/u],
  ['ions', /[iur]at$/u],
  ['ation', /[a-z]$/u],
  ['ations', /[a-z]$/u],
  ['ary', /it$/u],
  ['arian', /it$/u],
  ['ious', /[a-z]$/u],
  ['ively', /[ts]$/u],
  ['ately', /[a-z]$/u],
];

export const ENDINGS: readonly string[] = STEMS.map(([ending]) => ending);

/** True where `ending` is no word by itself and can be the rest of the word that `stem` begins: capabilit|y, generat|ion. */
export function isSplitEnding(stem: string, ending: string): boolean {
  return STEMS.some(([known, ends]) => known === ending && ends.test(stem));
}
