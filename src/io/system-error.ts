/**
 * Reads the code of an error of the operating system (`ENOENT`), or of Node's permission model (`ERR_ACCESS_DENIED`); null
 * for every other error.
 */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^(?:E[A-Z0-9]+|ERR_ACCESS_DENIED)$/u.test(error.code) ? error.code : null;
}

/** What the codes mean to someone who reads no manual. */
const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EBADF: 'it is not open',
  EBUSY: 'it is in use',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is too large',
  EIO: 'the device failed',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open; allow more: ulimit -n 1024',
  ENFILE: 'the system has too many files open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file',
  ENOSPC: 'no space left',
  ENOTDIR: 'a part of its path is not a folder',
  ENXIO: 'no such device',
  EPERM: 'not allowed',
  EROFS: 'the disk is read-only',
};

/** The same of what Node's permission model refused, with the switch that allows it. */
const REFUSALS: Readonly<Record<string, string>> = {
  FileSystemRead: 'Node was given no leave to read it: --allow-fs-read',
  // an output is written beside its place, and renamed
  FileSystemWrite: 'Node was given no leave to write to its folder: --allow-fs-write',
  WorkerThreads: 'Node was given no leave for workers: --allow-worker',
};

/** What an error of the system means; null where only its code can be told. */
export function systemReason(error: unknown): string | null {
  const refused = error instanceof Error && 'permission' in error ? REFUSALS[String(error.permission)] : undefined;
  return refused ?? SYSTEM_REASONS[systemCode(error) ?? ''] ?? null;
}
