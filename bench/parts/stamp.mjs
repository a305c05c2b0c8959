import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a stored result was made with: version, commit and day. */
export function stamp() {
  const root = new URL('../../', import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim();
  const day = new Date().toISOString().slice(0, 10);
  return `news-clean ${version}${commit ? `, built from ${commit}` : ''}, ${day}`;
}
