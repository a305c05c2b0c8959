/**
 * CJK compatibility ideographs: copies of ideographs that old standards of Korea, Japan and Taiwan held twice. The
 * ideograph itself is their canonical decomposition, so that NFC of the one code point gives it. The twelve in the block
 * that are ideographs in their own right (U+FA0E, FA0F, FA11, FA13, FA14, FA1F, FA21, FA23, FA24, FA27, FA28, FA29:
 * Unicode Standard, 18.1, “CJK Compatibility Ideographs”) decompose to nothing and stay.
 */
const BLOCKS = [
  [0xf900, 0xfad9],
  [0x2f800, 0x2fa1d],
] as const;

/** The ideograph that the compatibility ideograph `code` is a copy of; null where it is none. */
export function compatibilityHome(code: number): string | null {
  if (!BLOCKS.some(([first, last]) => code >= first && code <= last)) return null;
  const char = String.fromCodePoint(code);
  const home = char.normalize('NFC');
  return home === char ? null : home;
}
