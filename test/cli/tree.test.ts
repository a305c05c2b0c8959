import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newFolder, newsClean, shell } from './command.js';

const PAGE = '渡口重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，渡\n船又开了。岸上的人都来看。\n';

let folder = '';
beforeEach(() => {
  folder = newFolder();
  mkdirSync(join(folder, '1949/10'), { recursive: true });
  for (const name of ['1949/10/p1.txt', '1949/10/p2.txt', '1949/p3.txt']) writeFileSync(join(folder, name), PAGE);
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => newsClean(args, folder);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
/** The files of a tree, but for what the run keeps for itself. */
const tree = (root: string): readonly string[] =>
  readdirSync(join(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, root).length + 1))
    .filter((path) => !path.startsWith('.news-clean/'))
    .sort();

describe('-d', () => {
  test('mirrors the tree of the inputs, one output an input, each as it would be alone', () => {
    const ran = run('1949', '-d', 'out');
    expect(ran).toEqual({ code: 0, out: '', err: '3 inputs, 3 pages, 3 articles\n' });
    expect(tree('out')).toEqual(['1949/10/p1.jsonl', '1949/10/p2.jsonl', '1949/p3.jsonl']);
    expect(read('out/1949/10/p1.jsonl')).toBe(run('1949/10/p1.txt').out);
    expect(readdirSync(join(folder, 'out/.news-clean')).sort()).toEqual(['done', 'failures.jsonl']);
  });

  test.each([
    ['json', 'json'],
    ['markdown', 'md'],
    ['text', 'txt'],
  ])('writes %s', (format, extension) => {
    expect(run('1949/10', '-d', 'out', '-f', format).code).toBe(0);
    expect(read(`out/1949/10/p2.${extension}`)).toBe(run('1949/10/p2.txt', '-f', format).out);
  });

  test('keeps to its folder for inputs from outside', () => {
    const inner = join(folder, '1949/10');
    expect(newsClean([join(folder, '1949'), '-d', 'out'], inner).code).toBe(0);
    expect(newsClean(['../p3.txt', '-d', 'out2'], inner).code).toBe(0);
    expect(tree('1949/10/out')).toEqual(['1949/10/p1.jsonl', '1949/10/p2.jsonl', '1949/p3.jsonl']);
    expect(tree('1949/10/out2')).toEqual(['p3.jsonl']);
    expect(shell(`cd ${inner}; find ${folder}/1949 -name 'p3.txt' | $NC --files-from - -d out3`, '/').code).toBe(0);
    expect(tree('1949/10/out3')).toEqual([`${folder.slice(1)}/1949/p3.jsonl`]);
  });

  test('does not read its own outputs', () => {
    expect(run('.', '-d', 'out')).toMatchObject({ code: 0, err: expect.stringMatching(/^3 inputs,/u) });
    expect(run('.', '-d', 'out', '--resume')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^0 inputs, 3 done/u),
    });
  });

  test('takes names in any bytes', () => {
    const odd = Buffer.concat([Buffer.from(`${folder}/1949/`), Buffer.from([0xd0, 0xc2]), Buffer.from('.txt')]);
    writeFileSync(odd, PAGE);
    expect(run('1949', '-d', 'out').code).toBe(0);
    const names = readdirSync(join(folder, 'out/1949'), { encoding: 'latin1' });
    expect(names).toContain('\u00d0\u00c2.jsonl');
  });

  test('tells what failed in a list, and does the rest', () => {
    writeFileSync(join(folder, '1949/scan.txt'), '%PDF-1.4\n');
    const { code, err } = run('1949', 'nope.txt', '-d', 'out', '-q');
    expect([code, tree('out').length]).toEqual([1, 3]);
    expect(err.split('\n').slice(0, 3)).toEqual([
      '1949/scan.txt: this is a PDF, not the text of a page; run: pdftotext -raw 1949/scan.txt - | news-clean',
      'nope.txt: no such file; check the path; news-clean --help says what can be given',
      '2 inputs failed: see out/.news-clean/failures.jsonl',
    ]);
    const failures = read('out/.news-clean/failures.jsonl').trimEnd().split('\n');
    expect(failures.map((line) => JSON.parse(line).source)).toEqual(['1949/scan.txt', 'nope.txt']);
  });
});

