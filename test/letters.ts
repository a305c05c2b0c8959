/** How often each letter and digit occurs. */
export type Letters = ReadonlyMap<string, number>;

export function lettersOf(texts: readonly (string | null)[]): Letters {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [letter] of (text ?? '').matchAll(/[\p{L}\p{N}]/gu)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/** Letters that `whole` has more often than `part`, each as often as it does. */
export function missing(whole: Letters, part: Letters): string {
  return [...whole].map(([letter, count]) => letter.repeat(Math.max(0, count - (part.get(letter) ?? 0)))).join('');
}
