import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, shell } from './command.js';

const PAGE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';
const hasScript = spawnSync('script', ['--version']).status === 0;
if (!hasScript) console.warn('NOT TESTED: the reading view in a terminal (script of util-linux is missing)');

let folder = '';
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'ferry.txt'), PAGE);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line in a terminal of 80 columns; gives all that is shown, stderr too. */
const terminal = (line: string, env: NodeJS.ProcessEnv = {}): string =>
  shell(`script -qec 'stty cols 80; ${line}' /dev/null < /dev/null`, folder, { TERM: 'xterm', ...env }).out.replaceAll(
    '\r\n',
    '\n',
  );

describe.skipIf(!hasScript)('a terminal', () => {
  test('gets the reading view and a summary', () => {
    const [title, ...rest] = terminal('$NC ferry.txt', { NO_COLOR: '1' }).split('\n');
    expect(title).toBe(`━━ 1/1  渡口重开${' '.repeat(80 - 8 - 8 - 9)}lines 1–6`);
    expect(rest.join('\n')).toBe(
      [
        '   本报记者 林舟',
        '',
        '   河边的老码头昨日修好了，渡船又开了。岸上的人都来看。',
        '1 article, 0 captions, 0 lines set aside',
        'data: add > ferry.jsonl     document: -o ferry.md',
        '',
      ].join('\n'),
    );
  });

  test('gets colour unless it is not wanted', () => {
    expect(terminal('$NC ferry.txt')).toContain('\u001b[1m渡口重开\u001b[22m');
    expect(terminal('$NC ferry.txt', { NO_COLOR: '1' })).not.toContain('\u001b');
    expect(terminal('$NC --color never ferry.txt')).not.toContain('\u001b');
    expect(terminal('$NC --color always ferry.txt', { NO_COLOR: '1' })).toContain('\u001b[1m');
  });

  test('is told of an empty input once, and of several by a name of their own', () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    expect(terminal('$NC empty.txt', { NO_COLOR: '1' })).toBe('empty.txt: no text in it\n');
    const shown = terminal('$NC empty.txt ferry.txt --furniture', { NO_COLOR: '1' });
    expect(shown).toMatch(/^empty\.txt\n\nempty\.txt: no text in it\nferry\.txt\n\n━━ 1\/1/u);
    expect(shown).toContain('1 article, 0 captions, 0 lines of furniture\ndata: add > articles.jsonl');
  });

  test('gets no talk under -q', () => {
    expect(terminal('$NC -q ferry.txt', { NO_COLOR: '1' })).toMatch(/岸上的人都来看。\n$/u);
  });

  test('is never acted on by the text, in any format', () => {
    writeFileSync(join(folder, 'nasty.txt'), '渡口\u001b]0;x\u0007\u009b31m\u202e开\n');
    for (const args of ['', '-f jsonl', '-f text', '-f markdown', '--stage repair', '--stage rejoin', '--why 1']) {
      expect(terminal(`$NC --color never ${args} nasty.txt`)).not.toMatch(/[\u0007\u001b\u0080-\u009f\u202e]/u);
    }
  });

  test('with nothing to read gets help, and 2', () => {
    const shown = shell(`script -qec '$NC; echo code $?' /dev/null`, folder).out;
    expect(shown).toContain('Usage: news-clean');
    expect(shown).toContain('code 2');
  });
});
