/** How many UTF-16 units of a text are not white space, as `\s` has it. */
export function unspacedLength(text: string): number {
  let spaces = 0;
  for (let i = 0; i < text.length; i++) if (isSpace(text.charCodeAt(i))) spaces++;
  return text.length - spaces;
}

/** As `\s` has it. */
export function isSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680;
  if (unit > 0x3000) return unit === 0xfeff;
  return unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** How many single spaces (U+0020) a text holds; no more than `most` are looked for. */
export function countSpaces(text: string, most: number): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0 && spaces < most; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces;
}
