import { stat } from 'node:fs/promises';

/** True where both names lead to one existing file, by whatever links. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([stat(a).catch(() => null), stat(b).catch(() => null)]);
  if (one === null || other === null || !one.isFile()) return false;
  return one.dev === other.dev && one.ino === other.ino;
}
