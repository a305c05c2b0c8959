import { asciiUnit, STRAY, type Unit } from './unit.js';

/** 0x80–0x9F; a space where there is no character. */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const HIGH: readonly Unit[] = Array.from({ length: 128 }, (_, index) => {
  const text = UPPER_CONTROLS[index] ?? String.fromCharCode(0x80 + index);
  return text === ' ' ? STRAY : { length: 1, text };
});

/**
 * windows-1252, and with it ISO 8859-1. The WHATWG reads the five bytes without a character (0x81, 0x8D, 0x8F, 0x90,
 * 0x9D) as controls, which would hide damage.
 */
export function readWindows1252(bytes: Uint8Array, at: number): Unit {
  const byte = bytes[at] ?? 0;
  return asciiUnit(byte) ?? HIGH[byte - 0x80] ?? STRAY;
}
