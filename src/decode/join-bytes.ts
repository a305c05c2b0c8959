/** Pieces of bytes as one. Where there is only one, it is that one and no copy. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = parts.filter((part) => part.length > 0);
  if (first === undefined) return new Uint8Array(0);
  if (others.length === 0) return first;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A copy: the caller may use its buffer again, and `slice` of a `Buffer` copies nothing. */
export const keepBytes = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);
