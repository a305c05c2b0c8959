/** Marks that no line may begin with, and marks that no line may end with. */
export const NO_START = new Set([...'，。、；：？！）》〉”’」』】〕…—·%％~～']);
export const NO_END = new Set([...'（《〈“‘「『【〔']);

export interface HanColumn {
  /** In cells: a Han character is two. */
  readonly cells: number;
  /** Cells that the first line is short of. */
  readonly first: number;
  readonly kinsoku: 'push' | 'hang';
}

/** What stays whole: numbers and Latin words with their points and signs, double dashes and double dots, spaces by themselves. */
const TOKENS = /[0-9A-Za-z][0-9A-Za-z.]*%?|——|……| +|./gu;

/** Breaks a paragraph into the lines of a column. Spaces at a break are lost, as they are in print. */
export function wrapHan(text: string, column: HanColumn): readonly string[] {
  const tokens = text.match(TOKENS) ?? [];
  const lines: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const room = column.cells - (lines.length === 0 ? column.first : 0);
    const end = breakAfter(tokens, at, fitting(tokens, at, room), column.kinsoku);
    lines.push(tokens.slice(at, end).join('').trim());
    at = end;
    while (tokens[at]?.trim() === '') at++;
  }
  return lines;
}

/** Cells of a text; a space is a quarter of a character, as typesetters give it. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const char of text) cells += char === ' ' ? 0.5 : (char.codePointAt(0) ?? 0) < 0x2000 && char !== '·' ? 1 : 2;
  return cells;
}

function fitting(tokens: readonly string[], from: number, room: number): number {
  let cells = 0;
  let end = from;
  for (; end < tokens.length; end++) {
    cells += cellsOf(tokens[end] ?? '');
    if (cells > room) break;
  }
  return Math.max(end, from + 1);
}

/** Moves a break until neither side of it is forbidden; gives up where that would empty the line. */
function breakAfter(tokens: readonly string[], from: number, wished: number, kinsoku: 'push' | 'hang'): number {
  if (wished >= tokens.length) return tokens.length;
  const hung = kinsoku === 'hang' && hangs(tokens, wished) ? wished + 1 : wished;
  for (let end = hung; end > from; end--) {
    if (allowed(tokens, end)) return end;
  }
  return wished;
}

/** One mark may hang, where a line may then end. */
function hangs(tokens: readonly string[], end: number): boolean {
  return /^[，。、；：？！）》”]$/u.test(tokens[end] ?? '') && (end + 1 >= tokens.length || allowed(tokens, end + 1));
}

function allowed(tokens: readonly string[], end: number): boolean {
  const after = tokens[end]?.trim() === '' ? tokens[end + 1] : tokens[end];
  const before = tokens[end - 1]?.trim() === '' ? tokens[end - 2] : tokens[end - 1];
  return !NO_START.has(after?.[0] ?? '') && !NO_END.has(before?.at(-1) ?? '');
}
