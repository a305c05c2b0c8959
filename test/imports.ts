import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** One file of the source and what it asks for: paths from `src/`, or the names of packages. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
  readonly lines: number;
}

export function sourceFiles(root: string): readonly SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, imports: importsOf(path, text), lines: text.split('\n').length - 1 };
    });
}

/** Static and dynamic imports and re-exports; relative ones as paths from the root. */
export function importsOf(path: string, text: string): readonly string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g,
  );
  return [...found].map((match) => resolve(path, match[1] ?? match[2] ?? match[3] ?? ''));
}

function resolve(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.normalize(posix.join(dirname(path), specifier)).replace(/\.js$/, '.ts');
}
