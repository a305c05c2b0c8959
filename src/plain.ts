const TAG = Object.prototype.toString;

/** An object with keys, and no list, table or function. */
export const isPlain = (value: unknown): value is object => TAG.call(value) === '[object Object]';

/** A value as a message shows it: a text in quotes, an object by what kind of thing it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null) return TAG.call(value);
  return typeof value === 'function' ? 'a function' : String(value);
}
