import { Ajv2020 } from 'ajv/dist/2020.js';
import { openReader } from '../../src/decode/decode.js';
import { NewsCleanError } from '../../src/errors.js';
import type { ArticleRecord } from '../../src/model/article.js';
import { FORMATS } from '../../src/render/formats.js';
import { openRecords } from '../../src/render/record.js';
import { recordSchema } from '../../src/render/schema.js';
import { visible } from '../../src/render/visible.js';
import { articlesOf } from '../clean.js';
import { INVARIANTS, told } from '../invariants.js';
import type { Input } from './inputs.js';

/** What is wrong with what came of an input; nothing where its promise is kept. */
type Promised = (input: Input) => readonly string[];

const valid = new Ajv2020({ strict: true }).compile(recordSchema);
const sourceOf = (input: Input) => (typeof input === 'string' ? input : [input]);
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;

/** Half surrogates become something else in bytes, so that chunks of bytes hold another text. */
const onText =
  (broken: (text: string) => readonly string[]): Promised =>
  (input) =>
    typeof input === 'string' && !HALVES.test(input) ? broken(input) : [];

/** Stages after pages see nothing but pages: where these are equal, so is the rest. */
export function pagesOf(chunks: readonly (string | Uint8Array)[]): string {
  const reader = openReader({ encoding: 'auto' });
  const pages = chunks.flatMap((chunk) => [...reader.push(chunk)]);
  return JSON.stringify([...pages, ...reader.end(), reader.facts()]);
}

/** The input cut in two, at a place that its length tells. */
function cutInTwo(input: Input): readonly string[] {
  const at = (input.length * 7919) % (input.length + 1);
  const halves =
    typeof input === 'string' ? [input.slice(0, at), input.slice(at)] : [input.subarray(0, at), input.subarray(at)];
  return pagesOf([input]) === pagesOf(halves) ? [] : [`cut at ${at} gives other pages`];
}

/** Every kind of line end is read as the same lines. Nothing behind the reader sees one. */
function lineEnds(text: string): readonly string[] {
  const fed = text.replace(/\r\n?/g, '\n');
  const whole = pagesOf([fed]);
  return ['\r\n', '\r']
    .filter((end) => pagesOf([fed.replaceAll('\n', end)]) !== whole)
    .map((end) => JSON.stringify(end));
}

const recordsFor = (input: Input, name: string): readonly ArticleRecord[] =>
  told(input).articles.map(openRecords(name));

function schema(input: Input): readonly string[] {
  return recordsFor(input, 'a/b.txt')
    .filter((record) => !valid(record))
    .map((record) => `${record.id}: ${JSON.stringify(valid.errors)}`);
}

/** Pages that hold nothing that a terminal acts on: formats must not make any. JSON is read back. */
function formats(input: Input): readonly string[] {
  const records = recordsFor(input, 'a.txt');
  return FORMATS.flatMap((format) => {
    const renderer = format.open(['a.txt']);
    const facts = { source: 'a.txt', encoding: 'utf-8', pages: 1 } as const;
    const out = [renderer.open(facts), ...records.map(renderer.article), renderer.close(facts), renderer.end()].join(
      '',
    );
    if (format.name === 'jsonl') return readBack(out.split('\n').slice(0, -1), records);
    if (format.name === 'json') return readBack([out], null);
    return /[\0\u001b]/u.test(visible(out)) ? [`${format.name}: a control got through`] : [];
  });
}

function readBack(lines: readonly string[], expected: readonly unknown[] | null): readonly string[] {
  const read: readonly unknown[] = lines.map((line) => JSON.parse(line));
  return expected === null || JSON.stringify(read) === JSON.stringify(expected)
    ? []
    : ['JSON Lines read back are others'];
}

function again(input: Input): readonly string[] {
  const [once, twice] = [articlesOf(sourceOf(input)), articlesOf(sourceOf(input))];
  return JSON.stringify(once) === JSON.stringify(twice) ? [] : ['another result the second time'];
}

/** All that is promised of any input. */
export const PROMISES: Readonly<Record<string, Promised>> = {
  ...Object.fromEntries(Object.entries(INVARIANTS).map(([name, broken]) => [name, onText(broken)])),
  'every record validates': schema,
  'two chunks give the same pages': cutInTwo,
  'line ends of any kind give the same pages': onText(lineEnds),
  'every format can be read back': formats,
  'the second time is as the first': again,
};

/**
 * Those that take cleaning an input anew, up to thirteen times. What else they say of it is told by cheap ones: that its pages are
 * the same.
 */
export const DEAR: readonly string[] = [
  'chunks of any size give the same articles',
  'LF, CRLF, CR and a byte order mark give the same articles',
  'explained or not, the result is the same',
  'the second time is as the first',
];

/** Those for which one cleaning is enough; and the stages before articles. */
export const CHEAP: readonly string[] = Object.keys(PROMISES).filter((name) => !DEAR.includes(name));

/** What breaks a promise. Input that is refused with advice keeps all of them; any other error is a fault. */
export function faultsOf(input: Input, promise: string): readonly string[] {
  try {
    return PROMISES[promise]?.(input) ?? [`no promise "${promise}"`];
  } catch (error) {
    if (error instanceof NewsCleanError && error.code === 'input' && error.hint !== null) return [];
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
