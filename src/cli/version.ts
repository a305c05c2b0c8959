import { readFileSync } from 'node:fs';

/** The version of the package. */
export function version(): string {
  const found: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return found.version;
}
