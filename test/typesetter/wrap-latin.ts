/**
 * Fills lines with words; a word that does not fit is hyphenated where a syllable seems to end. `width` and `first`, what
 * the first line is short, are in the units of `measure`: characters, if nothing else is said.
 */
export function wrapLatin(
  text: string,
  width: number,
  first: number,
  hyphen: string,
  measure: (text: string) => number = (measured) => measured.length,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - first;
  const words = text.split(' ').flatMap(splitAtHyphens);
  for (const { word, glued } of words) {
    let rest = word;
    for (;;) {
      const gap = line === '' || glued ? '' : ' ';
      if (measure(line + gap + rest) <= room) {
        line += gap + rest;
        break;
      }
      const cut = cutOf(rest, (part) => measure(`${line}${gap}${part}-`) <= room);
      if (cut > 0) lines.push(`${line}${gap}${rest.slice(0, cut)}${hyphen}`);
      else if (line !== '') lines.push(line);
      else {
        line = rest;
        break;
      }
      rest = rest.slice(cut);
      line = '';
      room = width;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** `well-known` may break after its own hyphen, which then needs no other. */
function splitAtHyphens(word: string): readonly { word: string; glued: boolean }[] {
  const parts = word.match(/[^-]*-(?=[A-Za-z])|[^-]+-*$|-+$/g) ?? [word];
  return parts.map((part, i) => ({ word: part, glued: i > 0 }));
}

/** The last place that fits at which two letters before and three after make a fair break; 0 where there is none. */
function cutOf(word: string, fits: (part: string) => boolean): number {
  if (!/^[a-z]{7,}[.,;:”]?$/.test(word)) return 0;
  const letters = word.replace(/[^a-z]+$/, '').length;
  for (let at = letters - 3; at >= 2; at--) {
    if (
      fits(word.slice(0, at)) &&
      /[aeiouy]/.test(word.slice(0, at)) &&
      /[^aeiouy][^aeiouy]$|[aeiouy]$/.test(word.slice(0, at)) &&
      /^[^aeiouy][aeiouy]/.test(word.slice(at))
    )
      return at;
  }
  return 0;
}
