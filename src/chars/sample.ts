/** The first `most` UTF-16 units of several texts with `between` between them: no more of them is joined than that. */
export function sampleOf(texts: readonly string[], between: string, most: number): string {
  let sample = texts[0] ?? '';
  for (let i = 1; i < texts.length && sample.length < most; i++) sample += between + (texts[i] ?? '');
  return sample.length > most ? sample.slice(0, most) : sample;
}
