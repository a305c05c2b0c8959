// CommonMark with GitHub's tables, strikethrough and bare links. Only what would change meaning is escaped.

/** What is escaped, by a backslash before it. */
interface Rule {
  /** What it would be taken for. */
  readonly why: string;
  readonly find: RegExp;
}

/** Marks that change meaning between two of them. */
const PAIRED = [
  { char: '*', runs: /\*+/gu },
  { char: '_', runs: /_+/gu },
  { char: '~', runs: /~+/gu },
  { char: '`', runs: /`+/gu },
] as const;

/** An escaped character within these would stay in the text as it is: bare links know no escapes. */
const BARE_LINK = /(https?:|ftp:|www\.)(?=\S)/giu;

const RULES: readonly Rule[] = [
  { why: 'an escape, or a hard break', find: /\\(?=[!-/:-@[-`{-~\s]|$)/gu },
  // the name of a bracketed address may begin with a mark: <#@b.c>
  { why: 'a tag, a comment or a bracketed link', find: /<(?=[a-z/!?]|[^\s<>@]{1,64}@)/giu },
  { why: 'an entity', find: /&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{0,30};)/giu },
];

const LINE_START: readonly Rule[] = [
  { why: 'a heading', find: /^#(?=#{0,5}(?:[ \t]|$))/u },
  { why: 'a quotation', find: /^>/u },
  { why: 'a bullet', find: /^[-+*](?=[ \t]|$)/u },
  { why: 'a rule, an underlined heading, or a row that makes a table', find: /^[-=_*:|](?=[-=_*:| \t]*$)/u },
  { why: 'a fence', find: /^[`~](?=[`~]{2})/u },
];

/** The definition of a link or a footnote, whose label may run over lines. */
const DEFINITION = /^\[(?=[^\]]*\]:)/u;

/** Numbers of a list: the mark after the digits is what is escaped. */
const LIST_NUMBER = /^(\d{1,9})([.)])(?=[ \t]|$)/u;
/** A space at an edge of a line would fall away; beside a mark of emphasis any white space makes it none. */
const EDGE_SPACE = /^[ \t]|[ \t]$/gu;
const EDGE_WHITE = /^\s|\s$/gu;
const isSpace = (char: string | undefined): boolean => char === undefined || /\s/u.test(char);
const isMark = (char: string | undefined): boolean => char !== undefined && /[\p{P}\p{S}]/u.test(char);

/** The characters beside a run; undefined at the ends of the text. */
function beside(text: string, from: number, to: number): [string | undefined, string | undefined] {
  return [[...text.slice(Math.max(0, from - 2), from)].at(-1), [...text.slice(to, to + 2)][0]];
}

/** The one space between a run and the edge of its line is written as an entity, and is then no space. */
function isAtEdge(text: string, from: number, to: number): boolean {
  const edge = (char: string | undefined) => char === undefined || char === '\n';
  return (edge(text[to + 1]) && text[to] !== undefined) || (edge(text[from - 2]) && from > 0);
}

/** True where a run of `*` or `_` cannot begin or end emphasis. */
function isHarmless(text: string, char: string, from: number, to: number): boolean {
  const [before, after] = beside(text, from, to);
  // at the end of a line stands the backslash of the hard break, which is no space
  if (isSpace(before) && isSpace(after) && after !== '\n' && !isAtEdge(text, from, to))
    return char === '*' || char === '_';
  return char === '_' && !isSpace(before) && !isSpace(after) && !isMark(before) && !isMark(after);
}

function escapeRuns(text: string, { char, runs }: (typeof PAIRED)[number], wrapped: boolean): string {
  const inEmphasis = wrapped && char === '*';
  // they work in pairs
  if (!inEmphasis && text.split(char).length === 2) return text;
  return text.replace(runs, (run, at: number) => {
    const leave = !inEmphasis && isHarmless(text, char, at, at + run.length);
    return leave ? run : `\\${char}`.repeat(run.length);
  });
}

function escapeInline(text: string, wrapped: boolean): string {
  let out = text;
  for (const { find } of RULES) out = out.replace(find, '\\$&');
  for (const mark of PAIRED) out = escapeRuns(out, mark, wrapped);
  if (/\]\(|\]\[|\[\^/u.test(text)) out = out.replaceAll('[', '\\[');
  return out;
}

/** A bare link would keep the backslashes and entities that it holds: where there are any, it must not be one. */
function breakLinks(text: string, escaped: string): string {
  if (escaped === text) return escaped;
  return escaped.replace(BARE_LINK, (link) => `${link.slice(0, -1)}\\${link.slice(-1)}`);
}

function escapeStart(line: string): string {
  const numbered = line.replace(LIST_NUMBER, '$1\\$2');
  if (numbered !== line) return numbered;
  const rule = LINE_START.find(({ find }) => find.test(line));
  return rule === undefined ? line : line.replace(rule.find, '\\$&');
}

const entity = (space: string): string => `&#${space.codePointAt(0)};`;
const onOneLine = (text: string): string => text.replaceAll('\n', ' ');

/** A paragraph's text. Line feeds in it become hard breaks. */
export function escapeParagraph(text: string): string {
  const lines = escapeInline(text, false).replace(DEFINITION, '\\[').split('\n');
  const kept = lines.map((line) => escapeStart(line).replace(EDGE_SPACE, entity));
  return breakLinks(text, kept.join('\\\n'));
}

/** Text between two marks of emphasis on a line of its own. */
export function escapeEmphasised(text: string): string {
  const line = onOneLine(text);
  return breakLinks(line, escapeInline(line, true).replace(EDGE_WHITE, entity));
}

/** The text of a heading, where only a closing run of `#` would be lost. */
export function escapeHeading(text: string): string {
  const line = onOneLine(text);
  const closed = escapeInline(line, false).replace(/(^|[ \t])(#+)$/u, '$1\\$2');
  return breakLinks(line, closed.replace(EDGE_SPACE, entity));
}
