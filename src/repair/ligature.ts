import { ligatureLetters } from '../chars/ligatures.js';
import { substitute } from '../chars/substitute.js';
import { LIGATURES } from './features.js';
import type { Fix } from './fix.js';

export const ligature: Fix = {
  name: 'ligature',
  why: 'fonts draw fi or an Arabic letter in its joined form with a glyph of its own, and the extractor writes the glyph instead of the letters',
  seeks: LIGATURES,
  fix: (text) => substitute(text, ligatureLetters),
  mends: [
    {
      before: 'the o\ufb03ce was \ufb01nished o\ufb00 the \ufb02oor',
      after: 'the office was finished off the floor',
      western: true,
    },
    { before: '\ufb05ill, \ufb06ill', after: 'ſtill, still', western: true },
    { before: '\ufee3\ufeae\ufea3\ufe92\ufe8e', after: 'مرحبا', western: true },
  ],
  leaves: [{ before: 'Œuvre, Straße, ĳzer', western: true }, { before: '\ufdfa', western: true }, { before: '①㎏㈱' }],
};
