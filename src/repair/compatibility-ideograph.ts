import { compatibilityHome } from '../chars/compatibility.js';
import { substitute } from '../chars/substitute.js';
import { COPIES } from './features.js';
import type { Fix } from './fix.js';

export const compatibilityIdeograph: Fix = {
  name: 'compatibility-ideograph',
  why: 'Korean, Japanese and Taiwanese standards held some ideographs twice, and fonts and converters still give the copy, which no search finds',
  seeks: COPIES,
  fix: (text) => substitute(text, compatibilityHome),
  mends: [
    { before: '金\uf90a、\uf9da子与\uf967同', after: '金金、栗子与不同' },
    { before: '\u{2f800}人', after: '丽人' },
  ],
  leaves: [{ before: '\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27\ufa28\ufa29' }],
};
