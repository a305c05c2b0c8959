import { classAt, HAN, HANGUL, INVISIBLE, LETTER, SPACE } from '../chars/classes.js';
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
    { before: '渡口\ufffc开了，\u200e', after: '渡口开了，' },
  ],
  leaves: [
    { before: '\tthe mayor', western: true },
    { before: '👩\u200d💻', western: true },
  ],
};

function hasInvisible(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classAt(text, i) & INVISIBLE) return true;
  return false;
}

/** Joiners shape Arabic, Indic and emoji sequences; before Han, Hangul, Western letters, a space or the end they have no use. */
function joins(text: string, i: number): boolean {
  if (!JOINERS.includes(text.charAt(i))) return false;
  const next = text.charCodeAt(i + 1);
  const astral = next >= 0xd800 && next <= 0xdbff;
  return astral || (i + 1 < text.length && !(classAt(text, i + 1) & (HAN | HANGUL | LETTER | SPACE | INVISIBLE)));
}
