/** Reads the code of an error of the operating system (`ENOENT`); null for every other error. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z0-9]+$/u.test(error.code) ? error.code : null;
}

/** What the codes mean to someone who reads no manual. */
export const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EBADF: 'it is not open',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is too large',
  EIO: 'the device failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file',
  ENOSPC: 'no space left',
  ENOTDIR: 'a part of its path is not a folder',
  ENXIO: 'no such device',
  EPERM: 'not allowed',
  EROFS: 'the disk is read-only',
};
