/**
 * `text` with each code point replaced by what `home` gives for it; null leaves it. The same string comes back where
 * nothing was replaced.
 */
export function substitute(text: string, home: (code: number) => string | null): string {
  let mended = '';
  let kept = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const end = i + (code > 0xffff ? 2 : 1);
    const put = home(code);
    if (put !== null) {
      mended += text.slice(kept, i) + put;
      kept = end;
    }
    i = end;
  }
  return kept === 0 ? text : mended + text.slice(kept);
}
