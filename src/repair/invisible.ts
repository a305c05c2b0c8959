import { classAt, HAN, HANGUL, INVISIBLE, LETTER } from '../chars/classes.js';
import { INVISIBLES } from './features.js';
import type { Fix } from './fix.js';

const JOINERS = '\u200c\u200d';

export const invisible: Fix = {
  name: 'invisible',
  why: 'extractors pass on control bytes, zero-width characters and byte order marks that a font or a concatenated file left behind',
  seeks: INVISIBLES,
  fix: (text) => {
    if (!hasInvisible(text)) return text;
    let kept = '';
    for (let i = 0; i < text.length; i++) if (!(classAt(text, i) & INVISIBLE) || joins(text, i)) kept += text.charAt(i);
    return kept;
  },
  mends: [
    { before: '市\u200b政\ufeff府', after: '市政府' },
    { before: 'the\u0000 mayor\u0007', after: 'the mayor', western: true },
    // an annotation's text is kept, its anchors are not; an object's anchor stands for a picture
    { before: '\ufff9渡口\ufffadukou\ufffb', after: '渡口dukou' },
    { before: '心也整洁了。\u200d（记者', after: '心也整洁了。（记者' },
    { before: '本报讯\u200d\u0301', after: '本报讯\u0301' },
    { before: '渡口\ufffc开了，\u200e', after: '渡口开了，' },
  ],
  leaves: [
    { before: '\tthe mayor', western: true },
    { before: '👩\u200d💻', western: true },
    { before: 'نامه\u200cای', western: true },
    { before: 'क्\u200dष', western: true },
  ],
};

function hasInvisible(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classAt(text, i) & INVISIBLE) return true;
  return false;
}

/** A letter or mark of a script that is shaped, or a picture. */
const isJoined = (char: string): boolean => /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(char);

/** Joiners shape Arabic, Indic and emoji sequences: between two things; beside Han, Hangul or Western letters they have no use. */
function joins(text: string, i: number): boolean {
  if (!JOINERS.includes(text.charAt(i)) || i === 0) return false;
  const [before, after] = [
    lastOf(text.slice(Math.max(0, i - 2), i)),
    String.fromCodePoint(text.codePointAt(i + 1) ?? 0),
  ];
  return [before, after].every((char) => isJoined(char) && !isPlain(char));
}

const isPlain = (char: string): boolean => char.length === 1 && (classAt(char, 0) & (HAN | HANGUL | LETTER)) !== 0;

const lastOf = (text: string): string => [...text].at(-1) ?? '';
