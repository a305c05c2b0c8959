import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VARIANTS } from '../variants.js';
import { goldMarkdown } from './gold-markdown.js';
import { makePage } from './make-page.js';
import type { Story } from './story.js';

/**
 * Not a test: writes generated pages with their gold for a scorer or for the eye.
 *
 *     PAGES_DIR=/tmp/pages PAGES=40 FIRST=1 LANGS=zh-Hans,zh-Hant,en npx vitest run --config test/vitest.config.ts test/typesetter/write-pages
 */
const LANGS = (process.env['LANGS'] ?? 'zh-Hans').split(',') as Story['lang'][];
const folder = process.env['PAGES_DIR'];

test.skipIf(folder === undefined)('writes pages with their gold', () => {
  const count = Number(process.env['PAGES'] ?? '20');
  const first = Number(process.env['FIRST'] ?? '1');
  mkdirSync(folder ?? '', { recursive: true });
  for (const lang of LANGS) {
    for (let seed = first; seed < first + count; seed++) {
      const page = makePage(seed, {}, lang);
      const name = join(folder ?? '', `${lang}-${String(seed).padStart(4, '0')}`);
      writeFileSync(`${name}.txt`, page.text);
      writeFileSync(`${name}.gold.md`, goldMarkdown(page));
    }
  }
  expect(count).toBeGreaterThan(0);
});

test.skipIf(folder === undefined)('writes the variants of the real page with their gold', () => {
  const page = 'fixtures/pages/jiaozuo-2020-10-26-p1';
  for (const [name, vary] of Object.entries(VARIANTS)) {
    const variant = vary(readFileSync(`${page}/input.txt`, 'utf8'), readFileSync(`${page}/gold.md`, 'utf8'));
    writeFileSync(join(folder ?? '', `variant-${name}.txt`), variant.text);
    writeFileSync(join(folder ?? '', `variant-${name}.gold.md`), variant.gold);
    expect(variant.gold).not.toBe('');
  }
});
