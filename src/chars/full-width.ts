/** How far the full-width forms of ASCII (U+FF01–FF5E) stand behind it. */
const OFFSET = 0xfee0;

export const isWideDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19;
export const isWideLetter = (code: number): boolean =>
  (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);

/** The ASCII character of a full-width one. */
export const narrowed = (code: number): string => String.fromCharCode(code - OFFSET);
