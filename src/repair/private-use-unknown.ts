import { isPrivateUse } from '../chars/private-use.js';

/** The rule of a note, at most one a line, on private-use characters that were kept: only their font knows what they are. */
export const PRIVATE_USE_UNKNOWN = 'private-use-unknown';

/** True where `text` holds a private-use character. */
export function hasUnknown(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isPrivateUse(text.codePointAt(i) ?? 0)) return true;
  return false;
}
