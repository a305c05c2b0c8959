import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

/** A module of the project in TypeScript with all that it needs, which Node 20 cannot read by itself. `path` is from the project's root. */
export async function loadTs(path) {
  const dir = mkdtempSync(join(tmpdir(), 'news-clean-module-'));
  try {
    const input = fileURLToPath(new URL(`../../${path}`, import.meta.url));
    const file = join(dir, 'module.mjs');
    await build({ input, platform: 'node', logLevel: 'silent', output: { file, codeSplitting: false } });
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
