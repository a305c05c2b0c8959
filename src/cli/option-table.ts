import { DIRECTIONS } from '../convert/directions.js';

/** What an option wants behind it: a name of a file or folder, one of some words, anything else, or nothing. */
export type Wants = 'file' | 'folder' | 'text' | 'nothing' | readonly string[];

/** An option of the command. */
export interface OptionRow {
  /** The letter after one dash; null where there is none. */
  readonly letter: string | null;
  readonly name: string;
  /** What stands for its value in the help. */
  readonly value: string | null;
  readonly why: string;
  readonly wants: Wants;
  /** True where it may stand more than once. */
  readonly repeats?: true;
}

/** When to do what a terminal is asked about. */
export const WHEN = ['auto', 'always', 'never'] as const;
export type When = (typeof WHEN)[number];

const row = (letter: string | null, name: string, value: string | null, why: string, wants: Wants): OptionRow => ({
  letter,
  name,
  value,
  why,
  wants,
});

const flag = (letter: string | null, name: string, why: string): OptionRow => row(letter, name, null, why, 'nothing');

const FORMAT_WORDS = ['jsonl', 'json', 'markdown', 'text'] as const;
const ENCODING_WORDS = ['auto', 'utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
const SPACING_WORDS = ['auto', 'keep', 'strip', 'add'] as const;
const STAGE_WORDS = ['repair', 'rejoin'] as const;

/** Every option, in the order of the help: the help and the completion of shells are made from it. */
export const OPTION_TABLE: readonly OptionRow[] = [
  row('f', 'format', 'name', 'jsonl (the default in a pipe), json, markdown, text', FORMAT_WORDS),
  row('o', 'output', 'file', 'write one file: .jsonl .json .md .txt say how', 'file'),
  row('d', 'output-dir', 'folder', 'write a tree of files, one for each input', 'folder'),
  flag(null, 'per-article', 'with -d: a file an article; Markdown unless -f'),
  flag(null, 'resume', 'with -d: go on with a run; skip what is done'),
  flag(null, 'force', 'with -d: write over what is there'),
  flag('n', 'dry-run', 'only print what would be read and written'),
  row('E', 'encoding', 'name', 'auto utf-8 gb18030 big5 utf-16le/be windows-1252', ENCODING_WORDS),
  row(null, 'files-from', 'file', 'more inputs, a line each, from a file or "-"', 'file'),
  flag('0', 'null', 'with --files-from: a zero byte ends each name'),
  row(null, 'stdin-name', 'name', 'what to call standard input in records and messages', 'text'),
  {
    ...row(null, 'meta', 'key=value', 'publication, date, section, pageLabel if unprinted', 'text'),
    repeats: true,
  },
  row(null, 'meta-from', 'form', "the same by path: '{publication}/{date}.txt'", 'text'),
  row(null, 'stage', 'name', 'stop early: repair prints lines, rejoin paragraphs', STAGE_WORDS),
  flag(null, 'furniture', 'also give mastheads, folios and page numbers'),
  flag(null, 'keep-order', 'never move a box, also where they are shuffled'),
  row(null, 'spacing', 'mode', `between Han and digits: ${SPACING_WORDS.join(', ')}`, SPACING_WORDS),
  row('c', 'convert', 'direction', `Chinese: ${DIRECTIONS.join(' ')}`, DIRECTIONS),
  row(null, 'notes', 'file', 'write every change and decision to a file, as JSONL', 'file'),
  row(null, 'why', 'line', 'show one line of the input: what was done with it', 'text'),
  flag(null, 'strict', 'exit 1 where an article is flagged as doubtful'),
  row('j', 'jobs', 'number', 'with -d: how many workers', 'text'),
  row(null, 'progress', 'when', `with -d: show how far it is: ${WHEN.join(', ')}`, WHEN),
  row(null, 'color', 'when', `when to use colour: ${WHEN.join(', ')}`, WHEN),
  flag('q', 'quiet', 'nothing on stderr but errors'),
  flag('v', 'verbose', 'a line on stderr for each input: what it gave'),
];

/** The two that every command has. */
export const STANDARD_OPTIONS: readonly OptionRow[] = [
  flag('V', 'version', 'print the version'),
  flag('h', 'help', 'print this help'),
];

/** As commander reads it: `-f, --format <name>`. */
export const flagsOf = ({ letter, name, value }: OptionRow): string =>
  `${letter === null ? '' : `-${letter}, `}--${name}${value === null ? '' : ` <${value}>`}`;

/** A command beside the main one. */
export interface CommandRow {
  readonly name: string;
  readonly why: string;
  /** The words that may follow. */
  readonly words: readonly string[];
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export const COMMAND_TABLE = {
  stitch: {
    name: 'stitch',
    why: 'link stories over sources: records in and out',
    words: ['--by', '--merge', '--notes'],
  },
  schema: { name: 'schema', why: 'print the JSON Schema of the records', words: [] },
  completion: { name: 'completion', why: 'have a shell complete: bash, zsh, fish', words: SHELLS },
} as const satisfies Readonly<Record<string, CommandRow>>;
