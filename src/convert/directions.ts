/** OpenCC's names: simplified (s), traditional (t), of Taiwan (tw) and Hong Kong (hk); a last p changes words as well (打印机, 印表機). */
export const DIRECTIONS = ['s2t', 't2s', 's2tw', 'tw2s', 's2twp', 'tw2sp', 's2hk', 'hk2s'] as const;
export type Direction = (typeof DIRECTIONS)[number];
