import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completion } from '../../src/cli/completion.js';
import { OPTION_TABLE } from '../../src/cli/option-table.js';
import { helpText } from '../../src/cli/program.js';
import { ENCODINGS } from '../../src/decode/encodings.js';
import { SPACINGS } from '../../src/options.js';
import { FORMATS } from '../../src/render/formats.js';
import { newFolder, newsClean } from './command.js';

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
for (const shell of ['bash', 'zsh', 'fish']) {
  if (!has(shell)) console.warn(`NOT TESTED: completion in a real ${shell}, which is missing`);
}

let folder = '';
beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'pages of 1949'));
  writeFileSync(join(folder, 'page one.txt'), '');
  for (const shell of ['bash', 'zsh', 'fish'])
    writeFileSync(join(folder, `.${shell}`), newsClean(['completion', shell], folder).out);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What bash offers for the last of the words. */
function bashOffers(...words: string[]): readonly string[] {
  const line = `. ./.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _news_clean; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', line, 'bash', 'news-clean', ...words], { cwd: folder });
  expect(stderr.toString()).toBe('');
  return stdout.toString().trimEnd().split('\n');
}

describe.skipIf(!has('bash'))('bash', () => {
  test.each([
    [['--form'], ['--format']],
    [
      ['-f', ''],
      ['jsonl', 'json', 'markdown', 'text'],
    ],
    [['-f', 'm'], ['markdown']],
    [['--output-dir', ''], ['pages of 1949']],
    [
      ['--files-from', 'pa'],
      ['pages of 1949', 'page one.txt'],
    ],
    [['page o'], ['page one.txt']],
    [['page one.txt', '--con'], ['--convert']],
    [
      ['-c', 's2t'],
      ['s2t', 's2tw', 's2twp'],
    ],
    [['sch'], ['schema']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['--why', ''], ['']],
  ])('%j is offered %j', (words, offers) => expect([...bashOffers(...words)].sort()).toEqual([...offers].sort()));
});

test.skipIf(!has('fish'))('fish', () => {
  const offered = (line: string) =>
    spawnSync('fish', ['-c', `source .fish; complete -C '${line}'`], { cwd: folder }).stdout.toString();
  expect(offered('news-clean --form')).toMatch(/^--format\t/u);
  expect(offered('news-clean -f m')).toMatch(/^-?f?markdown/u);
  expect(offered('news-clean page')).toContain('page');
  expect(offered('news-clean completion z')).toMatch(/^zsh/u);
});

test.skipIf(!has('zsh'))('zsh reads what is made for it', () => {
  const ran = spawnSync('zsh', ['-fc', 'autoload -Uz compinit; compinit -u -D; source ./.zsh; whence -w _news_clean'], {
    cwd: folder,
  });
  expect([ran.stdout.toString(), ran.stderr.toString()]).toEqual(['_news_clean: function\n', '']);
});

test.each(['bash', 'zsh', 'fish'])('%s knows every option', (shell) => {
  const script = completion(shell);
  for (const { name, letter } of OPTION_TABLE) {
    expect(script).toMatch(new RegExp(shell === 'fish' ? `-l ${name}\\b` : `--${name}\\b`));
    if (letter !== null) expect(script).toMatch(new RegExp(shell === 'fish' ? `-s ${letter}\\b` : `-${letter}\\b`));
  }
});

test('a shell that is not known is answered by one that is', () => {
  expect(newsClean(['completion', 'bahs'], folder)).toEqual({
    code: 2,
    out: '',
    err: 'news-clean: completion cannot be "bahs"; did you mean bash?\n',
  });
});

describe('the table of options', () => {
  const words = (name: string) => OPTION_TABLE.find((row) => row.name === name)?.wants;

  test('has the words that the command takes', () => {
    expect(words('format')).toEqual(FORMATS.map(({ name }) => name));
    expect([...(words('encoding') ?? [])].sort()).toEqual([...ENCODINGS].sort());
    expect(words('spacing')).toEqual(SPACINGS);
  });

  test('gives every option one line of help', () => {
    const lines = helpText().split('\n');
    expect(lines.filter((line) => /^ +(?:-\w, )?--\w/u.test(line)).length).toBe(OPTION_TABLE.length + 2);
    const options = lines.slice(lines.indexOf('Options:') + 1, lines.indexOf('Commands:') - 1);
    expect(options.filter((line) => !/^ {2}-/u.test(line))).toEqual([]);
    expect(options.every((line) => line.length <= 80)).toBe(true);
  });
});
