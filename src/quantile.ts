/** Numbers from the least up. A typed array is sorted without asking back which of two comes first. */
export const ascending = (values: readonly number[]): Float64Array => new Float64Array(values).sort();

/** The value below which a part of the values lies, `part` 0 to 1; 0 of none. */
export function quantile(values: readonly number[], part: number): number {
  return ascending(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
}

/** The middle one of some values, of an even number the upper; 0 of none. */
export const median = (values: readonly number[]): number => quantile(values, 1 / 2);
