/**
 * How surprising a character of a newspaper is, and what a broken byte costs, when encodings are told apart. One scale
 * for all encodings: the natural logarithm of how rare the character is among all that pages print.
 */
export const DETECT = {
  space: 2,
  small: 3.5,
  capital: 5,
  digit: 4.5,
  asciiMark: 5,
  /** Characters that half of a Chinese page is made of, and its marks. */
  commonHan: 6.5,
  hanMark: 5,
  /** The first of the two levels of GB 2312 and of Big5. */
  usualHan: 9.3,
  rareHan: 12.5,
  /** Letters with accents that Western papers print on each page; their quotes, dashes and signs. */
  accent: 6.2,
  accentCapital: 7.5,
  quote: 5,
  westernMark: 6.5,
  /** Full-width letters and digits, kana, Greek, Cyrillic, other marks. */
  fullWidth: 7.5,
  otherLetter: 9,
  otherMark: 11,
  /** A Han character beside a Latin letter: an accent read as the first half of one always is. */
  mixed: 5.5,
  /** Whatever no newspaper of these scripts prints; what no text holds. */
  strange: 13,
  never: 16,
  /** A byte that is passed over: one in a hundred is broken, and could be any of 256. */
  broken: 10,
  /** The byte after one: what is left of a character of several bytes. */
  brokenOn: 7,
  /** The two bytes of a unit of UTF-16; one byte in mid-text that is gone or too many, which shifts all after it. */
  brokenUnit: 15.5,
  shifted: 16,
  /** A beginning in mid-unit. */
  halfUnit: 20,
  /**
   * More than this for each byte is no text in any of the encodings: pages with 2 % of their bytes broken stay under 4,
   * programs and noise are at 5 to 8.
   */
  doubtful: 5,
  /** Before anything is seen. What is not UTF-8 must say so: by more than damage to ASCII would. */
  prior: { 'utf-8': 0, gb18030: 5, big5: 5, 'windows-1252': 2.5, 'utf-16le': 5, 'utf-16be': 6 },
};
