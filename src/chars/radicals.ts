import { once } from './once.js';

/**
 * Radicals that stand for ideographs: a font draws U+2F00 ⼀ and U+4E00 一 with one glyph, and who reads the text back
 * from the glyph finds the radical first. U+2F00–2FD5 (Kangxi) are compatibility characters, so that NFKC of the one
 * code point is the ideograph; U+2E80–2EF3 (Supplement) have no decomposition but for two, and need a table.
 */

const KANGXI = [0x2f00, 0x2fd5] as const;
const SUPPLEMENT = [0x2e80, 0x2ef3] as const;

/**
 * The ideograph for each code point of the Supplement, sixteen a row; a space where there is none: U+2E80 has no
 * equivalent, U+2E9A is not assigned.
 *
 * Source: Equivalent_Unified_Ideograph of the Unicode Character Database 15.0.0, EquivalentUnifiedIdeograph.txt, which
 * agrees with NFKC on all 214 Kangxi radicals.
 */
const IDEOGRAPHS = [
  ' 厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣', // 2E80
  '尢𡯂巳幺彑𫜹忄心扌攵 旡日月歺母', // 2E90
  '民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹', // 2EA0
  '纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹', // 2EB0
  '艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑', // 2EC0
  '钅長镸长门𨸏阝雨青韦页风飞食𩙿飠', // 2ED0
  '饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜', // 2EE0
  '龙龜亀龟', // 2EF0
];

const ofSupplement = once(() => [...IDEOGRAPHS.join('')]);

function homeOf(code: number): string | null {
  if (code >= KANGXI[0]) return String.fromCodePoint(code).normalize('NFKC');
  const home = ofSupplement()[code - SUPPLEMENT[0]];
  return home === undefined || home === ' ' ? null : home;
}

/** Fonts of the mainland draw ⼾ with the glyph of 户, which NFKC takes for 戶: 用⼾ is 用户 on a simplified page. */
const DOOR = 0x2f3e;

/** The ideograph that the radical `code` looks like; null where it is none. */
export function radicalHome(code: number, simplified: boolean): string | null {
  if (code < SUPPLEMENT[0] || code > KANGXI[1]) return null;
  return code === DOOR && simplified ? '户' : homeOf(code);
}

/**
 * Radicals that are no word and no part of a name: who prints one speaks of radicals. ⼁丨 ⼂丶 ⼃丿 ⼅亅 ⼇亠 ⼌冂 ⼍冖 ⼎冫
 * ⼐凵 ⼓勹 ⼖匸 ⼙卩 ⼛厶 ⼞囗 ⼡夂 ⼢夊 ⼧宀 ⼬屮 ⼵廴 ⼶廾 ⼹彐 ⼺彡 ⼻彳.
 */
const BARE = new Set(
  [1, 2, 3, 5, 7, 12, 13, 14, 16, 19, 22, 25, 27, 30, 33, 34, 39, 44, 53, 54, 57, 58, 59].map((i) => KANGXI[0] + i),
);

const isRadical = (code: number): boolean => code >= SUPPLEMENT[0] && code <= KANGXI[1];

/** True where `text` speaks of radicals: it names them (部首：⼀⼁⼂), or sets one that is no word beside another. */
export function namesRadicals(text: string): boolean {
  if (/部首|偏旁|radical/iu.test(text)) return true;
  for (let i = 0; i < text.length; i++) {
    if (!BARE.has(text.charCodeAt(i))) continue;
    const near = [text.charCodeAt(i - 1), text.charCodeAt(i + 1)];
    if (near.some((code) => isRadical(code) && code !== text.charCodeAt(i))) return true;
  }
  return false;
}
