import { namesRadicals, radicalHome } from '../chars/radicals.js';
import { substitute } from '../chars/substitute.js';
import { RADICALS } from './features.js';
import type { Fix } from './fix.js';

export const radical: Fix = {
  name: 'radical',
  why: 'a PDF font draws a radical and the ideograph that looks like it with one glyph, and the extractor reads the glyph back as the radical',
  seeks: RADICALS,
  fix: (text, { habits }) => {
    if (namesRadicals(text)) return text;
    return substitute(text, (code) => radicalHome(code, habits.origin().variety === 'simplified'));
  },
  mends: [
    { before: '⼆⼗⼋⽇上午，⽼城的⻔开了', after: '二十八日上午，老城的门开了' },
    { before: '⻓桥⻬了，⺠众来看', after: '长桥齐了，民众来看' },
    { before: '⽤⼾们来了', after: '用户们来了' },
    { before: '⾨⼾開了，來的⼈們', after: '門戶開了，來的人們', page: ['他們說這個會開過。'] },
  ],
  leaves: [{ before: '部首：⼀⼁⼂' }, { before: '⼆、⼀⼁⼂⼃⼄' }, { before: '⻌是“走”字的偏旁' }],
};
