/** True for the variation selectors of the BMP: which form of the character before them is meant. */
export const isVariation = (code: number): boolean => code >= 0xfe00 && code <= 0xfe0f;

/** True for those of the supplement, which vary ideographs. */
export const isIdeographic = (code: number): boolean => code >= 0xe0100 && code <= 0xe01ef;
