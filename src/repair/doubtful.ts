/** Code units that some fix looks for, wherever they stand. Quotes, dashes and ellipses of U+2010–2027 are in every line. */
const ALWAYS: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x20],
  [0x7f, 0xad],
  [0x2000, 0x2012],
  [0x2015, 0x2017],
  [0x201a, 0x201b],
  [0x201e, 0x2025],
  [0x2027, 0x206f],
  [0x2e80, 0x2fd5],
  [0x3000, 0x3000],
  // private use, compatibility ideographs, ligatures, presentation forms, variation selectors, byte order mark
  [0xe000, 0xfeff],
  // full-width digits and letters
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xfff0, 0xffff],
  // the high surrogates of compatibility ideographs, tags and variation selectors, and planes 15 and 16
  [0xd87e, 0xd87e],
  [0xdb40, 0xdbff],
];

/** Marks that only Chinese pages are looked through for: in Western text every line has one. */
const ON_HAN_PAGES = '"(),:;?!〈';

const ANYWHERE = 1;
const HAN_ONLY = 2;

const TABLE = new Uint8Array(0x10000);
for (const mark of ON_HAN_PAGES) TABLE[mark.charCodeAt(0)] = HAN_ONLY;
for (const [first, last] of ALWAYS) TABLE.fill(ANYWHERE, first, last + 1);

const ONE = 0x4e00;

/** True where a fix might find something in `text`; most lines hold nothing that any of them looks for. */
export function isDoubtful(text: string, han: boolean): boolean {
  const asked = han ? ANYWHERE | HAN_ONLY : ANYWHERE;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((TABLE[unit] ?? 0) & asked) return true;
    if (unit === ONE && text.charCodeAt(i + 1) === ONE) return true;
  }
  return false;
}
