/** Of a Latin text, so many more bytes are ASCII than not. */
const MIN_ASCII = 4;
/** Of two bytes for a Han character, the second is below 0x80 in every third of Big5, and in hardly any of GB18030. */
const MIN_LOW_SECONDS = 0.1;

/** Pairs that begin with a high byte, and how many of them end with a low one. */
function countPairs(bytes: Uint8Array): { readonly pairs: number; readonly low: number } {
  let pairs = 0;
  let low = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const second = bytes[at + 1] ?? 0;
    if ((bytes[at] ?? 0) < 0x81 || second < 0x40) continue;
    pairs += 1;
    if (second < 0x80) low += 1;
    at += 1;
  }
  return { pairs, low };
}

/** High bytes with none beside them: letters with accents, where all of them are. */
function countLone(bytes: Uint8Array): number {
  const isHigh = (at: number): boolean => (bytes[at] ?? 0) >= 0x80;
  let lone = 0;
  for (const at of bytes.keys()) if (isHigh(at) && !isHigh(at - 1) && !isHigh(at + 1)) lone += 1;
  return lone;
}

/** What bytes that are not UTF-8 may be, by the name that `iconv` knows: enough to say what to try, not to decide. */
export function guessEncoding(bytes: Uint8Array): 'GB18030' | 'BIG5' | 'WINDOWS-1252' {
  const high = bytes.filter((byte) => byte >= 0x80).length;
  if (bytes.length - high > MIN_ASCII * high && 2 * countLone(bytes) > high) return 'WINDOWS-1252';
  const { pairs, low } = countPairs(bytes);
  return low > MIN_LOW_SECONDS * pairs ? 'BIG5' : 'GB18030';
}
