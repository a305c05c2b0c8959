const DIGITS = '〇一二三四五六七八九';

/**
 * A page number as printed, in Arabic digits: `二` → `2`, `十二` → `12`, `二十` → `20`, `Ａ３` → `A3`; null where it is none.
 * The paper's own section pages (`A5`) stay.
 */
export function pageNumber(printed: string): string | null {
  const narrow = [...printed.replace('零', '〇')].map(narrowed).join('');
  if (/^[A-Za-z]{0,2}\d{1,3}$/u.test(narrow)) return narrow.toUpperCase();
  return chinese(narrow);
}

/** Full-width digits and letters in their narrow forms. */
function narrowed(char: string): string {
  const unit = char.charCodeAt(0);
  return unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : char;
}

function chinese(text: string): string | null {
  const ten = text.indexOf('十');
  if (ten < 0) {
    const digits = [...text].map((char) => DIGITS.indexOf(char));
    return digits.length > 0 && digits.length <= 3 && digits.every((digit) => digit >= 0)
      ? String(Number(digits.join('')))
      : null;
  }
  const [tens, ones] = [text.slice(0, ten), text.slice(ten + 1)];
  if (tens.length > 1 || ones.length > 1) return null;
  const [left, right] = [tens === '' ? 1 : DIGITS.indexOf(tens), ones === '' ? 0 : DIGITS.indexOf(ones)];
  return left > 0 && right >= 0 ? String(left * 10 + right) : null;
}
