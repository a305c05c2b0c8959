/** How alike two texts are, 0 to 1: shared runs of four characters, white space aside. */
export function dice(a: string, b: string): number {
  const left = grams(a);
  const right = grams(b);
  let shared = 0;
  for (const [gram, count] of left) shared += Math.min(count, right.get(gram) ?? 0);
  const all = total(left) + total(right);
  return all === 0 ? 1 : (2 * shared) / all;
}

function grams(text: string): ReadonlyMap<string, number> {
  const chars = [...text.replace(/\s+/gu, '')];
  const counts = new Map<string, number>();
  for (let i = 0; i + 4 <= chars.length; i++) {
    const gram = chars.slice(i, i + 4).join('');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
