/**
 * DEL and the C1 controls, which move a terminal's cursor; U+2028, U+2029 and U+0085, at which some readers end a line.
 * `JSON.stringify` itself escapes the C0 controls and lone surrogates.
 */
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/gu;

/** A value as JSON on one line, whatever a reader takes for a line break. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value);
  // hardly a record has one, and to look is less than to replace
  if (json.search(UNSAFE) < 0) return json;
  return json.replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
