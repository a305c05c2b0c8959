import { openJson } from './json.js';
import { openJsonl } from './jsonl.js';
import { openMarkdown } from './markdown.js';
import type { Renderer } from './renderer.js';
import { openText } from './text.js';

export type FormatName = 'jsonl' | 'json' | 'markdown' | 'text';

/** A kind of output. */
export interface Format {
  readonly name: FormatName;
  /** Of file names, with the dot; the first is the one to suggest. */
  readonly extensions: readonly string[];
  /** What it is for. */
  readonly why: string;
  /** True where an output holds one source and no more. */
  readonly single: boolean;
  /** True where furniture has a place of its own, and is in the output without being asked for. */
  readonly furniture: boolean;
  /** Opens a renderer for one output; `sources` are all that may go into it, in the end. */
  open(sources: Iterable<string>): Renderer;
}

/** Every kind of output; the first is the one for pipes, and for names with another extension. */
export const FORMATS: readonly [Format, ...Format[]] = [
  {
    name: 'jsonl',
    extensions: ['.jsonl', '.ndjson'],
    why: 'for programs: one article a line, any number of sources',
    single: false,
    furniture: false,
    open: openJsonl,
  },
  {
    name: 'json',
    extensions: ['.json'],
    why: 'for programs: one source as one object, furniture included',
    single: true,
    furniture: true,
    open: () => openJson(),
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    why: 'for reading and editing, with headings',
    single: false,
    furniture: false,
    open: openMarkdown,
  },
  {
    name: 'text',
    extensions: ['.txt', '.text'],
    why: 'for reading and for tools that know only text',
    single: false,
    furniture: false,
    open: openText,
  },
];
