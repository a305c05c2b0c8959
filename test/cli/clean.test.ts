import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, newsClean, shell } from './command.js';

const PAGE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';

let folder = '';
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'ferry.txt'), PAGE);
  writeFileSync(join(folder, 'second.txt'), PAGE);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => newsClean(args, folder);
const records = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('formats', () => {
  test('a pipe gets one record a line, and nothing is said', () => {
    const { code, out, err } = run('ferry.txt');
    expect([code, err]).toEqual([0, '']);
    expect(records(out)[0]).toMatchObject({ schema: 1, id: 'ferry#p1a1', source: 'ferry.txt', page: 1 });
  });

  test('standard input is a source, named as asked', () => {
    const piped = newsClean([], folder, PAGE);
    const named = newsClean(['-', '--stdin-name', 'ferry.txt'], folder, PAGE);
    expect(records(piped.out)[0]).toMatchObject({ id: 'stdin#p1a1', source: 'stdin' });
    expect(named.out).toBe(run('ferry.txt').out);
  });

  test('the extension of -o chooses the format, -f overrides it', () => {
    expect(run('ferry.txt', '-o', 'out.md')).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(folder, 'out.md'), 'utf8')).toBe(run('ferry.txt', '-f', 'markdown').out);
    expect(run('ferry.txt', '-o', 'out.md', '-f', 'json').code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'out.md'), 'utf8'))).toMatchObject({
      source: 'ferry.txt',
      encoding: 'utf-8',
      pages: 1,
    });
  });

  test('several inputs follow one another', () => {
    const { out } = run('ferry.txt', './second.txt');
    expect(records(out).map(({ source }) => source)).toEqual(['ferry.txt', 'second.txt']);
  });

  test('the schema that is printed ships with the package, and holds every record', () => {
    const { code, out } = run('schema');
    expect(code).toBe(0);
    expect(out).toBe(readFileSync('dist/schema.json', 'utf8'));
    const ajv = new Ajv2020({ strictTypes: false });
    const isRecord = ajv.compile(JSON.parse(out));
    const isDocument = ajv.compile({ $ref: 'urn:news-clean:schema:1#/$defs/document' });
    expect(records(run('ferry.txt', '--furniture').out).every((record) => isRecord(record))).toBe(true);
    expect(isDocument(JSON.parse(run('-f', 'json', 'ferry.txt').out))).toBe(true);
  });

  test('a file that is called schema is ./schema', () => {
    writeFileSync(join(folder, 'schema'), PAGE);
    expect(records(run('./schema').out)[0]).toMatchObject({ source: 'schema' });
  });
});

describe('what a shell has opened is written to', () => {
  test.each(['/dev/fd/1', '/proc/self/fd/1', '/dev/stdout'])('%s', (name) => {
    const whole = run('ferry.txt').out;
    expect(shell(`$NC ferry.txt -o ${name} | cat`, folder)).toEqual({ code: 0, out: whole, err: '' });
    expect(shell(`(echo before; $NC ferry.txt -o ${name}; echo behind) > opened; cat opened`, folder).out).toBe(
      `before\n${whole}behind\n`,
    );
  });

  test('a pipe, for notes', () => {
    const { code, out, err } = shell('$NC ferry.txt -o apart --notes /dev/fd/3 3>&1 | cat', folder);
    run('ferry.txt', '--notes', 'notes');
    expect([code, err, out]).toEqual([0, '', readFileSync(join(folder, 'notes'), 'utf8')]);
    expect(out).not.toBe('');
  });

  test('but not what is not open', () => {
    expect(run('ferry.txt', '-o', '/dev/fd/77')).toMatchObject({
      code: 3,
      err: 'news-clean: /dev/fd/77: cannot be written: it is not open\n',
    });
  });
});

