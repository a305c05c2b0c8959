import type { Block } from '../model/block.js';
import { pageNumber } from '../phrases/numeral.js';
import { readSignature } from '../phrases/signature.js';
import type { Row } from './row.js';

/** Bullets of lists. A triangle or an arrow points from a caption to its picture. */
const BULLET = /^[●■◆★◎□◇☆•▪※*]/u;
/** A number with its mark: what stands around the number is the style of its list. */
const NUMBER = /^(第|[（(])?([一二三四五六七八九十]{1,3}|\d{1,2})(条|[）)、．.])/u;
const CIRCLED = /^[①-⑳]/u;
/** `(a)` and `a)`. */
const LETTER = /^(\(?)([a-h])\)(?= )/u;
/** Numbers with which lists begin. */
const FIRST: ReadonlySet<number | null> = new Set([1, 'a'.charCodeAt(0)]);

/** Rows right under one another that count up or begin with the same bullet: items of one line, however they end. */
export function findItems(rows: readonly Row[]): readonly number[] {
  const found: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    const above = rows[i - 1];
    const row = rows[i];
    if (above === undefined || row === undefined || !isItem(above) || !isItem(row)) continue;
    if (above.endsAtComma && !LETTER.test(row.text)) continue;
    if (!comesNext(above.text, row.text)) continue;
    const before = rows[i - 2];
    if (found.at(-1) !== i - 1 && (before === undefined || before.ending !== 'open' || begins(above)))
      found.push(i - 1);
    found.push(i);
  }
  return found;
}

/** A list begins with it though the line above, its heading, has no stop. */
function begins({ text }: Row): boolean {
  return FIRST.has(markOf(text)?.value ?? null);
}

function isItem(row: Row): boolean {
  return row.item !== null && !row.phrase && !row.leads;
}

/** Marks the items of a list, however many lines they have: neighbours that count up or begin with the same bullet. */
export function markLists<T extends { readonly rows: readonly Row[]; readonly form: Block['form'] }>(
  groups: readonly T[],
): readonly T[] {
  const listed = new Set<number>();
  for (let i = 1; i < groups.length; i++) {
    const row = groups[i]?.rows[0];
    const above = groups[i - 1]?.rows[0];
    if (row === undefined || above === undefined || !isItem(row) || !isItem(above)) continue;
    if (comesNext(above.text, row.text)) listed.add(i - 1).add(i);
  }
  for (let i = 0; i < groups.length; i++) if (listed.has(i)) i = dropBriefs(groups, listed, i);
  return listed.size === 0 ? groups : groups.map((group, i) => (listed.has(i) ? { ...group, form: 'list' } : group));
}

/** Items that somebody signs are briefs and no list: `●市图书馆…（孙晓）`. Gives the last of those that stand together from `start` on. */
function dropBriefs(groups: readonly { readonly rows: readonly Row[] }[], listed: Set<number>, start: number): number {
  let end = start;
  while (listed.has(end + 1)) end++;
  const signed = groups.slice(start, end + 1).some(({ rows }) => readSignature(rows.at(-1)?.text ?? '') !== null);
  if (signed) for (let i = start; i <= end; i++) listed.delete(i);
  return end;
}

/** True where `text` begins as the item after `above` does: the same bullet, or the same style of number and one more. */
function comesNext(above: string, text: string): boolean {
  const [before, here] = [markOf(above), markOf(text)];
  if (before === null || here === null || before.style !== here.style) return false;
  return here.value === null || (before.value !== null && here.value === before.value + 1);
}

function markOf(text: string): { readonly style: string; readonly value: number | null } | null {
  if (BULLET.test(text)) return { style: text.charAt(0), value: null };
  if (CIRCLED.test(text)) return { style: '①', value: text.charCodeAt(0) };
  const [, bracket = '', letter] = LETTER.exec(text) ?? [];
  if (letter !== undefined) return { style: `${bracket}a)`, value: letter.charCodeAt(0) };
  const [, open = '', number, close = ''] = NUMBER.exec(text) ?? [];
  if (number === undefined) return null;
  const digits = /^\d/u.test(number);
  return { style: `${open}${digits ? '1' : '一'}${close}`, value: Number(pageNumber(number)) };
}
