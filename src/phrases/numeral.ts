const DIGITS = '〇一二三四五六七八九';
/** Tens that have a sign of their own. */
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Pages by their order, `première` with its accent or without. */
const ORDINALS: readonly RegExp[] = [
  /^(?:premi[èe]re|ersten|first)$/u,
  /^(?:deuxi[èe]me|seconde|zweiten|second)$/u,
  /^(?:troisi[èe]me|dritten|third)$/u,
  /^(?:quatri[èe]me|vierten|fourth)$/u,
  /^(?:cinqui[èe]me|fünften|fifth)$/u,
  /^(?:sixi[èe]me|sechsten|sixth)$/u,
  /^(?:septi[èe]me|siebten|seventh)$/u,
  /^(?:huiti[èe]me|achten|eighth)$/u,
  /^ninth$/u,
  /^tenth$/u,
];

/**
 * A page number as printed, in Arabic digits: `二` → `2`, `十二` → `12`, `廿一` → `21`, `Ａ３` → `A3`, `two` → `2`,
 * `deuxième` → `2`, `②` → `2`; null
 * where it is none. The paper's own section pages (`A5`) stay, without the hyphen that some print (`A-5`).
 */
export function pageNumber(printed: string): string | null {
  const circled = CIRCLED.indexOf(printed);
  if (circled >= 0 && printed.length === 1) return String(circled + 1);
  const narrow = [...printed.replaceAll('零', '〇').replace(' ', '')].map(narrowed).join('');
  if (/^(?:[A-Za-z]{0,2}|[A-Za-z]{1,2}-)\d{1,3}$|^\d{1,3}[A-Za-z]$/u.test(narrow))
    return narrow.replace('-', '').toUpperCase();
  const lower = narrow.toLowerCase();
  const word = Math.max(
    WORDS.indexOf(lower),
    ORDINALS.findIndex((ordinal) => ordinal.test(lower)),
  );
  return word >= 0 ? String(word + 1) : chinese(narrow.replace(/[廿卅]/u, (sign) => TENS[sign] ?? sign));
}

/** Full-width digits and letters in their narrow forms. */
function narrowed(char: string): string {
  const unit = char.charCodeAt(0);
  return unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : char;
}

/** Up to 199: `一百二十`, `一百〇三`, `二十三`, `一二` digit by digit. */
function chinese(text: string): string | null {
  const hundred = text.startsWith('一百') ? 100 : 0;
  const rest = hundred > 0 ? text.slice(2).replace(/^〇/u, '') : text;
  if (hundred > 0 && rest === '') return '100';
  const below = belowHundred(rest, hundred > 0);
  return below === null ? null : String(hundred + below);
}

function belowHundred(text: string, short: boolean): number | null {
  const ten = text.indexOf('十');
  if (ten < 0) {
    const digits = [...text].map((char) => DIGITS.indexOf(char));
    const most = short ? 1 : 3;
    return digits.length > 0 && digits.length <= most && digits.every((digit) => digit >= 0)
      ? Number(digits.join(''))
      : null;
  }
  const [tens, ones] = [text.slice(0, ten), text.slice(ten + 1)];
  if (tens.length > 1 || ones.length > 1) return null;
  const [left, right] = [tens === '' ? 1 : DIGITS.indexOf(tens), ones === '' ? 0 : DIGITS.indexOf(ones)];
  return left > 0 && right >= 0 ? left * 10 + right : null;
}
