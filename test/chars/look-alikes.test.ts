import { describe, expect, test } from 'vitest';
import { compatibilityHome } from '../../src/chars/compatibility.js';
import { ligatureLetters } from '../../src/chars/ligatures.js';
import { gb18030Home } from '../../src/chars/private-gb18030.js';
import { hkscsHome } from '../../src/chars/private-hkscs.js';
import { isPrivateUse } from '../../src/chars/private-use.js';
import { radicalHome } from '../../src/chars/radicals.js';

/** What each code point of a range goes to, those without a home left out. */
function homes(first: number, last: number, home: (code: number) => string | null): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let code = first; code <= last; code++) {
    const put = home(code);
    if (put !== null) found.set(code, put);
  }
  return found;
}

test('radicals: 214 of Kangxi, 114 of the Supplement, all to unified ideographs', () => {
  const kangxi = homes(0x2f00, 0x2fdf, (code) => radicalHome(code, false));
  const supplement = homes(0x2e80, 0x2eff, (code) => radicalHome(code, false));
  expect([kangxi.size, supplement.size]).toEqual([214, 114]);
  for (const ideograph of [...kangxi.values(), ...supplement.values()]) {
    expect(ideograph).toMatch(/^\p{Unified_Ideograph}$/u);
  }
  // the two of the Supplement that NFKC knows
  expect(supplement.get(0x2e9f)).toBe('\u2e9f'.normalize('NFKC'));
  expect(supplement.get(0x2ef3)).toBe('\u2ef3'.normalize('NFKC'));
  expect(radicalHome(0x2f3e, true)).toBe('户');
  expect(radicalHome(0x2f3e, false)).toBe('戶');
});

test('compatibility ideographs go to unified ones, but for the twelve that are unified', () => {
  const found = homes(0xf900, 0xfaff, compatibilityHome);
  expect(found.size).toBe(472 - 12);
  expect(homes(0x2f800, 0x2fa1f, compatibilityHome).size).toBe(542);
  for (const ideograph of found.values()) expect(ideograph).toMatch(/^\p{Unified_Ideograph}$/u);
});

test('ligatures give letters, ornaments and vowel marks by themselves stay', () => {
  expect(homes(0xfb00, 0xfb06, ligatureLetters).size).toBe(7);
  expect(ligatureLetters(0xfef5)).toBe('لآ');
  for (const stays of [0xfdfa, 0xfdfb, 0xfe70, 0xfc5e, 0xfd3e, 0xfb13]) expect(ligatureLetters(stays)).toBeNull();
});

describe('private use', () => {
  test('GB 18030: what ICU gives the same two bytes', () => {
    const decoder = new TextDecoder('gb18030');
    const ofCode = (lead: number, trail: number) => decoder.decode(Uint8Array.of(lead, trail));
    expect(gb18030Home(0xe7c7)).toBe(ofCode(0xa8, 0xbc));
    for (let i = 0; i < 80; i++) {
      const trail = 0x50 + i + (i < 47 ? 0 : 1);
      const given = ofCode(0xfe, trail);
      if (isPrivateUse(given.codePointAt(0) ?? 0)) expect(gb18030Home(0xe815 + i)).toMatch(/^[\u{20000}-\u{2ffff}]$/u);
      else expect(gb18030Home(0xe815 + i)).toBe(given);
    }
    const found = homes(0xe000, 0xf8ff, gb18030Home);
    expect(found.size).toBe(107);
    for (const home of found.values()) expect(isPrivateUse(home.codePointAt(0) ?? 0)).toBe(false);
  });

  test('HKSCS: known characters, and none that is private', () => {
    const found = homes(0xe000, 0xf8ff, hkscsHome);
    expect(found.size).toBe(5058);
    expect([0xe473, 0xe88c, 0xecd1, 0xecda].map((code) => found.get(code)).join('')).toBe('邨埗嘅啲');
    expect(found.get(0xf325)).toBe('Ê\u0304');
    for (const home of found.values()) expect(isPrivateUse(home.codePointAt(0) ?? 0)).toBe(false);
  });
});
