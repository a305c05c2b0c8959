/** The UTF-16 units of some marks: asked for a unit, they make no string of it. */
export function unitsOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}
