/** The encodings that are read, by the WHATWG's names. */
export const ENCODING_NAMES = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type EncodingName = (typeof ENCODING_NAMES)[number];
