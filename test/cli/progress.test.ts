import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cells } from '../../src/chars/width.js';
import { barLine, clock, openProgress, plainLine } from '../../src/cli/progress.js';
import { newFolder, newsClean, openTerminal, start, until } from './command.js';

const hasScript = spawnSync('script', ['--version']).status === 0;
if (!hasScript) console.warn('NOT TESTED: progress in a terminal (script of util-linux is missing)');

const FILES = 160;
/** Long enough that a run takes many pictures of the bar. */
const page = (i: number): string =>
  Array.from(
    { length: 12 },
    (_, k) => `渡口${i}次重开\n\n本报记者 林舟\n\n河边的老码头昨日修好了，第${k}条渡\n船又开了。岸上的人都来看。\n\n`,
  ).join('');

let folder = '';
beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'in'));
  for (let i = 0; i < FILES; i += 1) writeFileSync(join(folder, `in/第${i}版.txt`), page(i));
  // an input that never ends until a test lets it: what happens during a run then happens during it on any machine
  spawnSync('mkfifo', [join(folder, 'held'), join(folder, 'go')]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (done: number, failed = 0, current = 'in/a.txt') => ({ done, failed, skipped: 0, total: 4000, current });

describe('a bar', () => {
  test('says how many are done and failed, how fast, how long still, and which', () => {
    expect(barLine(at(1000, 3), 10, 100)).toBe('█████░░░░░░░░░░░░░░░ 1,003/4,000, 3 failed, 100/s, 30s left  in/a.txt');
  });

  test.each([10, 20, 40, 60, 80, 120])('never fills %d cells', (columns) => {
    for (const name of ['in/a.txt', `in/${'渡口'.repeat(60)}.txt`, 'in/a\u001b[2J\n.txt'])
      expect(cells(barLine(at(1000, 3, name), 10, columns))).toBeLessThan(columns);
    expect(barLine(at(1, 0, '\u001b[2J'), 1, columns)).not.toContain('\u001b');
  });

  test.each([
    [0.4, '0s'],
    [59, '59s'],
    [725, '12m05s'],
    [11_220, '3h07m'],
  ])('tells %d seconds as %s', (seconds, expected) => expect(clock(seconds)).toBe(expected));

  test('that is wrapped by a narrower terminal is taken away with all its rows', () => {
    const written: string[] = [];
    let columns = 100;
    let resize = () => {};
    const screen = {
      isTTY: true,
      get columns() {
        return columns;
      },
      write: (text: string) => written.push(text),
      on: (_: 'resize', heard: () => void) => {
        resize = heard;
      },
      off: () => {
        resize = () => {};
      },
    };
    const view = openProgress('auto', screen, () => at(1000, 3, `in/${'渡'.repeat(80)}.txt`));
    columns = 34;
    resize();
    view.end();
    // 99 cells fill three rows of 34: two up, then all below goes
    expect(written.map((text) => /^\r(?:\u001b\[2A)?\u001b\[J/u.exec(text)?.[0])).toEqual([
      '\r\u001b[J',
      '\r\u001b[2A\u001b[J',
      '\r\u001b[J',
    ]);
    expect(written.at(-1)).toBe('\r\u001b[J');
  });
});

test('a log gets a line in words', () => {
  expect(plainLine(at(1000, 3), 10)).toBe('1,003 of 4,000 inputs, 3 failed, 100/s, 30s left');
  const asked = newsClean(['in', '-d', 'asked', '--progress', 'always'], folder);
  expect(asked.code).toBe(0);
  expect(asked.err).not.toMatch(/[\r\u001b]/u);
  expect(newsClean(['in', '-d', 'quiet', '-q', '--progress', 'always'], folder).err).toBe('');
  expect(newsClean(['in', '-d', 'x', '--progress', 'alway'], folder)).toMatchObject({
    code: 2,
    err: 'news-clean: --progress cannot be "alway"; did you mean always?\n',
  });
});

/** All that a terminal of 80 columns is sent. */
async function terminal(line: string): Promise<string> {
  const { shown, ended } = openTerminal(line, folder);
  await ended;
  return shown();
}

/** The run opens `held` and reads it; resolves to what writes to it. */
const opened = (): Promise<FileHandle> => open(join(folder, 'held'), 'w');

async function letGo(held: FileHandle): Promise<void> {
  await held.writeFile('渡口');
  await held.close();
}

/** Makes a file once a run has done what it does at an interrupt. */
const HEARD = `
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.once('SIGINT', () => setImmediate(() => writeFileSync('heard', '')));
`;

describe.skipIf(!hasScript)('in a terminal', () => {
  const SUMMARY = `${FILES} inputs, ${FILES} pages, `;

  test('a bar is drawn over and over, and leaves the screen clean', async () => {
    const { shown, ended } = openTerminal('$NC in held -d bar', folder);
    const frames = () => shown().split('\r\u001b[J');
    const isNamed = (frame: string) => /版\.txt$/u.test(frame);
    const held = await opened();
    await until(() => frames().length > 3 && frames().some(isNamed));
    await letGo(held);
    await ended;
    expect(frames()[0]).toBe('');
    for (const frame of frames().slice(1, -1)) expect(frame).toMatch(/^[█░]{20} \d+\/161, 0 failed, [^\r\n]*$/u);
    expect(
      frames()
        .at(-1)
        ?.startsWith(`${FILES + 1} inputs, ${FILES + 1} pages, `),
    ).toBe(true);
  });

  test('a bar keeps to a terminal that gets narrower', async () => {
    const { shown, ended } = openTerminal(
      '$NC in held -d narrow & (exec 3> held; stty cols 40; cat go >&3); wait',
      folder,
    );
    const widths = () =>
      shown()
        .split(/\r(?:\u001b\[\d+A)?\u001b\[J/u)
        .slice(1, -1)
        .map((frame) => cells(frame));
    const go = await open(join(folder, 'go'), 'w');
    await until(() => Math.max(...widths()) > 40 && (widths().at(-1) ?? 80) < 40);
    await letGo(go);
    await ended;
    expect(widths().at(-1)).toBeLessThan(40);
  });

  test('no bar is drawn under -q or --progress never', async () => {
    expect(await terminal('$NC in -d q -q')).toBe('');
    expect((await terminal('$NC in -d never --progress never')).startsWith(SUMMARY)).toBe(true);
  });

  test('Ctrl-C finishes what is in hand and says how to go on; twice is the end', async () => {
    writeFileSync(join(folder, 'heard.mjs'), HEARD);
    const env = { NODE_OPTIONS: `--import ${join(folder, 'heard.mjs')}` };
    const { shown, type, ended } = openTerminal('$NC held in -d stopped -j 1; echo code $?', folder, env);
    const held = await opened();
    type('\u0003');
    await until(() => existsSync(join(folder, 'heard')));
    await letGo(held);
    await ended;
    expect(shown()).toContain('interrupted; go on with: news-clean held in -d stopped -j 1 --resume\r\n');
    expect(shown()).toContain('code 130');
    const made = readdirSync(join(folder, 'stopped'), { recursive: true });
    expect(made).toContain('held.jsonl');
    expect(made).not.toContain('.news-clean/unfinished');
    expect(made).not.toContain('in');
    const rest = newsClean(['in', '-d', 'stopped', '--resume'], folder);
    expect(rest.code).toBe(0);
    expect(readdirSync(join(folder, 'stopped/in')).length).toBe(FILES);
  });
});

test('a second interrupt ends it at once, and nothing half done is in the tree', async () => {
  const child = start(['held', 'in', '-d', 'twice', '-j', '1'], folder);
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
  const held = await opened();
  const pressed = setInterval(() => child.kill('SIGINT'), 100);
  // it waits on what is held, so it may have to be killed as it leaves
  expect([130, 'SIGINT']).toContain(await ended);
  clearInterval(pressed);
  await held.close();
  expect(readdirSync(join(folder, 'twice'))).toEqual(['.news-clean']);
  expect(newsClean(['in', '-d', 'twice', '--resume'], folder).code).toBe(0);
});
