import { once } from './once.js';

/** Cuts Chinese into words by the dictionary that Node brings along; made when it is first asked for. */
export const chineseWords = once(() => new Intl.Segmenter('zh', { granularity: 'word' }));
