/** Between dashes, dots or brackets, or by itself; a longer number is a year. */
const PAGE_NUMBER = /^(?:\d{1,3}|([-–—·•~]) ?(\d{1,4}) ?\1|\[ ?(\d{1,4}) ?\]|\( ?(\d{1,4}) ?\))$/u;

/** The number of a page alone on its line, as printed at the edge of a page: `12`, `— 12 —`; null for any other text. */
export function bareNumber(text: string): string | null {
  if (text.length > LONGEST) return null;
  const found = PAGE_NUMBER.exec(text);
  return found === null ? null : (found[2] ?? found[3] ?? found[4] ?? found[0]);
}

const LONGEST = 8;
