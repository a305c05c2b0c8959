import { expect, test } from 'vitest';
import { isDeathNotice } from '../../src/phrases/death-notice.js';

test.each([
  'QUILL Dora. Passed away peacefully on March 4, aged 91.',
  'QUILL (née Marsh) Dora Ivy. Suddenly at home. Donations to the lifeboat.',
  'O’DELL Father Noel. Parish priest from 1979. Requiem Mass on Thursday.',
  'FENWICK Noel (Nob), on March 4 at Wending, aged 79. Sadly missed.',
])('%s', (text) => expect(isDeathNotice(text)).toBe(true));

test.each([
  'NOEL FENWICK, 41, of Mill Row, admitted stealing. He was aged 41.',
  'QUILL Dora. Mayor of Wending.',
  'Dora Quill passed away peacefully on March 4.',
])('%s is none', (text) => expect(isDeathNotice(text)).toBe(false));
