import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** True where stored files are to be rewritten instead of compared: `UPDATE=1`. Never on a build machine. */
export function updating(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env['UPDATE'] !== '1') return false;
  if (env['CI'] === 'true')
    throw new Error('UPDATE=1 is refused where CI=true: rewrite on your own machine and look at the difference');
  return true;
}

/**
 * Null where the file holds exactly these bytes, else what is wrong. Byte by byte, because a runner's own
 * snapshots pass LF for CRLF and write a missing file without a word.
 */
export function differs(path: string, actual: string, update: boolean): string | null {
  if (update) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return null;
  }
  if (!existsSync(path)) return `${path}: missing (UPDATE=1 writes it; then read what it wrote)`;
  const expected = readFileSync(path);
  return expected.equals(Buffer.from(actual)) ? null : firstDifference(path, expected.toString(), actual);
}

function firstDifference(path: string, expected: string, actual: string): string {
  const wanted = expected.split('\n');
  const got = actual.split('\n');
  const row = wanted.findIndex((line, i) => line !== got[i]);
  const line = row < 0 ? wanted.length : row;
  const column = commonStart(wanted[line] ?? '', got[line] ?? '');
  const shown = (text: string | undefined): string =>
    JSON.stringify(text?.slice(Math.max(0, column - 60), column + 60) ?? null);
  return `${path}:${line + 1}:${column + 1}\n  expected ${shown(wanted[line])}\n  got      ${shown(got[line])}`;
}

/** Records are long lines: only what stands around the first difference is worth reading. */
function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
