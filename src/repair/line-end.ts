import { SPACES } from './features.js';
import type { Fix } from './fix.js';

export const lineEnd: Fix = {
  name: 'line-end',
  why: 'extractors pad lines with spaces to the edge of the box',
  seeks: SPACES,
  fix: (text) => text.trimEnd(),
  mends: [{ before: '市政府昨日 ', after: '市政府昨日' }],
  leaves: [{ before: '　　市政府昨日' }],
};
