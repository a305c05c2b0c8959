/** True where `code` has no meaning but what a font gives it: the private-use area and planes 15 and 16. */
export function isPrivateUse(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xf0000 && (code & 0xffff) <= 0xfffd);
}