describe('looking inside', () => {
  test('stages: as many lines as came, and whole paragraphs', () => {
    expect(run('--stage', 'repair', 'ferry.txt').out.split('\n').length).toBe(PAGE.split('\n').length);
    expect(run('--stage', 'rejoin', 'ferry.txt').out.split('\n\n').at(-1)).toBe(
      '河边的老码头昨日修好了，渡船又开了。岸上的人都来看。\n',
    );
  });

  test.each(['repair', 'rejoin'])('the stage %s begins a page with each input that holds text', (stage) => {
    const parts = ['The ferry came to the quay and', '', 'stayed there until the bell rang.\fThe bell'];
    for (const [i, part] of parts.entries()) writeFileSync(join(folder, `part${i}`), part);
    const out = run('part1', 'part0', 'part2', '--stage', stage).out;
    expect(out.split('\f').map((page) => page.trimEnd())).toEqual([parts[0], ...(parts[2]?.split('\f') ?? [])]);
    writeFileSync(join(folder, 'again'), out);
    expect(run('again', '--stage', stage).out).toBe(out);
  });

  test('--notes writes what was done, and changes nothing', () => {
    const noted = run('ferry.txt', '--notes', 'notes.jsonl');
    expect(noted.out).toBe(run('ferry.txt').out);
    const notes = records(readFileSync(join(folder, 'notes.jsonl'), 'utf8'));
    expect(notes.length).toBeGreaterThan(0);
    expect(Object.keys(notes[0])).toEqual(['source', 'stage', 'rule', 'page', 'lines', 'before', 'after']);
  });

  test('--why tells of one line', () => {
    const { code, out } = run('ferry.txt', '--why', '6');
    expect(code).toBe(0);
    expect(out).toMatch(/^line 6: 船又开了。岸上的人都来看。\n/u);
    expect(out).toMatch(/it is in ferry#p1a1 .*, paragraph \(block 1 of 1\)/u);
    expect(run('ferry.txt', '--why', '2').out).toContain('it is blank');
    expect(run('ferry.txt', '--why', '7')).toEqual({
      code: 1,
      out: '',
      err: 'ferry.txt: there is no line 7; its last line is 6\n',
    });
  });
});

describe('exit codes', () => {
  test('1 where some input failed, and the others are done', () => {
    mkdirSync(join(folder, 'none'), { recursive: true });
    const { code, out, err } = run('no.txt', 'ferry.txt', 'secnod.txt', 'none');
    expect(code).toBe(1);
    expect(records(out).map(({ source }) => source)).toEqual(['ferry.txt']);
    expect(err.split('\n')).toEqual([
      'no.txt: no such file; check the path; news-clean --help says what can be given',
      'secnod.txt: no such file; did you mean second.txt?',
      'none: no file is in it; names that begin with a dot are left out',
      '',
    ]);
  });

  test('1 under --strict where an article is flagged', () => {
    const bare = '河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';
    expect(newsClean(['-f', 'text'], folder, bare).code).toBe(0);
    expect(newsClean(['-f', 'text', '--strict'], folder, bare).code).toBe(1);
  });

  test('2 for usage, with what was meant, and nothing done', () => {
    expect(run('--formta', 'json', 'ferry.txt')).toEqual({
      code: 2,
      out: '',
      err: "news-clean: unknown option '--formta'; did you mean --format?\n",
    });
    expect(run('ferry.txt', '-o').code).toBe(2);
    expect(run('ferry.txt', '-f', 'jsno').err).toBe('news-clean: --format cannot be "jsno"; did you mean json?\n');
    expect(run('ferry.txt', 'second.txt', '-o', 'x.json').code).toBe(2);
    expect(existsSync(join(folder, 'x.json'))).toBe(false);
  });

  test('2 where an input would be written over, by whatever name', () => {
    expect(run('ferry.txt', '-o', './ferry.txt')).toEqual({
      code: 2,
      out: '',
      err: 'news-clean: ./ferry.txt: is an input and would be written over; give the output another name\n',
    });
    expect(run('ferry.txt', '--notes', 'second.txt', 'second.txt').code).toBe(2);
    expect(readFileSync(join(folder, 'ferry.txt'), 'utf8')).toBe(PAGE);
  });

  test('2 where standard input or output is the same file', () => {
    writeFileSync(join(folder, 'own.txt'), PAGE);
    const overwritten = 'own.txt: is an input and would be written over; give the output another name';
    expect(shell('$NC < own.txt -o own.txt', folder)).toEqual({
      code: 2,
      out: '',
      err: `news-clean: ${overwritten}\n`,
    });
    expect(shell('$NC own.txt >> own.txt', folder).code).toBe(2);
    expect(shell('$NC < own.txt >> own.txt', folder).code).toBe(2);
    expect(run('own.txt', '-o', 'n.jsonl', '--notes', './n.jsonl').code).toBe(2);
    expect(readFileSync(join(folder, 'own.txt'), 'utf8')).toBe(PAGE);
    expect(existsSync(join(folder, 'n.jsonl'))).toBe(false);
  });

  test('2 for a missing value, in the words of the help', () => {
    expect(run('-f').err).toBe(
      "news-clean: '-f, --format <name>' needs a value; news-clean --help lists all options\n",
    );
    expect(run('schema', 'x').err).toMatch(/Expected 0 arguments but got 1; /u);
  });

  test('help and version are 0, on stdout', () => {
    const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
    expect(run('-V')).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(run('-q', '--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const { code, out, err } = run('--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: news-clean/u);
    expect(out.match(/Examples:/gu)?.length).toBe(1);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
});

describe('what is said before', () => {
  test('inputs whose records get the same ids', () => {
    writeFileSync(join(folder, 'ferry.ocr'), PAGE);
    const { code, err } = run('ferry.txt', 'ferry.ocr');
    expect([code, err]).toEqual([0, 'ferry.txt and ferry.ocr: the ids of their records are the same\n']);
  });

  test('a name that tells no format', () => {
    expect(run('ferry.txt', '-o', 'out.html')).toEqual({
      code: 0,
      out: '',
      err: 'out.html: .html names no format, so jsonl is written; --format chooses another\n',
    });
    expect(run('ferry.txt', '-o', 'out.html', '-f', 'text').err).toBe('');
    expect(run('ferry.txt', '-o', 'out').err).toBe('');
  });
});

describe('the output', () => {
  test('of - is standard output', () => {
    expect(run('ferry.txt', '-o', '-')).toEqual(run('ferry.txt'));
    expect(existsSync(join(folder, '-'))).toBe(false);
  });

  test.skipIf(!existsSync('/dev/full'))('3 where nothing can be written', () => {
    expect(shell('$NC ferry.txt > /dev/full', folder)).toEqual({
      code: 3,
      out: '',
      err: 'news-clean: standard output: cannot be written: no space left\n',
    });
    expect(shell('$NC ferry.txt -o /dev/full', folder).code).toBe(3);
    expect(shell('$NC --help > /dev/full', folder).code).toBe(3);
  });

  test('3 where its folder is missing', () => {
    expect(run('ferry.txt', '-o', 'no/out.md')).toEqual({
      code: 3,
      out: '',
      err: 'news-clean: no/out.md: cannot be written: its folder does not exist\n',
    });
  });

  test('of nothing but failures leaves an older output as it was', () => {
    mkdirSync(join(folder, 'kept'));
    writeFileSync(join(folder, 'kept', 'out.md'), 'old');
    expect(run('no.txt', '-o', 'kept/out.md').code).toBe(1);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['out.md']);
    expect(readFileSync(join(folder, 'kept', 'out.md'), 'utf8')).toBe('old');
  });

  test('a reader that goes away is 0, silently', () => {
    writeFileSync(join(folder, 'many.txt'), `${PAGE}\f`.repeat(4000));
    const { out, err } = shell('set -o pipefail; $NC many.txt | head -1 | wc -l; echo $?', folder);
    expect([out, err]).toEqual(['1\n0\n', '']);
  });

  test('is whole in a slow pipe', () => {
    const { out } = shell('$NC many.txt | (sleep 0.3; tail -1)', folder);
    expect(JSON.parse(out)).toMatchObject({ page: 4000 });
  });
});
