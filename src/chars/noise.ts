/**
 * What print does not hold and misreading leaves: signs that newspapers do not print, a run of them once; a black square
 * beside a Latin letter (Chinese papers mark items with it); a mark within a Western word; an ASCII mark behind a Han
 * character, but for those that papers print there (`文/图`, `互联网+`).
 */
const MISREAD =
  /[|\\^~_=<>{}*#§¤♦►]+|■(?<=\p{sc=Latn} ?.)|■(?= ?\p{sc=Latn})|[,;:!?()"”“»«](?<=\p{L}.)(?=\p{L})(?<!\p{Script=Han}.)|[!"'(),.:;?[\]](?<=\p{Script=Han}.)/gu;

/** Misreadings for each hundred characters that a page has where it may as well be print as OCR: half of the way to surely OCR. */
const HALF = 0.2;

/** How surely OCR made a text, 0 to 1: print has up to 0.08 misreadings for each hundred characters, OCR 0.05 to 0.9. */
export function misreadShare(text: string): number {
  const rate = ((text.match(MISREAD)?.length ?? 0) * 100) / Math.max(1, text.length);
  return rate ** 2 / (rate ** 2 + HALF ** 2);
}
