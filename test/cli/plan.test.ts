import { describe, expect, test } from 'vitest';
import type { Flags, Surroundings } from '../../src/cli/flags.js';
import { plan, refuseSeveral } from '../../src/cli/plan.js';
import { colourLevel } from '../../src/cli/style.js';
import { NewsCleanError } from '../../src/errors.js';

const PIPE: Surroundings = { stdout: false, columns: undefined, env: {} };
const TERMINAL: Surroundings = { stdout: true, columns: 132, env: {} };

const product = (flags: Flags, around = PIPE, inputs: readonly string[] = ['p.txt']) =>
  plan(inputs, flags, around).product;
const format = (flags: Flags, around = PIPE): string => {
  const made = product(flags, around);
  return made.kind === 'records' ? made.format.name : made.kind;
};

function refusal(flags: Flags, inputs: readonly string[] = ['p.txt']): string {
  try {
    plan(inputs, flags, PIPE);
    return '';
  } catch (error) {
    return error instanceof NewsCleanError && error.code === 'usage' ? error.advice : String(error);
  }
}

describe('where output goes decides how it looks', () => {
  test.each<[string, Flags, Surroundings, string]>([
    ['a pipe', {}, PIPE, 'jsonl'],
    ['a terminal', {}, TERMINAL, 'view'],
    ['a terminal with a format', { format: 'text' }, TERMINAL, 'text'],
    ['a file', { output: 'x' }, TERMINAL, 'jsonl'],
    ['a file .md', { output: 'x.md' }, TERMINAL, 'markdown'],
    ['a file .JSON', { output: 'x.JSON' }, PIPE, 'json'],
    ['a file .jsonl', { output: 'x.jsonl' }, PIPE, 'jsonl'],
    ['a file .txt', { output: 'x.txt' }, PIPE, 'text'],
    ['a file .csv', { output: 'x.csv' }, PIPE, 'jsonl'],
    ['a file .md with a format', { output: 'x.md', format: 'json' }, PIPE, 'json'],
    ['a stage', { stage: 'rejoin' }, TERMINAL, 'rejoin'],
  ])('%s', (_, flags, around, expected) => expect(format(flags, around)).toBe(expected));

  test('a terminal that is narrow, or does not know its width', () => {
    expect(product({}, { ...TERMINAL, columns: 0 })).toEqual({ kind: 'view', width: 80 });
    expect(product({}, { ...TERMINAL, columns: 3 })).toEqual({ kind: 'view', width: 20 });
    expect(product({ output: '-' }, TERMINAL).kind).toBe('view');
  });

  test('a wide terminal is not filled', () => {
    expect(product({}, TERMINAL)).toEqual({ kind: 'view', width: 100 });
    expect(product({}, { ...TERMINAL, columns: undefined })).toEqual({ kind: 'view', width: 80 });
    expect(product({}, { ...TERMINAL, columns: 60 })).toEqual({ kind: 'view', width: 60 });
  });
});

