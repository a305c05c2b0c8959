/** Enough of a text to tell, in UTF-16 units. */
export const SAMPLE = 4_000;

/**
 * What print does not hold and misreading leaves: signs that newspapers do not print, a mark within a Western word, an
 * ASCII mark behind a Han character. The marks are looked for first, since they are fewer than the letters around them.
 */
const MISREAD =
  /[|\\^~_=<>{}*#§¤■♦►]|[,;:!?()"”“»«](?<=\p{L}.)(?=\p{L})(?<!\p{Script=Han}.)|[!-/:-@[-`{-~](?<=\p{Script=Han}.)/gu;

/** How many characters for each hundred look misread: 0 in clean text, 1 and more where OCR made it. */
export function textNoise(text: string): number {
  const sample = text.slice(0, SAMPLE);
  if (sample === '') return 0;
  return ((sample.match(MISREAD)?.length ?? 0) * 100) / sample.length;
}