describe('refused before anything is written', () => {
  const refused = (args: readonly string[], message: string) => {
    const before = shell('find . | sort', folder).out;
    expect(run(...args)).toEqual({ code: 2, out: '', err: `news-clean: ${message}\n` });
    expect(shell('find . | sort', folder).out).toBe(before);
  };

  test('two inputs with one output', () => {
    writeFileSync(join(folder, '1949/p3.asc'), PAGE);
    refused(
      ['1949', '-d', 'out'],
      '1949/p3.asc and 1949/p3.txt: both would be out/1949/p3.jsonl; give each input once, or run them into two folders',
    );
  });

  test('an output that exists, though a run is to be gone on with of which nothing is known', () => {
    mkdirSync(join(folder, 'out/1949'), { recursive: true });
    writeFileSync(join(folder, 'out/1949/p3.jsonl'), 'old');
    refused(
      ['1949', '-d', 'out'],
      'out/1949/p3.jsonl: exists; --resume goes on with an earlier run, --force writes over it',
    );
    refused(
      ['1949', '-d', 'out', '--resume'],
      'out/1949/p3.jsonl: exists; no run is known to have written it; --force writes over it',
    );
    expect(run('1949', '-d', 'out', '--force').code).toBe(0);
    expect(read('out/1949/p3.jsonl')).toContain('渡口重开');
  });

  test('an input in the place of an output, even with --force', () => {
    refused(
      ['1949', '-d', '.', '-f', 'text', '--force'],
      './1949/10/p1.txt: is an input and would be written over; choose another --output-dir',
    );
  });

  test('a way out of the folder by a link', () => {
    mkdirSync(join(folder, 'away'));
    mkdirSync(join(folder, 'out'));
    symlinkSync('../away', join(folder, 'out/1949'));
    refused(['1949', '-d', 'out'], 'out/1949/10: leads out of out; remove the link, or choose another folder');
    refused(
      ['1949', '-d', 'out', '--force'],
      'out/1949/10: leads out of out; remove the link, or choose another folder',
    );
  });

  test('a folder of articles that would hold other outputs', () => {
    writeFileSync(join(folder, '1949/10.txt'), PAGE);
    refused(
      ['1949', '-d', 'out', '--per-article'],
      'out/1949/10: would be an output and a folder of outputs; rename an input',
    );
    expect(run('1949', '-d', 'out').code).toBe(0);
  });

  test('options that contradict one another', () => {
    refused(['1949', '--resume'], '--resume needs --output-dir; give the folder to write to: -d FOLDER');
    refused(['1949', '-d', 'out', '-o', 'x'], '--output and --output-dir exclude each other; leave one of them out');
    refused(
      ['1949', '-d', 'out', '--resume', '--force'],
      '--resume and --force exclude each other; leave one of them out',
    );
    refused(['1949', '-d', '1949/p3.txt'], '--output-dir 1949/p3.txt is a file; give the name of a folder');
  });
});

test('--per-article writes a folder an input, a file an article, and takes old articles away', () => {
  expect(run('1949', '-d', 'out', '--per-article').code).toBe(0);
  expect(tree('out')).toEqual([
    '1949/10/p1/p1a1-渡口重开.md',
    '1949/10/p2/p1a1-渡口重开.md',
    '1949/p3/p1a1-渡口重开.md',
  ]);
  expect(read('out/1949/p3/p1a1-渡口重开.md')).toMatch(/^---\ntitle: "渡口重开"\n/u);
  writeFileSync(join(folder, '1949/p3.txt'), PAGE.replace('重开', '停航'));
  expect(run('1949', '-d', 'out', '--per-article', '--resume').err).toMatch(/^1 input, 2 done before/u);
  expect(tree('out')).toContain('1949/p3/p1a1-渡口停航.md');
  expect(tree('out').length).toBe(3);
});