describe('what makes no sense is refused, with the way out', () => {
  test.each<[string, Flags, readonly string[]]>([
    ['--format cannot be "markdwon"; did you mean markdown?', { format: 'markdwon' }, ['p']],
    ['--format cannot be "yaml"; one of: jsonl, json, markdown, text', { format: 'yaml' }, ['p']],
    ['--format cannot be "md"; did you mean markdown?', { format: 'md' }, ['p']],
    ['--format cannot be "JSON"; did you mean json?', { format: 'JSON' }, ['p']],
    ['--encoding cannot be "gb18300"; did you mean gb18030?', { encoding: 'gb18300' }, ['p']],
    ['--encoding cannot be "latin-2"; did you mean latin1?', { encoding: 'latin-2' }, ['p']],
    [
      '--encoding cannot be "klingon"; one of: auto, utf-8, gb18030, big5, utf-16le, utf-16be, windows-1252',
      { encoding: 'klingon' },
      ['p'],
    ],
    ['--spacing cannot be "stirp"; did you mean strip?', { spacing: 'stirp' }, ['p']],
    ['--convert cannot be "t2ss"; did you mean t2s?', { convert: 't2ss' }, ['p']],
    ['--stage cannot be "segment"; one of: repair, rejoin', { stage: 'segment' }, ['p']],
    ['--color cannot be "alway"; did you mean always?', { color: 'alway' }, ['p']],
    ['--why cannot be "0"; give the number of a line: --why 173', { why: '0' }, ['p']],
    ['--format and --stage exclude each other; leave one of them out', { format: 'json', stage: 'repair' }, ['p']],
    ['--stage and --why exclude each other; leave one of them out', { why: '3', stage: 'repair' }, ['p']],
    ['--strict does nothing with --stage; leave one of them out', { strict: true, stage: 'repair' }, ['p']],
    ['--furniture does nothing with --why; leave one of them out', { furniture: true, why: '3' }, ['p']],
    ['an input has an empty name; is a variable of the shell unset?', {}, ['p', '']],
    ['--output has an empty name; is a variable of the shell unset?', { output: '' }, ['p']],
    ['--output "out/" is a folder; give the name of a file in it', { output: 'out/' }, ['p']],
    ['--notes needs a file; standard output has the articles: --notes notes.jsonl', { notes: '-' }, ['p']],
    ['"p" stands twice; choose another --stdin-name', { stdinName: 'p' }, ['p', 'p', '-']],
    ['"-" stands twice; standard input can be read once', {}, ['-', 'p', '-']],
  ])('%s', (expected, flags, inputs) => expect(refusal(flags, inputs)).toBe(expected));
});

test('where one input is wanted, several are refused when they are found', () => {
  const refuse = (flags: Flags, several: boolean) => () => refuseSeveral(plan(['p', 'q'], flags, PIPE), { several });
  expect(refuse({ why: '3' }, true)).toThrow('--why looks into one input');
  expect(refuse({ output: 'x.json' }, true)).toThrow('json holds one input and several were given');
  for (const flags of [{ why: '3' }, { output: 'x.json' }]) expect(refuse(flags, false)).not.toThrow();
  expect(refuse({}, true)).not.toThrow();
});

test('of files that stand twice, none is told to share its ids', () => {
  expect(plan(['p.txt', './p.txt'], {}, PIPE).warnings).toEqual([]);
  expect(plan(['p.txt', './p.txt', 'p.asc'], {}, PIPE).warnings.length).toBe(1);
});

test('inputs have one name however their path was typed', () => {
  expect(
    plan(['./a.txt', '././/b.txt', '../c.txt', '/d.txt', './-', '.'], {}, PIPE).inputs.map(({ name }) => name),
  ).toEqual(['a.txt', 'b.txt', '../c.txt', '/d.txt', '-', '.']);
  expect(plan([], {}, PIPE).inputs).toEqual([{ path: '-', name: 'stdin' }]);
  expect(plan(['-'], { stdinName: 'p1.txt' }, PIPE).inputs).toEqual([{ path: '-', name: 'p1.txt' }]);
});

describe('colour', () => {
  test.each<['auto' | 'always' | 'never', boolean, Record<string, string>, number]>([
    ['auto', true, {}, 1],
    ['auto', false, {}, 0],
    ['auto', true, { NO_COLOR: '1' }, 0],
    ['auto', true, { NO_COLOR: '' }, 1],
    ['auto', true, { TERM: 'dumb' }, 0],
    ['auto', false, { FORCE_COLOR: '1' }, 1],
    ['auto', true, { FORCE_COLOR: '0' }, 0],
    ['auto', true, { FORCE_COLOR: '3', NO_COLOR: '1' }, 3],
    ['always', false, { NO_COLOR: '1' }, 1],
    ['never', true, { FORCE_COLOR: '1' }, 0],
  ])('%s, terminal %s, %j', (when, stdout, env, level) => {
    expect(colourLevel(when, { ...PIPE, stdout, env })).toBe(level);
  });
});
