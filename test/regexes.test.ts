import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('every regular expression of the source has passed recheck: npm run regexes', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bench/regexes.mjs', '--new'], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([0, '', '']);
});