describe('--resume', () => {
  test('does what is missing, changed, asked for otherwise or half written down, and nothing else', () => {
    run('1949', '-d', 'out');
    const again = (...args: string[]) => run('1949', '-d', 'out', '--resume', ...args).err.split(',')[0];
    expect(again()).toBe('0 inputs');
    rmSync(join(folder, 'out/1949/p3.jsonl'));
    expect(again()).toBe('1 input');
    writeFileSync(join(folder, '1949/p3.txt'), `${PAGE}\n`);
    expect(again()).toBe('1 input');
    expect(again('--spacing', 'keep')).toBe('3 inputs');
    const done = join(folder, 'out/.news-clean/done');
    writeFileSync(done, readFileSync(done).subarray(0, -40));
    mkdirSync(join(folder, 'out/.news-clean/unfinished/7'), { recursive: true });
    expect(again('--spacing', 'keep')).toBe('2 inputs');
    expect(again('--spacing', 'keep')).toBe('0 inputs');
    expect(existsSync(join(folder, 'out/.news-clean/unfinished'))).toBe(false);
  });
});

describe('what an earlier run wrote down', () => {
  const HEADLESS = '河边的老码头昨日修好了，渡船又开了。岸上的人都来看。\n';

  test('is that an article was flagged, for --strict', () => {
    const strict = (...more: string[]) => run('1949', '-d', 'out', '--strict', ...more);
    expect(strict().code).toBe(0);
    writeFileSync(join(folder, '1949/p3.txt'), HEADLESS);
    expect(strict('--resume').code).toBe(1);
    expect(strict('--resume')).toMatchObject({
      code: 1,
      err: '0 inputs, 3 done before (1 with flagged articles), 0 pages, 0 articles\n',
    });
    expect(run('1949', '-d', 'out', '--resume').code).toBe(0);
    writeFileSync(join(folder, '1949/p3.txt'), PAGE);
    expect(strict('--resume').code).toBe(0);
  });

  test('is the file of each article, so that none that is missing or empty stays so', () => {
    const article = join(folder, 'out/1949/p3/p1a1-渡口重开.md');
    const again = () => run('1949', '-d', 'out', '--per-article', '--resume').err.split(',')[0];
    writeFileSync(join(folder, '1949/p3.txt'), `${PAGE}\n${PAGE.replaceAll('渡', '码')}`);
    writeFileSync(join(folder, '1949/none.txt'), '\n');
    run('1949', '-d', 'out', '--per-article');
    const whole = tree('out');
    expect(whole.length).toBe(4);
    expect(again()).toBe('0 inputs');
    writeFileSync(join(folder, 'out/1949/p3/p1a1-mine.md'), 'mine');
    expect(again()).toBe('0 inputs');
    rmSync(article);
    expect(again()).toBe('1 input');
    expect(tree('out')).toEqual(whole);
    writeFileSync(article, '');
    expect(run('1949', '-d', 'out', '--per-article', '--resume', '-n').out).toMatch(/p3$/mu);
    expect(again()).toBe('1 input');
    expect(readFileSync(article, 'utf8')).toContain('渡口重开');
    rmSync(join(folder, 'out/1949/p3'), { recursive: true });
    expect([again(), again()]).toEqual(['1 input', '0 inputs']);
  });
});

test('-n prints what would be done, and does nothing', () => {
  appendFileSync(join(folder, 'list'), '1949/p3.txt\n');
  expect(run('1949', '-n', '-d', 'out').out).toBe(
    '1949/10/p1.txt → out/1949/10/p1.jsonl\n1949/10/p2.txt → out/1949/10/p2.jsonl\n1949/p3.txt → out/1949/p3.jsonl\n',
  );
  expect(existsSync(join(folder, 'out'))).toBe(false);
  expect(run('--files-from', 'list', '-n').out).toBe('1949/p3.txt → standard output\n');
  expect(run('--files-from', 'list', '-n', '-o', 'x.md').out).toBe('1949/p3.txt → x.md\n');
  expect(existsSync(join(folder, 'x.md'))).toBe(false);
});
