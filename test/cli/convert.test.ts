import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newFolder, newsClean } from './command.js';

const PAGE =
  '理发店开门\n\n本报记者 林舟\n\n河边的理发店昨日开门了，来剪头\n发的人排起了长队，掌柜说今天来\n的人真多。\n';

/** Says on stderr that a module of opencc-js is loaded. */
const WATCH = `
import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(\`
  import { writeSync } from 'node:fs';
  export async function load(url, context, next) {
    if (url.includes('opencc')) writeSync(2, 'loaded opencc\\\\n');
    return next(url, context);
  }\`));
`;

let folder = '';
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'page.txt'), PAGE);
  writeFileSync(join(folder, 'watch.mjs'), WATCH);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => newsClean(['page.txt', ...args], folder);

test('-c converts the whole record, in every format and stage', () => {
  const { code, out } = run('-c', 's2t');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    id: 'page#p1a1',
    lang: 'zh-Hant',
    headline: '理髮店開門',
    text: '河邊的理髮店昨日開門了，來剪頭髮的人排起了長隊，掌櫃說今天來的人真多。',
  });
  expect(run('-c', 's2t', '-f', 'markdown').out).toContain('# 理髮店開門');
  expect(run('-c', 'S2T', '--stage', 'rejoin').out).toContain('來剪頭髮的人');
  expect(run('-c', 's2t', '--stage', 'repair').out.split('\n')[0]).toBe('理髮店開門');
  expect(run('-c', 's2t', '--why', '5').out).toContain('convert s2t');
});

test('an unknown direction is a usage error', () => {
  expect(run('-c', 's2tt')).toEqual({
    code: 2,
    out: '',
    err: 'news-clean: --convert cannot be "s2tt"; did you mean s2t?\n',
  });
});

test('the tables are loaded only when they are asked for', () => {
  const env = { NODE_OPTIONS: `--import=${join(folder, 'watch.mjs')}` };
  expect(newsClean(['page.txt'], folder, '', env).err).not.toContain('loaded opencc');
  expect(newsClean(['page.txt', '-c', 's2t'], folder, '', env).err).toContain('loaded opencc');
});
