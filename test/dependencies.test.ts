import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly license: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);

test('what is installed with it is pinned by its bytes, runs no script and may be passed on', () => {
  expect(shipped.length).toBeGreaterThan(0);
  for (const [path, { version, license, integrity, hasInstallScript }] of shipped) {
    expect([path, version]).toEqual([path, expect.stringMatching(/^\d+\.\d+\.\d+$/u)]);
    expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/u)]);
    expect([path, hasInstallScript]).toEqual([path, undefined]);
    expect([path, license]).toEqual([path, expect.stringMatching(/^(?:MIT|ISC|MIT AND Apache-2\.0)$/u)]);
  }
});

test('its own dependencies are exact, and the README counts them all', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  expect(Object.keys(dependencies)).toHaveLength(3);
  expect(readFileSync('README.md', 'utf8')).toContain(`Three dependencies, ${shipped.length} packages with theirs`);
});

test('what the README links to is in the package', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
  );
  const packed = new Set(files.map(({ path }: { readonly path: string }) => path));
  const links = readFileSync('README.md', 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/gu);
  const linked = Array.from(links, ([, path = '']) => path);
  expect(linked).toContain('docs/library.md');
  expect(linked.filter((path) => !packed.has(path))).toEqual([]);
});
