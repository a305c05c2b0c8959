import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseGold } from './gold.mjs';

/** The pages of one set that have gold: name, text as it came, stories. */
export function readSet(folder) {
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.gold.md'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.gold.md'.length),
      text: readFileSync(join(folder, file.replace('.gold.md', '.txt')), 'utf8'),
      stories: parseGold(readFileSync(join(folder, file), 'utf8')),
    }));
  return { set: basename(resolve(folder)), pages };
}

/** The folders of bench/pages that hold pages kept aside, and the pages that were looked at while rules were made. */
export const LOOKED_AT = {
  folders: new Set(['by-pdftotext', 'by-pdfminer']),
  pages: new Set(
    'lingchuan-a1 jiangzhu-b1 daoyu-a1 weigang-a2 dongliao-1953 weekly-a1 youth-b1 campus-c1 us-a1 uk-p14 in-p1'.split(
      ' ',
    ),
  ),
};

/** Pages are dealt to two halves by the number in their names: two settings of one page fall into the same. */
export function isFirstHalf(name) {
  return Number(/\d+/u.exec(name)?.[0] ?? 0) % 4 < 2;
}

/** The folders of the command line; ends the run with the usage where there are none. */
export function folders(bench) {
  const given = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  if (given.length > 0) return given;
  process.stderr.write(`usage: node bench/${bench}.mjs FOLDER...\n`);
  process.exit(2);
}
