/** ASCII clause marks and the full-width marks that Chinese text uses in their place. */
export const CLAUSE_MARKS: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['?', '？'],
  ['!', '！'],
]);

/** Numerals as Chinese writes them; between two of these a mark or 一一 may be part of a number or a ratio. */
export const HAN_NUMERALS = '〇○一二三四五六七八九十百千万亿萬億两兩第';
