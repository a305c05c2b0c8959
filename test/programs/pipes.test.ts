import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, shell } from '../cli/command.js';
import { makePdf } from './pdf.js';

const missing = [
  ['pdftotext', '-v'],
  ['jq', '--version'],
].filter(([name = '', ask = '']) => spawnSync(name, [ask]).error !== undefined);
for (const [name] of missing)
  console.warn(`NOT TESTED: pipes with ${name}, which is missing (Debian: poppler-utils, jq)`);

const PAGE = [
  'Ferry Crosses River Again',
  '',
  'By Mary Holt',
  '',
  'The old ferry went back to work on Monday after a winter on',
  'the bank. The new keel was laid by three men from the upper',
  'town, and the first to cross were children on their way to',
  'school.',
];

let folder = '';
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'page.pdf'), makePdf(PAGE), 'latin1');
  writeFileSync(join(folder, 'page.txt'), `${PAGE.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As a user's shell would: `news-clean` is a program, and the code is that of the first in the pipe to fail. */
const pipe = (line: string) => shell(`set -o pipefail; news-clean() { $NC "$@"; }; ${line}`, folder);

describe.skipIf(missing.length > 0)('between pdftotext and jq', () => {
  test('the line of the README gives the headlines of a PDF', () => {
    const line = 'pdftotext -raw page.pdf - | news-clean -f jsonl | jq -r .headline';
    expect(readFileSync('README.md', 'utf8')).toContain(`\n${line}\n`);
    expect(pipe(line)).toEqual({ code: 0, out: 'Ferry Crosses River Again\n', err: '' });
  });

  test('a story comes out of the PDF as it does out of its text', () => {
    const wanted = `jq -c '[.headline, .bylines, .text]'`;
    expect(pipe(`pdftotext -raw page.pdf - | news-clean | ${wanted}`).out).toBe(
      pipe(`news-clean page.txt | ${wanted}`).out,
    );
  });

  test('a PDF by itself is refused with what to run, and that runs', () => {
    const { code, err } = pipe('news-clean page.pdf');
    const advice = /run: (.*)\n$/u.exec(err)?.[1] ?? '';
    expect([code, pipe(`${advice} -f jsonl | jq -r .headline`).out]).toEqual([1, 'Ferry Crosses River Again\n']);
  });

  test('a jq that ends at its first record is a quiet end', () => {
    writeFileSync(join(folder, 'many.txt'), `${PAGE.join('\n')}\n\f`.repeat(3000));
    const ran = pipe(`news-clean many.txt | jq -rn 'input | .headline'; echo \${PIPESTATUS[*]}`);
    expect([ran.out, ran.err]).toEqual(['Ferry Crosses River Again\n0 0\n', '']);
  });
});
